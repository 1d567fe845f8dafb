/// A named system, service, scheme or document.
package struct Programme: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case service, system, card, programme, policy, document, organisation, event, role, concept
  }

  /// Whose the English name is.
  package enum EnglishBasis: String, CaseIterable, Sendable {
    /// The agency's own; its spelling in an address or a repository's name; the report's Latin script; an official machine
    /// translation; the press; this dataset's editors.
    case official, officialID = "official-id", report, officialMachineTranslation = "official-mt", reported, ours
  }

  /// General knowledge that the report doesn't give.
  package struct About: Sendable {
    package var text: Localized
    /// The address where it was read.
    package var source: String

    package init(text: Localized, source: String) {
      self.text = text
      self.source = source
    }
  }

  package var id: String
  package var name: Localized
  package var kind: Kind
  package var what: Localized
  package var about: About?
  package var aliases: [String]
  package var englishBasis: EnglishBasis
  package var englishSource: String
  /// Indices of the items and of the sections' titles that name it.
  package var items: [Int]
  package var sections: [Int]

  package init(
    id: String, name: Localized, kind: Kind, what: Localized, about: About? = nil, aliases: [String] = [],
    englishBasis: EnglishBasis = .ours, englishSource: String = "", items: [Int] = [], sections: [Int] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.what = what
    self.about = about
    self.aliases = aliases
    self.englishBasis = englishBasis
    self.englishSource = englishSource
    self.items = items
    self.sections = sections
  }
}
