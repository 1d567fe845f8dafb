extension TextRule {
  /// Whether there is surely nothing to say of a text; where there may be, `problems` says it.
  static func isSurelySound(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last, first != blank, last != blank else { return false }
    // The wide blank could begin or end it too.
    if text.starts(with: wideBlank) || text.suffix(3).elementsEqual(wideBlank) { return false }
    var scalars = ScalarReader(text)
    let classes = ScalarClasses.shared
    while let scalar = scalars.next() {
      guard classes[scalar].contains(.plain) else { return false }
    }
    return true
  }

  /// Whether a sound text surely fits this many columns: no scalar takes more than two.
  static func surelyFits(_ text: UnsafeBufferPointer<UInt8>, columns: Int) -> Bool {
    var scalars = ScalarReader(text)
    var sum = 0
    while let scalar = scalars.next() { sum += scalar < 0x80 ? 1 : 2 }
    return sum <= columns
  }

  private static let blank = UInt8(ascii: " ")
  private static let wideBlank: [UInt8] = [0xE3, 0x80, 0x80]
}
