/// What has a word of its own in each language.
package protocol Worded {
  func text(in language: Language) -> String
}

extension Language {
  /// The one of two words that mean the same.
  package func pick(_ ja: String, _ en: String) -> String {
    self == .japanese ? ja : en
  }

  /// A word as a label or a heading has it, in English with a capital.
  func capitalised(_ word: String) -> String {
    self == .japanese ? word : word.prefix(1).uppercased() + word.dropFirst()
  }
}
