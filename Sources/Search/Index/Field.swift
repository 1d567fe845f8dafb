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
  /// Why the editors tie it to something.
  case reason

  package static func < (one: Field, other: Field) -> Bool {
    one.rawValue < other.rawValue
  }
}
