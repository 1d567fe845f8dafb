package import Dataset

/// What part of a thing a text is, the most telling first.
package enum Field: Int, CaseIterable, Comparable, Sendable {
  /// Titles and names in both languages, ids and numbers of sections.
  case title
  case alias
  case statement
  /// Labels, units, values and dates of figures.
  case figure
  /// The titles of the sections it stands in; counts only beside a word that is found in the thing itself.
  case section
  case source
  /// What must be known to read a value.
  case note
  /// Why the editors tie it to something.
  case reason

  package static func < (one: Field, other: Field) -> Bool {
    one.rawValue < other.rawValue
  }
}

extension Field {
  /// What a text is in which something was found, where its words don't tell; nil where they do.
  package func label(in language: Language) -> String? {
    let strings = Strings(language)
    return switch self {
    case .alias: strings.alias
    case .source: strings.sourceOfText
    case .note: strings.note
    case .reason: strings.reasonByEditors
    case .title, .statement, .figure, .section: nil
    }
  }
}
