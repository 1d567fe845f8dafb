import Typesetting

/// What somebody quotes, with what a reader needs to find and to read it: its date, whether it is planned, where it was
/// published and where there it stands. It holds nothing that the dataset doesn't.
package struct Citation: Hashable, Sendable {
  /// A publication.
  struct Work: Hashable, Sendable {
    var title: String
    /// As it is printed, where `title` is a translation.
    var original: String?
    /// Empty where the dataset doesn't say.
    var publisher = ""
    var published: ReportDate?
    var url: String
  }

  let language: Language
  /// Tells it from others in a bibliography.
  let key: String
  /// A label or a title; nil for a work as a whole.
  let subject: String?
  /// A figure's value with its unit, a milestone's date, or a statement.
  let content: String?
  /// What else must be known to read the content.
  private(set) var remarks: [String]
  /// Where in the work; may be empty.
  let place: String
  let work: Work

  /// Makes every text harmless: what is copied is pasted into terminals too.
  init(
    _ language: Language, key: String, subject: String? = nil, content: String? = nil, remarks: [String?] = [],
    place: String = "", work: Work
  ) {
    self.language = language
    self.key = String(key.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    self.subject = subject?.sanitised
    self.content = content?.sanitised
    self.remarks = remarks.compactMap(\.self).filter { !$0.isEmpty }.map(\.sanitised)
    self.place = place.sanitised
    self.work = Work(
      title: work.title.sanitised, original: work.original?.sanitised, publisher: work.publisher.sanitised,
      published: work.published,
      url: Citation.address(work.url))
  }

  mutating func add(remark: String) {
    remarks.append(remark.sanitised)
  }

  /// A link in the characters that RFC 3986 knows, the others percent-encoded: it goes into Markdown and BibTeX, where
  /// blanks and brackets would end it.
  static func address(_ url: String) -> String {
    var text = ""
    for byte in url.utf8 {
      if isInAddresses(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  /// Whether an address may have a byte as it is.
  static func isInAddresses(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return marks.contains(byte) || scalar.isASCII && scalar.properties.isAlphabetic || 0x30...0x39 ~= byte
  }

  private static let marks = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)
}
