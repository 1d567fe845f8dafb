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
        let list = NameList(names.map { ($0, columns) }, metrics: Metrics(), mark: "⋯")
        let shown = names.indices.map { list[$0].text }
        #expect(shown.allSatisfy { Metrics().columns(of: $0) <= columns })
        let groups = Dictionary(grouping: names.indices) { shown[$0] }.values.map { Set($0.map { names[$0] }) }
        for group in groups where group.count > 1 { Issue.record("\(columns): \(group) are one") }
      }
    }
  }

  /// Every row of the table of figures from 20 to 200 columns, with its name, value and date.
  @Test(arguments: Language.allCases)
  func everyFigureIsToldFromTheOthers(_ language: Language) {
    for report in Self.reports {
      var session = Session("20x120", report: report, language: language).pressing("4")
      for width in 20...200 {
        session.resize("\(width)x120")
        let table = FigureColumns(columns: session.state.layout?.outline?.columns ?? 0)
        let range = table.range(of: .label) ?? 0..<0
        let rows = report.indicators.indices.map { 3 + $0 * table.rowsEach }
        let grid = session.grid
        let names = rows.map { grid.text(row: $0, columns: range) }
        #expect(Set(names).count == names.count, "\(width): \(Self.doubled(names))")
        for (index, name) in names.enumerated() {
          let end = report.indicators[index].label[language].suffix(language == .japanese ? 1 : 2)
          #expect(name.hasSuffix(end), "\(width): \(name)")
          let dates = report.shown(index)?.dateTexts(in: language) ?? []
          let row = grid.text(row: rows[index] + table.rowsEach - 1, columns: 0..<width)
          // In fewer columns a long value and its date have no room beside each other, and neither is shown.
          #expect(width < 26 || dates.contains { row.contains($0) }, "\(width): \(row)")
        }
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
      session.state.views[view]?.expand(node)
    }
    for width in stride(from: 20, through: 118, by: 1) {
      session.resize("\(width)x200")
      guard let pane = session.state.layout?.outline else { continue }
      let nodes = session.state.treeRows.nodes
      let grid = session.grid
      var seen: [String: String] = [:]
      for (row, node) in nodes.enumerated() where row < pane.rows {
        let text = grid.text(row: pane.row + row, columns: pane.column..<pane.maxColumn).drop { " ❯❙".contains($0) }
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
    for width in 20...200 {
      let session = Session("\(width)x120", language: language).pressing("4")
      let table = FigureColumns(columns: session.state.layout?.outline?.columns ?? 0)
      let name = session.grid.text(row: 3 + index * table.rowsEach, columns: table.range(of: .label) ?? 0..<0)
      #expect(!name.contains(verb) || name.contains(negation), "\(width): \(name)")
    }
  }
}

extension Grid {
  /// What stands in some columns of a row, without the blanks behind it.
  fileprivate func text(row: Int, columns: Range<Int>) -> String {
    var text = ""
    for column in columns where column < size.columns && row < size.rows && self[column, row].columns > 0 {
      text.append(self[column, row].character)
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}
