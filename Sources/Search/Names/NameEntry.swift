import Dataset
import RomajiSearch
import Typesetting

/// All that a thing is called, ready to be compared with what a person typed.
struct NameEntry: Sendable {
  /// In this order: the first by which anything is found decides. What merely contains the text is offered while somebody
  /// types, but never taken for what they meant.
  enum Rule: CaseIterable {
    case id, number, title, alias, reading, beginning, containing

    static let deciding = allCases.filter { $0 != .containing }
  }

  let reference: Reference
  var isProgramme: Bool { if case .programme = reference { true } else { false } }
  let id: String
  let number: String?
  /// Folded titles in both languages, and folded aliases, as UTF-8: folding leaves one way to write each, and bytes are
  /// compared many times as fast as Strings.
  private let titles: [[UInt8]]
  private let aliases: [[UInt8]]
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
    case .programme(let index): aliases = report.programmes[index].aliases
    case .item, .indicator, .milestone: break
    }
    if let short = report.shortTitle(of: reference) { titles.append(short) }
    self.number = number
    self.titles = titles.flatMap { [Folding.name($0.ja), Folding.name($0.en)] }.filter { !$0.isEmpty }.map {
      Array($0.utf8)
    }
    self.aliases = aliases.map(Folding.name).filter { !$0.isEmpty }.map { Array($0.utf8) }
    readings = titles.map(\.reading).filter { !$0.isEmpty }.map(ReadingMatcher.init)
  }

  func matches(_ typed: inout TypedName, by rule: Rule) -> Bool {
    switch rule {
    case .id: id == typed.text
    case .number: number == typed.text
    case .title: titles.contains(typed.name)
    case .alias: aliases.contains(typed.name)
    case .reading: readings.contains { $0.match(&typed.reading) == .whole }
    case .beginning:
      id.utf8.starts(with: typed.text.utf8) || number?.hasPrefix(typed.text) == true
        || titles.contains { $0.starts(with: typed.name) } || aliases.contains { $0.starts(with: typed.name) }
        || readings.contains { $0.match(&typed.reading) != nil }
    case .containing:
      titles.contains { $0.contains(bytes: typed.name) } || aliases.contains { $0.contains(bytes: typed.name) }
    }
  }
}

extension [UInt8] {
  /// As `contains`, which takes fifty times as long: it is made for any collection.
  fileprivate func contains(bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: bytes) }
  }
}

extension [NameEntry] {
  /// What the first rule finds by which anything is found; nil where none does.
  func meant(by typed: inout TypedName) -> (rule: NameEntry.Rule, found: [NameEntry])? {
    guard !typed.name.isEmpty else { return nil }
    for rule in NameEntry.Rule.deciding {
      let found = filter { $0.matches(&typed, by: rule) }
      if !found.isEmpty { return (rule, found) }
    }
    return nil
  }
}

/// What a person typed, folded in the ways that names are compared.
struct TypedName {
  /// As ids and numbers are written; empty where there is nothing but blanks.
  var text: String
  /// Folded as names are; empty where nothing of the text can be part of a name.
  var name: [UInt8]
  var reading: TypedReading

  init(_ text: String) {
    // A name is never longer; a pasted file is not worth folding.
    let text = String(text.prefix(200)).withoutPiledMarks
    self.text = Folding.id(text)
    name = Array(Folding.name(text).utf8)
    reading = TypedReading(text)
  }
}
