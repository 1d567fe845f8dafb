import Dataset

/// All that a thing is called, ready to be compared with what a person typed.
struct NameEntry: Sendable {
  /// In this order: the first by which anything is found decides.
  enum Rule: CaseIterable {
    case id, number, title, alias, reading, beginning
  }

  let reference: Reference
  let id: String
  let number: String?
  /// Folded titles in both languages, and folded aliases.
  private let titles: [String]
  private let aliases: [String]
  private let readings: [ReadingMatcher]

  init(_ reference: Reference, in report: Report) {
    self.reference = reference
    id = report.id(of: reference)
    var titles = [report.title(of: reference)]
    var aliases: [String] = []
    var number: String?
    switch reference {
    case .section(let index):
      number = report.sections[index].number
      aliases = report.sections[index].aliases
      if let short = report.sections[index].short { titles.append(short) }
    case .programme(let index): aliases = report.programmes[index].aliases
    case .item, .indicator, .milestone: break
    }
    self.number = number
    self.titles = titles.flatMap { [Folding.name($0.ja), Folding.name($0.en)] }.filter { !$0.isEmpty }
    self.aliases = aliases.map(Folding.name).filter { !$0.isEmpty }
    readings = titles.map(\.reading).filter { !$0.isEmpty }.map(ReadingMatcher.init)
  }

  func matches(_ typed: TypedName, by rule: Rule) -> Bool {
    switch rule {
    case .id: id == typed.text
    case .number: number == typed.text
    case .title: titles.contains(typed.name)
    case .alias: aliases.contains(typed.name)
    case .reading: readings.contains { $0.match(typed.reading) == .whole }
    case .beginning:
      id.hasPrefix(typed.text) || number?.hasPrefix(typed.text) == true
        || titles.contains { $0.hasPrefix(typed.name) } || aliases.contains { $0.hasPrefix(typed.name) }
        || readings.contains { $0.match(typed.reading) != nil }
    }
  }
}

/// What a person typed, folded in the ways that names are compared.
struct TypedName {
  /// As ids and numbers are written; empty where there is nothing but blanks.
  var text: String
  /// Folded as names are; empty where nothing of the text can be part of a name.
  var name: String
  var reading: TypedReading

  init(_ text: String) {
    // A name is never longer; a pasted file is not worth folding.
    let text = text.prefix(200)
    self.text = Folding.id(text)
    name = Folding.name(text)
    reading = TypedReading(text)
  }
}
