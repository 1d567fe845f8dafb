import CCharacterData

/// How many columns characters take, by tables of this package's own, made from glibc's wcwidth() and Unicode's
/// EastAsianWidth.txt (UAX #11): the same on every host.
public struct Metrics: Hashable, Sendable {
  /// Whether East Asian Ambiguous characters (α, ○, →) take two columns instead of one: a setting of the terminal.
  public var ambiguousIsWide: Bool

  /// Narrow is what terminals take ambiguous characters for unless they are told otherwise.
  public init(ambiguousIsWide: Bool = false) {
    self.ambiguousIsWide = ambiguousIsWide
  }

  /// 0, 1 or 2, the same as ncurses takes.
  public func columns(of scalar: Unicode.Scalar) -> Int {
    if 0x20..<0x7F ~= scalar.value { return 1 }
    return Int(tenbo_width(scalar.value, ambiguousIsWide))
  }

  /// The sum over the scalars, as ncurses counts; never more than 2 in text that is `sanitised`.
  public func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The sum over the scalars. Controls take none here: text that is shown is `sanitised` first.
  public func columns(of text: some StringProtocol) -> Int {
    // One call across the generic boundary instead of several a character: callers in other modules don't specialise.
    let fast = text.utf8.withContiguousStorageIfAvailable { columns(ofUTF8: $0) }
    return fast ?? text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of part of a text, both ends at scalar boundaries.
  func columns(of range: Range<String.Index>, in text: String) -> Int {
    var sum = 0
    var index = range.lowerBound
    while index < range.upperBound {
      sum += columns(of: text.unicodeScalars[index])
      text.unicodeScalars.formIndex(after: &index)
    }
    return sum
  }

  /// The columns of bytes that are the UTF-8 of a String, hence well formed.
  private func columns(ofUTF8 bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var sum = 0
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        sum += 0x20..<0x7F ~= first ? 1 : 0
        index += 1
        continue
      }
      let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var scalar = UInt32(first) & (0x7F >> UInt32(length))
      for offset in 1..<length {
        scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F)
      }
      sum += Int(tenbo_width(scalar, ambiguousIsWide))
      index += length
    }
    return sum
  }
}
