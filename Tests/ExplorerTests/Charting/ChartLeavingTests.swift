import Charts
import Dataset
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// A chart lies over a view and changes nothing of it.
@Suite struct ChartLeavingTests {
  private static let id = "mynumber-cards-held"

  /// Where a chart can be opened from, and the keys that do so.
  private static let origins = [
    ("from the table", "4 Down Down Down Down Down", "Enter"),
    ("from the sorted table", "4 s s Home Down", "Enter"),
    ("from a link", "2 Down Right Right Tab", "Enter"),
    ("from the narrow table", "4 PgDn Up", "Enter"),
  ]

  @Test(arguments: origins, ["40x12", "80x24", "120x40", "200x60"])
  func escapeGoesBackToWhereOneWas(_ origin: (name: String, keys: String, opening: String), _ size: String) {
    var before = Session(size).pressing(origin.keys)
    if origin.name == "from a link" {
      before.state.start(at: "life/card-in-use/holding")
      before.press("Tab")
      while before.state.browser.focus != .detail { before.press("Tab") }
      var steps = 0
      while before.state.browser.page.links[safe: before.state.browsing.link ?? -1]?.target.indicator == nil, steps < 20
      {
        before.press("Down")
        steps += 1
      }
    }
    while let index = before.state.subject?.indicator, before.state.report.indicators[index].points.isEmpty {
      before.press("Down")
    }
    let opened = before.pressing(origin.opening)
    #expect(opened.state[ChartScreen.self] != nil, "\(origin.name) at \(size)")
    for leaving in ["Esc", "Backspace", "[", "Left Right b x + - a a ? Esc : Esc Y Esc Esc"] {
      let session = opened.pressing(leaving)
      #expect(session.place == before.place, "\(origin.name) at \(size), \(leaving)")
      #expect(session.screen == before.screen, "\(origin.name) at \(size), \(leaving)")
    }
  }

  /// What opens over a chart goes back to it.
  @Test(arguments: ["? Esc", ": Esc", "Y Esc", "g Esc", "/ Esc", "? q", "? a Esc", "/ a Esc", "Y Down Esc"])
  func whatOpensOverAChartGoesBackToIt(_ keys: String) {
    let before = Session.chart(of: Self.id).pressing("Left b +")
    let session = before.pressing(keys)
    #expect(session.place == before.place)
    #expect(session.screen == before.screen)
    #expect(session.grid.cursor == before.grid.cursor)
  }

  @Test func aCommandOfThePaletteIsForTheChart() {
    var session = Session.chart(of: Self.id, language: .english).pressing(":")
    session.type("chart-kind")
    session.press("Enter")
    #expect(session.state[ChartScreen.self]?.kind == .line)
  }

  @Test(arguments: ["s", "S", "Space", "Tab", "Shift-Tab", "&"])
  func whatIsNotForChartsSaysSo(_ key: String) {
    let before = Session.chart(of: Self.id)
    let session = before.pressing(key)
    #expect(session.place == before.place)
    #expect(session.rows.last == " 図の中では使えません(Esc で戻る)")
  }

  @Test(arguments: ["a", "b", "x", "+", "-"]) func elsewhereWhatIsForChartsSaysSo(_ key: String) {
    let zooms = "+-".contains(key)
    for view in [1, 2, 3, 4, 6] + (zooms ? [] : [5]) {
      let session = Session("80x24").pressing("\(view) \(key)")
      #expect(session.rows.last == (zooms ? " 図か年表の中で使います" : " 図の中で使います(指標で Enter)"))
    }
  }

  @Test func enterShowsTheDetailsOfTheFigure() {
    let session = Session.chart(of: Self.id).pressing("Enter")
    #expect(session.state[ChartScreen.self] == nil)
    #expect(session.state.browser.focus == .detail)
    #expect(session.state.selectedID == Self.id)
    #expect(session.pressing("Esc").state.browser.focus == .outline)
  }

  @Test func aViewsKeyLeavesForTheView() {
    let session = Session.chart(of: Self.id).pressing("2")
    #expect(session.state[ChartScreen.self] == nil)
    #expect(session.state.browser.view == .domains)
    #expect(session.pressing("Backspace").state.selectedID == Self.id)
  }

  /// A jump to a figure shows its page; its chart is two keys away.
  @Test func aJumpFromAChartGoesToTheFigure() {
    var session = Session.chart(of: Self.id).pressing("g")
    session.type("agency-staff")
    session.press("Enter")
    #expect(session.state[ChartScreen.self] == nil)
    #expect(session.state.selectedID == "agency-staff")
    session.press("Esc Enter")
    #expect(
      session.state[ChartScreen.self].map { session.state.report.indicators[$0.plot.indicator].id } == "agency-staff")
  }

  @Test func whatHasNothingToDrawShowsItsDetails() {
    let session = Session.chart(of: "agency-years")
    #expect(session.state[ChartScreen.self] == nil)
    #expect(session.state.browser.focus == .detail)
    #expect(session.rows.last == " 日付のある値がないため、図はありません")
  }

  @Test func resizingKeepsTheCursor() {
    var session = Session.chart(of: Self.id).pressing("Left Left +")
    let before = session
    for size in ["20x6", "10x3", "40x12", "200x60", "80x24"] { session.resize(size) }
    // How far the table under it is scrolled follows from the rows of names, which sizes break otherwise.
    #expect(session.place.chart == before.place.chart && session.place.selected == before.place.selected)
    #expect(session.screen == before.screen)
  }

  // MARK: Copying

  @Test(arguments: Language.allCases)
  func theObservationIsCopiedWithItsSource(_ language: Language) throws {
    let indicator = try #require(Report.frozen.indicators.first { $0.id == Self.id })
    var session = Session.chart(of: Self.id, language: language).pressing("Home")
    for observation in indicator.observations {
      let citation = Citation(of: observation, indicator, in: session.state.report, language: language)
      let copied = session.pressing("y o")
      #expect(
        copied.effects == [citation.text(as: .text), citation.text(as: .link)].compactMap(\.self).map { .copy($0) })
      guard case .copy(let text) = copied.effects[0] else { return }
      #expect(text.contains(NumberText.grouped(observation.value)))
      #expect(text.contains(observation.source.title.sanitised))
      #expect(copied.effects[1] == .copy(observation.source.url))
      #expect(copied.place == session.place)
      session.press("Right")
    }
  }

  @Test func theReportsOwnValueIsCopiedWithItsPlace() {
    let session = Session.chart(of: "citizens-holding-card").pressing("y")
    guard case .copy(let text)? = session.effects.first else {
      Issue.record("nothing is copied")
      return
    }
    #expect(text.hasPrefix("マイナンバーカードを保有する国民の割合: 約8割(2025年時点)\n"))
  }
}

extension Reference {
  fileprivate var indicator: Int? {
    guard case .indicator(let index) = self else { return nil }
    return index
  }
}
