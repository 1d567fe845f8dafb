import Typesetting

/// The published text of a report, line by line, with ordinary kanji for look-alike radicals.
struct SourceText {
  /// A line, or what of a line lies between two list items that run together in it.
  struct Part {
    /// From 1, both.
    var line: Int
    var number: Int
    var text: String
  }

  let file: String
  /// In reading order; blank lines are left out.
  let parts: [Part]

  /// The bytes must be UTF-8.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    var parts: [Part] = []
    for (index, bytes) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let line = String(decoding: bytes.last == 13 ? bytes.dropLast() : bytes, as: UTF8.self).foldingLookAlikes()
      for (number, text) in Self.split(line).enumerated() {
        parts.append(Part(line: index + 1, number: number + 1, text: text))
      }
    }
    self.parts = parts
  }

  /// A line comes apart before each ` - `, where a list item begins inside it.
  private static func split(_ line: String) -> [String] {
    // A blank that no line breaks at is one still.
    let scalars = line.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }
    var texts: [String] = []
    var start = 0
    for index in scalars.indices.dropFirst().dropLast(2)
    where scalars[index] == " " && scalars[index + 1] == "-" && scalars[index + 2] == " " {
      texts.append(text(scalars[start..<index]))
      start = index + 1
    }
    texts.append(text(scalars[start...]))
    return texts.count == 1 && texts[0].isEmpty ? [] : texts
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var scalars = scalars
    let isBlank = { (scalar: Unicode.Scalar?) in scalar == " " || scalar == "\u{3000}" }
    while isBlank(scalars.first) { scalars.removeFirst() }
    while isBlank(scalars.last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension SourceText.Part {
  var isBullet: Bool { text.hasPrefix("- ") }

  /// The heading's number in front of it (`2. `), if any, and the text without it or the bullet.
  var heading: (number: String?, title: String) {
    if isBullet { return (nil, String(text.dropFirst(2))) }
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard number.hasSuffix("."), text.dropFirst(number.count).hasPrefix(" ") else { return (nil, text) }
    return (String(number.dropLast()), String(text.dropFirst(number.count + 1)))
  }
}
