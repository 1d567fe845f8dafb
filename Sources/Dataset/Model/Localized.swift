/// A text in both languages.
package struct Localized: Hashable, Sendable {
  package var ja: String
  package var en: String
  /// The Japanese as `surface《reading》` segments separated by spaces, as written in the file; "" where it has none.
  /// `Reading(_:)` takes it apart.
  package var reading: String

  package init(ja: String, en: String, reading: String = "") {
    self.ja = ja
    self.en = en
    self.reading = reading
  }

  package subscript(language: Language) -> String {
    language == .japanese ? ja : en
  }
}
