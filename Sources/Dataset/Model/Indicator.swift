/// How firm a figure is.
package enum FigureStatus: String, CaseIterable, Sendable {
  case actual, derived, plan, target
}

/// A named quantity.
package struct Indicator: Sendable {
  package var id: String
  package var label: Localized
  /// What it is called in a row that has no room for its label, if the dataset says so; at most `Indicator.shortColumns` wide.
  package var short: Localized?
  package var unit: Localized
  /// Index of the section it belongs to.
  package var section: Int
  /// What the report prints, in `unit`; nil where the report prints no such figure.
  package var value: Double?
  /// The report's wording of `value` (約8割).
  package var printed: String?
  /// Whether the report itself says 約 (about).
  package var approximate: Bool
  /// The as-of date, only if the report prints one.
  package var asOf: PrintedDate?
  package var status: FigureStatus
  /// By date, earliest first.
  package var observations: [Observation]
  /// Indices of the items that print it, then of those that have it as background.
  package var items: [Int]
  package var backgroundOf: [Int]

  package init(
    id: String, label: Localized, short: Localized? = nil, unit: Localized, section: Int, value: Double? = nil,
    printed: String? = nil,
    approximate: Bool = false, asOf: PrintedDate? = nil, status: FigureStatus = .actual,
    observations: [Observation] = [], items: [Int] = [], backgroundOf: [Int] = []
  ) {
    self.id = id
    self.label = label
    self.short = short
    self.unit = unit
    self.section = section
    self.value = value
    self.printed = printed
    self.approximate = approximate
    self.asOf = asOf
    self.status = status
    self.observations = observations
    self.items = items
    self.backgroundOf = backgroundOf
  }

  /// The most columns of a short name: those that the narrowest table of figures has for names.
  package static func shortColumns(in language: Language) -> Int {
    language == .japanese ? 24 : 26
  }
}
