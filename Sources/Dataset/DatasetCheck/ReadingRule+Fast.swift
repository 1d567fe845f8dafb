extension ReadingRule {
  /// Whether a text surely needs no reading.
  static func surelyReadsAsItself(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var scalars = ScalarReader(text)
    let classes = ScalarClasses.shared
    while let scalar = scalars.next() {
      guard classes[scalar].contains(.readsAsItself) else { return false }
    }
    return true
  }

  /// Whether a reading surely fits a text. Says nothing of readings that are out of the ordinary.
  static func surelyFits(_ reading: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !reading.isEmpty, !text.isEmpty else { return false }
    var walk = Walk(reading: ScalarReader(reading), text: text)
    while walk.consumeSegment() {
      if walk.reading.position == reading.count { return walk.isAtEnd() }
      // A blank stands here, and no blank may stand last.
      walk.reading.position += 1
    }
    return false
  }

  private struct Walk {
    var reading: ScalarReader
    let text: UnsafeBufferPointer<UInt8>
    let classes = ScalarClasses.shared
    var position = 0

    init(reading: ScalarReader, text: UnsafeBufferPointer<UInt8>) {
      self.reading = reading
      self.text = text
    }

    /// Goes to the end of the reading or to the blank after a segment; false where something needs a closer look.
    mutating func consumeSegment() -> Bool {
      skipBlanks()
      let start = reading.position
      var readsAsItself = true
      var isASCII = true
      while true {
        let before = reading.position
        let scalar = reading.next()
        if scalar == nil || scalar == blank {
          reading.position = before
          return before > start && readsAsItself
        }
        guard let scalar, scalar != closing else { return false }
        if scalar == opening { return before > start && consumeAlternatives(mayBeLatin: isASCII) }
        let scalarClass = classes[scalar]
        guard scalarClass.contains(.plain), consume(before..<reading.position) else { return false }
        if !scalarClass.contains(.readsAsItself) { readsAsItself = false }
        if scalar >= 0x80 { isASCII = false }
      }
    }

    /// What stands between the brackets: `かな|latin`.
    private mutating func consumeAlternatives(mayBeLatin: Bool) -> Bool {
      var isLatin = true
      var isFirst = true
      var isEmpty = true
      while let scalar = reading.next() {
        if scalar == closing || scalar == separator {
          if isEmpty || isFirst && isLatin && !mayBeLatin { return false }
          if scalar == closing {
            return reading.position == reading.bytes.count || reading.bytes[reading.position] == UInt8(blank)
          }
          isFirst = false
          isEmpty = true
        } else {
          guard classes[scalar].contains(.mayStandInReading) else { return false }
          isEmpty = false
          if scalar >= 0x80 { isLatin = false }
        }
      }
      return false
    }

    /// Whether the text goes on with these bytes of the reading.
    private mutating func consume(_ range: Range<Int>) -> Bool {
      guard position + range.count <= text.count else { return false }
      for index in range {
        if text[position] != reading.bytes[index] { return false }
        position += 1
      }
      return true
    }

    private mutating func skipBlanks() {
      while position < text.count, text[position] == UInt8(blank) { position += 1 }
    }

    mutating func isAtEnd() -> Bool {
      skipBlanks()
      return position == text.count
    }

    private var blank: UInt32 { 0x20 }
    private var opening: UInt32 { 0x300A }
    private var closing: UInt32 { 0x300B }
    private var separator: UInt32 { 0x7C }
  }
}
