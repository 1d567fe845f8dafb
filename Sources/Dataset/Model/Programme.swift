/// A named system, service, scheme or document.
package struct Programme: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case service, system, card, programme, policy, document, organisation, event, role, concept
  }

  /// Whose the English name is.
  package enum EnglishBasis: String, CaseIterable, Sendable {
    /// The agency's own; the report's Latin script; an official machine translation; the press; this dataset's editors.
    case official, report, officialMachineTranslation = "official-mt", reported, ours
  }

  package var id: String
  package var name: Localized
  package var kind: Kind
  package var what: Localized
  package var aliases: [String]
  package var englishBasis: EnglishBasis
  package var englishSource: String
  /// Indices of the items that name it.
  package var items: [Int]

  package init(
    id: String, name: Localized, kind: Kind, what: Localized, aliases: [String] = [],
    englishBasis: EnglishBasis = .ours, englishSource: String = "", items: [Int] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.what = what
    self.aliases = aliases
    self.englishBasis = englishBasis
    self.englishSource = englishSource
    self.items = items
  }
}
