/// A heading of the report with what stands under it.
package struct Section: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case chapter, domain, theme, part, pillar
  }

  package var id: String
  package var kind: Kind
  /// chapter.domain.theme, or chapter.theme; nil where the report does not number it.
  package var number: String?
  /// The heading as printed, without its number.
  package var title: Localized
  /// A shorter title for narrow panes, if the dataset gives one.
  package var short: Localized?
  package var aliases: [String]
  /// What the heading itself says, for sections that are a bullet of the report (pillars).
  package var statement: Localized?
  /// What this dataset's editors have to say of it.
  package var remark: Localized?
  /// Indices of the programmes that the title names.
  package var programmes: [Int]
  /// Indices of the indicators to put first where the section is shown at a glance.
  package var leading: [Int]
  /// Sections and items, in reading order.
  package var contents: [Reference]
  /// Index of the section whose contents hold this one.
  package var parent: Int?

  package init(
    id: String, kind: Kind, number: String? = nil, title: Localized, short: Localized? = nil, aliases: [String] = [],
    statement: Localized? = nil, remark: Localized? = nil, programmes: [Int] = [], leading: [Int] = [],
    contents: [Reference] = [], parent: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.title = title
    self.short = short
    self.aliases = aliases
    self.statement = statement
    self.remark = remark
    self.programmes = programmes
    self.leading = leading
    self.contents = contents
    self.parent = parent
  }
}
