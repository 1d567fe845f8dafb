import Dataset
import Search
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// A cut never makes two names of a list equal and never loses the end of a figure's name, which carries its meaning.
@Suite struct NamesOnScreenTests {
  private static let reports = [Report.frozen, Report.current]

  private static func lists(_ report: Report) -> [[Localized]] {
    [
      report.indicators.map(\.label), report.sections.map(\.title), report.sections.indices.map(report.shortTitle),
      report.items.map(\.title), report.programmes.map(\.name), report.milestones.map(\.title),
    ]
  }

  /// All names of a kind, as if they were in one list.
  @Test(arguments: Language.allCases)
  func noTwoNamesOfAListReadAlike(_ language: Language) {
    for names in Self.reports.flatMap(Self.lists).map({ $0.map(\.[language]) }) {
      for columns in 8...120 {
        let list = NameList(names.map { (Name($0), columns) }, metrics: Metrics(), mark: "⋯")
        let shown = names.indices.map { list[$0].text }
        #expect(shown.allSatisfy { Metrics().columns(of: $0) <= columns })
        let groups = Dictionary(grouping: names.indices) { shown[$0] }.values.map { Set($0.map { names[$0] }) }
        for group in groups where group.count > 1 { Issue.record("\(columns): \(group) are one") }
      }
    }
  }

  /// Where names break changes with every column of a narrow table, and hardly any more in a wide one.
  private static let tableWidths = Array(20..<80) + stride(from: 80, through: 200, by: 6)

  /// Every row of the table of figures from 20 to 200 columns, with its name, value and date.
  @Test(arguments: Language.allCases)
  func everyFigureIsToldFromTheOthers(_ language: Language) {
    for report in Self.reports {
      var session = Session("20x300", report: report, language: language).pressing("4")
      for width in Self.tableWidths {
        session.resize("\(width)x300")
        let names = session.namesOfFigures
        #expect(Set(names).count == names.count, "\(width): \(Self.doubled(names))")
        let grid = session.grid
        for (index, name) in names.enumerated() {
          let indicator = report.indicators[index]
          let ends = [indicator.label, indicator.short].compactMap {
            $0?[language].suffix(language == .japanese ? 1 : 2)
          }
          #expect(ends.contains { name.hasSuffix($0) }, "\(width): \(name)")
          let dates = report.shown(index)?.dateTexts(in: language) ?? []
          let rows = session.rowsOfFigure(index).map { grid.text(row: $0, columns: 0..<width) }
          // In fewer columns a long value and its date have no room beside each other, and neither is shown.
          #expect(width < 26 || dates.contains { date in rows.contains { $0.contains(date) } }, "\(width): \(rows)")
        }
      }
    }
  }

  /// Every figure of the report in the table at every width: a name is cut only where its short name has no room, nobody takes one
  /// for another, and what says that something is not so stays.
  @Test(arguments: Language.allCases)
  func aShortNameIsShownBeforeANameIsCut(_ language: Language) {
    let report = Report.current
    var session = Session("20x300", report: report, language: language).pressing("4")
    for width in Self.tableWidths {
      session.resize("\(width)x300")
      let room = session.state.layout.flatMap { session.state.figureColumns($0) }?.range(of: .label)?.count ?? 0
      let names = session.namesOfFigures
      for (indicator, name) in zip(report.indicators, names) {
        let (whole, short) = (indicator.label[language], indicator.short?[language] ?? indicator.label[language])
        let columns = Metrics().columns(of: short)
        #expect(name == whole || name == short || room < 20 && columns > room, "\(width): \(name)")
      }
      for (index, name) in names.enumerated() {
        for (other, otherName) in zip(report.indicators, names).dropFirst(index + 1) {
          let areWhole = name == report.indicators[index].label[language] && otherName == other.label[language]
          #expect(areWhole || !name.isAlmost(otherName), "\(width): \(name), \(otherName)")
        }
      }
    }
  }

  @Test(arguments: [
    ("std-late-municipalities", ["間に合わない", "遅れ"], ["miss", "late"]),
    ("std-late-systems", ["間に合わない", "遅れ"], ["miss", "late"]),
    ("attitude-not-adapted", ["ない", "未"], ["not", "Not"]),
  ])
  func aNegationIsKeptFrom26Columns(id: String, japanese: [String], english: [String]) throws {
    let indicator = try #require(Report.current.indicators.first { $0.id == id })
    for (language, words) in [(Language.japanese, japanese), (.english, english)] {
      let name = Name(indicator.label[language], short: indicator.short?[language])
      for columns in 26...200 {
        let shown = Metrics().shown(name, in: columns, mark: "⋯").text
        #expect(words.contains { shown.contains($0) }, "\(columns): \(shown)")
      }
    }
  }

  /// Whoever has read a short name in a table finds the figure by it, and goes to it.
  @Test func figuresAreFoundByTheirShortNames() throws {
    let index = SearchIndex(.current)
    let resolver = Resolver(.current)
    for (number, indicator) in Report.current.indicators.enumerated() {
      guard let short = indicator.short else { continue }
      for text in [short.ja, short.en] {
        #expect(try resolver.resolve(text).get() == .indicator(number), "\(text)")
        let results = try #require(index.search(index.query("\"\(text)\"")))
        let hits = results.ranked.map { index.reference(of: $0) }
        #expect(hits.contains(.indicator(number)), "\(text)")
      }
    }
  }

  private static func doubled(_ names: [String]) -> [String] {
    Dictionary(grouping: names) { $0 }.values.filter { $0.count > 1 }.flatMap(\.self)
  }

  /// Rows of trees, lists and the timeline that stand for different things read differently.
  @Test(arguments: [View.domains, .pillars, .timeline, .programmes], Language.allCases)
  func rowsOfTreesDiffer(_ view: View, _ language: Language) {
    var session = Session("60x200", language: language).pressing("\(view.index + 1)")
    for node in session.state.browsing.outline.nodes.indices {
      session.state.browser.views[view]?.expand(node)
    }
    for width in stride(from: 20, through: 118, by: 1) {
      session.resize("\(width)x200")
      guard session.state.layout?.form == .tree, let pane = session.state.layout?.outline else { continue }
      let nodes = session.state.treeRows.nodes
      let grid = session.grid
      var seen: [String: String] = [:]
      for (row, node) in nodes.enumerated() where row < pane.rows {
        let text = grid.text(row: pane.row + row, columns: pane.column..<pane.maxColumn).drop { " ▌▏".contains($0) }
        let name = session.state.name(of: session.state.browsing.outline.nodes[node].subject)
        #expect(seen[String(text), default: name] == name, "\(width): \(text)")
        seen[String(text)] = name
      }
    }
  }

  /// 標準準拠システムへの移行が期限に間に合わない見込みの自治体数, and such as have and have not adapted.
  @Test(arguments: [
    ("std-late-municipalities", Language.japanese, "合わ", "ない"), ("std-late-municipalities", .english, "to m", "miss"),
    ("attitude-not-adapted", .japanese, "できて", "いない"),
  ])
  func noCutTurnsAMeaningRound(id: String, language: Language, verb: String, negation: String) throws {
    let index = try #require(Report.frozen.indicators.firstIndex { $0.id == id })
    for width in Self.tableWidths {
      let name = Session("\(width)x300", language: language).pressing("4").namesOfFigures[index]
      #expect(!name.contains(verb) || name.contains(negation), "\(width): \(name)")
    }
  }
}

extension String {
  /// Whether it becomes another where each loses one letter at the most.
  fileprivate func isAlmost(_ other: String) -> Bool {
    let (one, two) = (Array(self), Array(other))
    guard abs(one.count - two.count) <= 1 else { return false }
    let start = zip(one, two).prefix { $0 == $1 }.count
    let end = zip(one.dropFirst(start).reversed(), two.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    return max(one.count, two.count) - start - end <= 1
  }
}

extension Grid {
  /// What stands in some columns of a row, without the blanks behind it.
  func text(row: Int, columns: Range<Int>) -> String {
    var text = ""
    for column in columns where column < size.columns && row < size.rows && self[column, row].columns > 0 {
      text.append(self[column, row].character)
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}
