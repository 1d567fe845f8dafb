import Charts
import Dataset
import Search
import TextUI
import Typesetting

@testable import Explorer

extension Session {
  /// With the chart of a figure opened from the table.
  static func chart(
    of id: String, _ size: String = "80x24", language: Language = .japanese, glyphs: Glyphs = .unicode,
    report: Report? = nil
  ) -> Session {
    var session = Session(size, report: report, language: language, glyphs: glyphs).pressing("4")
    session.select(id)
    session.press("Enter")
    return session
  }

  /// Selects a figure in the table.
  mutating func select(_ id: String) {
    guard let index = state.report.indicators.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("no figure has the id \(id)")
    }
    state.browsing.select(index)
    resize("\(state.size.columns)x\(state.size.rows)")
  }

  /// All that going away and coming back must leave as it was.
  var place: Place {
    let browsing = state.browsing
    return Place(
      view: state.browser.view, focus: state.browser.focus, history: state.browser.history, selected: browsing.selected,
      expanded: browsing.expanded, rows: browsing.rows, filter: browsing.filter?.text, order: state.figureOrder,
      compared: state.browser.compared, outlineTop: browsing.outlineTop.top, listTop: browsing.listTop.top,
      detailTop: browsing.detailTop, link: browsing.link, search: state.search.active?.hits.query.text,
      chart: state[ChartScreen.self].map(Reading.init))
  }

  struct Place: Equatable {
    var view: View
    var focus: Pane
    var history: History
    var selected: Int
    var expanded: Set<Int>
    var rows: [Int]
    var filter: String?
    var order: FigureOrder?
    var compared: [Int]
    var outlineTop: Int
    var listTop: Int
    var detailTop: Int
    var link: Int?
    var search: String?
    var chart: Reading?
  }

  struct Reading: Equatable {
    var indicators: [Int]
    var names: [String]
    var cursor: Chart.Cursor
    var kind: Chart.Kind
    var isLogarithmic: Bool
    var window: Range<Int>?

    init(_ charting: ChartScreen) {
      indicators = charting.plots.map(\.indicator)
      names = charting.plots.map(\.series.name.whole)
      cursor = charting.cursor
      kind = charting.kind
      isLogarithmic = charting.isLogarithmic
      window = charting.window
    }
  }
}
