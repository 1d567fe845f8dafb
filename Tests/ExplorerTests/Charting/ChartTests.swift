import Charts
import Dataset
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// Reading a chart with the keyboard and the mouse.
@Suite struct ChartTests {
  private static let id = "mynumber-cards-held"
  private static let indicator = Report.frozen.indicators.first { $0.id == id }
  private static var observations: [Observation] { indicator?.observations ?? [] }

  private static func chart(_ size: String = "80x24", _ language: Language = .japanese) -> Session {
    Session.chart(of: id, size, language: language)
  }

  // MARK: The cursor

  @Test func theCursorBeginsAtTheLastAndStopsAtTheEnds() {
    let last = Self.observations.count - 1
    var session = Self.chart()
    #expect(session.state[ChartScreen.self]?.cursor.point == last)
    for (keys, point) in [
      ("Right", last), ("Left", last - 1), ("h", last - 2), ("l", last - 1), ("Home", 0), ("Left", 0), ("Right", 1),
      ("End", last), ("Home G", last),
    ] {
      session.press(keys)
      #expect(session.state[ChartScreen.self]?.cursor.point == point, "\(keys)")
      #expect(session.row(1).hasSuffix(" \(point + 1)/\(last + 1)"))
    }
  }

  @Test(arguments: Language.allCases)
  func eachObservationIsRead(_ language: Language) {
    var session = Self.chart("120x40", language).pressing("Home")
    for observation in Self.observations {
      #expect(session.cursorRow.contains(observation.date.display(in: language)))
      #expect(session.cursorRow.contains(NumberText.grouped(observation.value)))
      session.press("Right")
    }
  }

  @Test func theWheelMovesTheCursor() {
    var session = Self.chart()
    let last = Self.observations.count - 1
    for (action, point) in [(Event.Mouse.Action.wheelUp, last - 1), (.wheelUp, last - 2), (.wheelDown, last - 1)] {
      session.send(.mouse(.init(action, at: Position(column: 30, row: 10))))
      #expect(session.state[ChartScreen.self]?.cursor.point == point)
    }
    let before = session.place
    session.send(.mouse(.init(.click, at: Position(column: 30, row: 10))))
    #expect(session.place == before, "a click means nothing yet")
  }

  @Test func upAndDownGoToTheNeighboursOfTheTable() {
    var session = Self.chart().pressing("Down")
    let ids = session.state.report.indicators.map(\.id)
    let at = ids.firstIndex(of: Self.id) ?? 0
    #expect(session.state[ChartScreen.self].map { ids[$0.plot.indicator] } == ids[at + 1])
    #expect(session.state.selectedID == ids[at + 1])
    session.press("Up Up")
    #expect(session.state[ChartScreen.self].map { ids[$0.plot.indicator] } == ids[at - 1])
    #expect(session.pressing("Esc").state.selectedID == ids[at - 1])
  }

  /// All figures that have something to draw, in the order of the table, and no others.
  @Test(arguments: ["", "s s", "s s S"]) func theNeighboursAreThoseOfTheOrder(_ sorting: String) {
    var session = Session("80x24").pressing("4 \(sorting)")
    let report = session.state.report
    let expected = session.state.browsing.rows.filter { !report.indicators[$0].points.isEmpty }
    session.state.browsing.select(expected[0])
    session.press("Enter")
    for index in expected {
      #expect(session.state[ChartScreen.self]?.plot.indicator == index)
      session.press("Down")
    }
    #expect(session.rows.last == " 図のある指標はこれで終わりです")
    #expect(session.state[ChartScreen.self]?.plot.indicator == expected.last)
  }

  // MARK: Several series

  @Test func aAddsThoseOfTheSectionAndUnitAndTakesThemAway() throws {
    let alone = Self.chart()
    let session = alone.pressing("a")
    let plots = try #require(session.state[ChartScreen.self]?.plots)
    #expect(plots.count > 1)
    let first = session.state.report.indicators[plots[0].indicator]
    for plot in plots {
      let indicator = session.state.report.indicators[plot.indicator]
      #expect(indicator.unit == first.unit && indicator.section == first.section)
    }
    #expect(session.pressing("a").place == alone.place)
  }

  @Test func upAndDownWalkTheSeriesAtTheNearestDate() throws {
    var session = ChartScreenTests.compared(["mynumber-cards-held", "mynumber-cards-issued"])
    let charting = try #require(session.state[ChartScreen.self])
    #expect(charting.cursor.series == 0)
    let day = charting.point.day
    session.press("Down")
    let moved = try #require(session.state[ChartScreen.self])
    #expect(moved.cursor.series == 1)
    let distances = moved.plot.series.points.map { abs($0.day - day) }
    #expect(abs(moved.point.day - day) == distances.min())
    #expect(session.pressing("Down").state[ChartScreen.self]?.cursor == moved.cursor, "there is no third")
    #expect(session.pressing("Up").state[ChartScreen.self]?.cursor.series == 0)
    #expect(session.cursorRow.contains("交付枚数"), "what is read is named")
  }

  @Test(arguments: ["80x24", "120x40"]) func aBarSaysWhatIsRead(_ size: String) throws {
    var session = ChartScreenTests.compared(["mynumber-cards-issued", "mynumber-cards-held"], size).pressing("b b")
    for key in ["Left", "Left", "Down", "Left", "Left", "Up", "Home"] {
      session.press(key)
      let charting = try #require(session.state[ChartScreen.self])
      let observation = try #require(charting.observation)
      let indicator = session.state.report.indicators[charting.plot.indicator]
      let layout = try #require(ChartView(state: session.state, charting: charting).layout)
      let read = (layout.chart.row..<layout.chart.maxRow).filter { row in
        (0..<session.state.size.columns).contains { session.grid[$0, row].style.attributes.contains(.reverse) }
      }
      let bar = try #require(read.first.map(session.row))
      #expect(read.count == 1)
      #expect(bar.contains(" \(observation.date.short(in: .japanese)) "))
      #expect(bar.hasSuffix(session.state.settings.axis(observation.value, of: indicator) + "枚"))
      #expect(session.cursorRow.contains(NumberText.grouped(observation.value)))
    }
  }

  /// There are as many colours and marks as can be told apart.
  @Test func whatIsTooMuchToCompareIsSaid() {
    var session = Session("80x24").pressing("4")
    let people = session.state.report.indicators.filter { $0.unit.ja == "%" && !$0.points.isEmpty }.map(\.id)
    for id in people.prefix(Role.series.count + 3) {
      session.select(id)
      session.press("Space")
    }
    session.select(people[1])
    session.press("Enter")
    #expect(session.state[ChartScreen.self]?.plots.count == Role.series.count)
    #expect(
      session.state[ChartScreen.self]?.plots.first.map { session.state.report.indicators[$0.indicator].id } == people[1]
    )
    #expect(session.rows.last == " 一度に重ねられるのは\(Role.series.count)件までです(ほか3件)")
  }

  /// Space goes on to the next figure: whoever has marked two and presses Enter is on a third.
  @Test func whatIsMarkedIsComparedWhereverTheCursorIs() {
    var session = Session("80x24").pressing("4")
    for id in ["mynumber-cards-held", "mynumber-cards-issued"] {
      session.select(id)
      session.press("Space")
    }
    session.select("agency-staff")
    func compared() -> [String] {
      session.state[ChartScreen.self]?.plots.map { session.state.report.indicators[$0.indicator].id } ?? []
    }
    session.press("Enter")
    #expect(compared() == ["mynumber-cards-held", "mynumber-cards-issued"])
    session.press("Esc")
    #expect(session.state.subject?.indicator.map { session.state.report.indicators[$0].id } == "agency-staff")
    // One mark alone is nothing to compare.
    session.select("mynumber-cards-held")
    session.press("Space")
    session.select("agency-staff")
    session.press("Enter")
    #expect(compared() == ["agency-staff"])
  }

  @Test func aLinkLeadsToItsOwnChartWhateverIsMarked() {
    var session = Session("120x40").pressing("4")
    for id in ["mynumber-cards-held", "mynumber-cards-issued"] {
      session.select(id)
      session.press("Space")
    }
    session.select("agency-staff")
    session.press("Tab Enter")
    #expect(session.state[ChartScreen.self]?.plots.count == 1)
  }

  // MARK: How it is drawn

  @Test func zoomingShowsHalfTheDaysAroundTheCursor() throws {
    var session = Self.chart().pressing("Left Left")
    let whole = try #require(Chart.span(of: session.state[ChartScreen.self]?.plots.map(\.series) ?? []))
    var days = whole.count
    while true {
      session.press("+")
      guard session.rows.last != " これ以上は変えられません" else { break }
      days /= 2
      let window = try #require(session.state[ChartScreen.self]?.window)
      #expect(window.count == days)
      #expect(window.contains(session.state[ChartScreen.self]?.point.day ?? 0))
      #expect(whole.contains(window.lowerBound) && window.upperBound <= whole.upperBound)
    }
    #expect((14..<28).contains(days))
    for _ in 0..<Self.observations.count {
      session.press("Left")
      #expect(
        session.state[ChartScreen.self]?.window?.contains(session.state[ChartScreen.self]?.point.day ?? 0) == true)
      #expect(session.state[ChartScreen.self]?.window?.count == days)
    }
    while session.rows.last != " これ以上は変えられません" { session.press("-") }
    #expect(session.state[ChartScreen.self]?.window == nil)
  }

  @Test func theKindsFollowEachOther() {
    var session = Self.chart("120x40", .english)
    for name in ["lines", "bars", "steps"] {
      session.press("b")
      #expect(session.rows.contains { $0.hasSuffix(name) })
    }
    #expect(session.place == Self.chart("120x40", .english).place)
  }

  @Test func aLogarithmicScaleIsForValuesAboveZero() {
    let session = Self.chart().pressing("x")
    #expect(session.state[ChartScreen.self]?.isLogarithmic == true)
    #expect(session.screen.contains("対数目盛"))
    #expect(session.pressing("x").place == Self.chart().place)
    for value in [0.0, -1] {
      var report = Report.frozen
      guard let index = report.indicators.firstIndex(where: { $0.id == Self.id }) else { return }
      report.indicators[index].observations[2].value = value
      let refused = Session.chart(of: Self.id, report: report).pressing("x")
      #expect(refused.state[ChartScreen.self]?.isLogarithmic == false)
      #expect(refused.rows.last == " 0以下の値があるため、対数目盛にできません")
      #expect(!Session.chart(of: Self.id, "200x60", report: report).rows[59].contains(" x "), "it isn't offered")
    }
  }

  /// As a sentence that says whose it is, or less where there is no room for that; a change never stands without what changed, nor a
  /// value without its date, and a logarithmic scale is always said.
  @Test(arguments: Language.allCases, ["", "x", "b b x"])
  func aHeadingLosesTheLeastFirst(_ language: Language, _ keys: String) {
    for (index, indicator) in Report.frozen.indicators.enumerated() {
      guard let shown = Report.frozen.shown(index), let development = shown.development else { continue }
      for size in ["40x16", "50x16", "60x18", "80x24", "120x40", "200x60"] {
        let session = Session.chart(of: indicator.id, size, language: language).pressing(keys)
        let row = session.row(2)
        let hasChange = row.contains(session.state.settings.change(development.change, of: indicator))
        let isSentence = row.hasSuffix(" (\(session.state.strings.ours))")
        let dates = development.to.dateTexts(in: language) + shown.dateTexts(in: language)
        #expect(!isSentence || hasChange, "\(row)")
        #expect(row.contains("➜") || isSentence || !hasChange, "\(row)")
        #expect(dates.contains { row.contains($0) } || row.allSatisfy { $0 == " " }, "\(row)")
        if size == "200x60" { #expect(isSentence, "\(row)") }
        if session.state[ChartScreen.self]?.isLogarithmic == true, session.state[ChartScreen.self]?.kind != .bars {
          #expect(session.row(3).contains("log scale") || session.row(3).contains("対数目盛"), "\(session.row(3))")
        }
      }
    }
  }

  @Test func theBaseOfTheAxisMovesAndSaysSo() {
    let session = Self.chart().pressing("0")
    #expect(session.row(4).contains("縦軸は0から始まらない") && session.screen.contains("≈"))
    #expect(!Self.chart().screen.contains("縦軸は") && !Self.chart().screen.contains("≈"))
    #expect(session.pressing("0").screen == Self.chart().screen)
    #expect(Self.chart().pressing("x 0").rows.last == " 棒と対数目盛の縦軸は動かせません")
  }

  @Test func theLanguageKeepsTheCursor() {
    let session = Self.chart("120x40").pressing("Left Left b +")
    let english = session.pressing("L")
    #expect(english.state[ChartScreen.self]?.cursor == session.state[ChartScreen.self]?.cursor)
    #expect(english.state[ChartScreen.self]?.window == session.state[ChartScreen.self]?.window)
    #expect(english.state[ChartScreen.self]?.kind == session.state[ChartScreen.self]?.kind)
    #expect(english.row(1).contains("My Number Cards held"))
    #expect(english.pressing("L").screen == session.screen)
  }

  @Test func namesInTheLegendFollowTheLanguage() {
    let session = Self.chart("120x40").pressing("a L")
    #expect(session.state[ChartScreen.self]?.plots.allSatisfy { $0.series.name.whole.allSatisfy(\.isASCII) } == true)
  }
}
