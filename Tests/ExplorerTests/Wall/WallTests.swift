import Charts
import Dataset
import Testing
import TextUI

@testable import Explorer

/// Histories beside each other.
@Suite struct WallTests {
  private static func wall(_ size: String = "80x24", _ keys: String = "4 w") -> Session {
    Session(size).pressing(keys)
  }

  /// Marks figures in the table, and opens them from there.
  static func compared(_ ids: [String], _ size: String = "80x24", _ language: Language = .japanese) -> Session {
    var session = Session(size, language: language).pressing("4")
    for id in ids {
      session.select(id)
      session.press("Space")
    }
    return session.pressing("Enter")
  }

  private static let ofDifferentUnits = ["mynumber-cards-held", "myna-insurance-usage-rate", "agency-staff"]

  @Test(arguments: Language.allCases, ["80x24", "120x40", "200x60"])
  func isDrawn(_ language: Language, _ size: String) {
    expectScreen(Session(size, language: language).pressing("4 w Right"), "wall-\(size)-\(language.rawValue)")
  }

  @Test func isDrawnInASCII() {
    expectScreen(Session("80x24", language: .english, glyphs: .ascii).pressing("4 w"), "wall-ascii-80x24-en")
  }

  @Test(arguments: Language.allCases, ["80x24", "120x40"])
  func whatIsComparedIsDrawn(_ language: Language, _ size: String) {
    let session = Self.compared(Self.ofDifferentUnits + ["agency-years"], size, language)
    expectScreen(session, "wall-comparison-\(size)-\(language.rawValue)")
    expectScreen(session.pressing("i Down"), "wall-index-\(size)-\(language.rawValue)")
  }

  /// What has a course, in the order of the table, whatever that is.
  @Test(arguments: ["", "s s", "s s S"]) func theFiguresAreThoseOfTheOrder(_ sorting: String) throws {
    let session = Self.wall("120x40", "4 \(sorting) w")
    let (state, wall) = (session.state, try #require(session.state[Wall.self]))
    let expected = state.browsing.rows.filter { (state.report.shown($0)?.history.count ?? 0) > 2 }
      .filter { state.report.shown($0)?.hasHistory == true }
    #expect(wall.figures == expected && expected.count > 9)
    #expect(Self.wall("120x40", "4 w \(sorting)").state[Wall.self]?.figures == expected, "sorted on the wall")
  }

  @Test func arrowsWalkInTwoDimensions() throws {
    var session = Self.wall("120x40", "4 w Home")
    let figures = try #require(session.state[Wall.self]?.figures)
    for (keys, place) in [
      ("Left", 0), ("Up", 0), ("Right", 1), ("Down", 4), ("Right Right", 6), ("Up", 3), ("PgDn", 12), ("PgUp", 3),
      ("End", figures.count - 1), ("Right Down", figures.count - 1), ("Home", 0),
    ] {
      session.press(keys)
      #expect(session.state[Wall.self]?.selected == figures[place], "\(keys)")
      #expect(session.row(1).hasSuffix(" \(place + 1)/\(figures.count)"), "\(keys)")
      #expect(session.state.browsing.selected == figures[place], "the table goes along")
      let name = session.state.report.indicators[figures[place]].short?.ja
      if let name { #expect(session.cursorRow.contains(name), "\(keys)") }
    }
  }

  @Test(arguments: ["60x18", "80x24", "120x40", "200x60"])
  func noTwoNamesReadAlike(_ size: String) throws {
    let session = Self.wall(size, "4 w Home")
    let wall = try #require(session.state[Wall.self])
    let layout = try #require(wall.layout(session.state.size))
    let names = layout.places(from: 0).map { place in
      (place.area.column + 1..<place.area.maxColumn).map { String(session.grid[$0, place.area.row].character) }.joined()
    }
    #expect(Set(names).count == names.count && names.count > 1)
  }

  @Test func enterOpensTheChartAndEscapeComesBack() {
    let before = Self.wall("80x24", "4 w Down Right")
    let opened = before.pressing("Enter")
    #expect(opened.state[ChartScreen.self]?.plot.indicator == before.state[Wall.self]?.selected)
    #expect(opened.pressing("Esc").screen == before.screen)
    #expect(opened.pressing("Esc").grid.cursor == before.grid.cursor)
  }

  @Test(arguments: ["Esc", "w", "4", "Backspace", "Ctrl-C"]) func isLeft(_ key: String) {
    let before = Session("80x24").pressing("4 Down Down Down")
    let session = before.pressing("w \(key)")
    #expect(session.state[Wall.self] == nil)
    #expect(session.screen == before.screen)
  }

  @Test func spaceMarksAsInTheTable() throws {
    let session = Self.wall("80x24", "4 w Home Space Space")
    let figures = try #require(session.state[Wall.self]?.figures)
    #expect(session.state.browser.compared == Array(figures[0...1]))
    #expect(session.state[Wall.self]?.selected == figures[2])
    #expect(session.pressing("Left Space").state.browser.compared == [figures[0]])
    #expect(session.rows.last == " 比較の印: 2件")
  }

  @Test func aFilterNarrowsIt() throws {
    var session = Self.wall("80x24", "4 w &")
    session.type("職員")
    session.press("Enter")
    let wall = try #require(session.state[Wall.self])
    let ids = wall.figures.map { session.state.report.indicators[$0].id }
    #expect(ids.contains("agency-staff") && ids.count < 15)
    #expect(wall.figures.contains(wall.selected))
    #expect(session.row(1).contains("職員"))
    session = Self.wall("80x24", "4 w &")
    session.type("誰もいない")
    session.press("Enter")
    #expect(session.state.topmost { $0.subjects(in: session.state) }?.isEmpty ?? true)
    #expect(session.pressing("Enter Space y Left").grid.size == session.state.size)
  }

  @Test func aClickSelectsAndASecondOpens() throws {
    var session = Self.wall("80x24", "4 w Home")
    let figures = try #require(session.state[Wall.self]?.figures)
    let place = Position(column: 50, row: 16)
    session.send(.mouse(.init(.click, at: place)))
    #expect(session.state[Wall.self]?.selected == figures[3])
    session.send(.mouse(.init(.click, at: place)))
    #expect(session.state[ChartScreen.self]?.plot.indicator == figures[3])
  }

  @Test func copyingIsOfTheSelected() throws {
    let session = Self.wall("80x24", "4 w Home Down y")
    let wall = try #require(session.state[Wall.self])
    let name = session.state.report.indicators[wall.selected].label.ja
    let copied = session.effects.compactMap { effect -> String? in
      guard case .copy(let text) = effect else { return nil }
      return text
    }
    #expect(copied.count == 1 && copied[0].contains(name))
  }

  // MARK: Different units

  @Test func differentUnitsStandBesideEachOtherOverTheSameDays() throws {
    let session = Self.compared(Self.ofDifferentUnits, "120x40")
    let wall = try #require(session.state[Wall.self])
    #expect(wall.figures.map { session.state.report.indicators[$0].id } == Self.ofDifferentUnits)
    let spans = wall.figures.compactMap { WallPicture($0, session.state).series.span }
    let window = try #require(wall.window)
    #expect(spans.map(\.lowerBound).min() == window.lowerBound && spans.map(\.upperBound).max() == window.upperBound)
    let years = session.rows.filter { $0.contains("2022年") && $0.contains("2024年") && !$0.contains("➜") }
    #expect(years.count == 3 && Set(years).count == 1, "the same dates in the same columns")
    let opened = session.pressing("Enter")
    #expect(opened.state[ChartScreen.self]?.plots.count == 1, "one of them, though several are marked")
    #expect(opened.pressing("Esc Esc").state[Wall.self] == nil)
  }

  @Test func theIndexBeginsAtAHundred() throws {
    let session = Self.compared(Self.ofDifferentUnits, "120x40").pressing("i")
    let indexed = try #require(session.state[Wall.self]?.indexed)
    for index in indexed {
      let picture = WallPicture(index, session.state)
      let points = try #require(picture.index?.points)
      #expect(points[0].value == 100)
      #expect(abs(points[1].value * picture.series.points[0].value / 100 - picture.series.points[1].value) < 0.001)
    }
    #expect(session.screen.contains("最初の値を100"))
    #expect(session.pressing("i").screen == Self.compared(Self.ofDifferentUnits, "120x40").screen)
    #expect(Self.wall("80x24", "4 w i").rows.last == " 単位の違う指標の比較で使います")
  }

  @Test func whatHasNoDateIsNamed() {
    let session = Self.compared(["agency-staff", "agency-years"])
    #expect(session.state[Wall.self]?.figures.count == 1)
    #expect(session.screen.contains("図にないもの: "))
  }

  @Test(arguments: ["4 w Down Right", "4 w Down Enter"]) func isFoundAgain(_ keys: String) throws {
    let before = Self.wall("80x24", keys)
    var session = Session("80x24")
    session.resume(try SavedPlace(Array(before.state.place.json.utf8)))
    #expect(session.screen == before.screen)
    #expect(session.pressing("Esc").screen == before.pressing("Esc").screen)
  }

  @Test(arguments: ["", "i Down"]) func aComparisonIsFoundAgain(_ keys: String) throws {
    let before = Self.compared(Self.ofDifferentUnits).pressing(keys)
    var session = Session("80x24")
    session.resume(try SavedPlace(Array(before.state.place.json.utf8)))
    #expect(session.screen == before.screen)
  }

  @Test(arguments: Language.allCases)
  func everySizeIsDrawn(_ language: Language) {
    let walls = [
      Session("80x24", language: language).pressing("4 w"), Self.compared(Self.ofDifferentUnits, "80x24", language),
    ]
    for wall in walls + [walls[1].pressing("i")] {
      for columns in [0, 19, 20, 36, 40, 60, 80, 119, 200] {
        for rows in [0, 5, 6, 7, 8, 12, 16, 17, 24, 60] {
          var session = wall
          session.resize("\(columns)x\(rows)")
          session.press("End Up Home Down")
          let grid = session.grid
          #expect(grid.size == Size(columns: columns, rows: rows))
          guard columns >= 20, rows >= 6 else { continue }
          #expect(grid.cursor != nil, "\(columns)x\(rows)")
          #expect((0..<rows).allSatisfy { grid[columns - 1, $0].character == " " }, "\(columns)x\(rows)")
        }
      }
    }
  }
}
