/// What somebody asks for: words that must all be found, and filters that must all hold.
package struct Query: Hashable, Sendable {
  /// One word, or several in quotes.
  package struct Term: Hashable, Sendable {
    /// As typed, without quotes and sign.
    package var text: String
    /// In quotes: to be found as it is written, not by its reading.
    package var isPhrase = false
    /// Written with `-`: must not be found.
    package var isExcluded = false
  }

  /// Why a part of the text means nothing. The rest still counts.
  package enum Problem: Hashable, Sendable {
    /// `what:value` where there is no such filter.
    case unknownFilter(String)
    /// What a filter cannot be, and what it can: what is spelt like it first, and how many there are besides.
    case unknownValue(String, of: Filter.Name, known: [String], others: Int)
    /// A quote that is not closed; what follows it counts as quoted.
    case openQuote
    /// A word of which nothing can be searched for: a lone `-`, a mark.
    case nothingToFind(String)
    /// Words beyond the first `Query.mostTerms` are left out.
    case tooManyWords
    /// Text beyond the first `Query.longest` characters is left out.
    case tooLong
  }

  package let text: String
  package internal(set) var terms: [Term] = []
  package internal(set) var filters: [Filter] = []
  package internal(set) var problems: [Problem] = []

  package static let mostTerms = 16
  /// In Characters.
  package static let longest = 1000

  /// Whether it asks for nothing.
  package var isEmpty: Bool { terms.isEmpty && filters.isEmpty }
}
