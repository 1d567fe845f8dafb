import Dataset
import Testing
import TextUI

@testable import Explorer

/// The table of figures: its screens, sorting, filtering and marking.
@Suite struct FiguresTableTests {
  // MARK: Screens

  @Test(arguments: ["40x12", "200x60"], Language.allCases)
  func isDrawn(_ size: String, _ language: Language) {
    expectScreen(Session(size, language: language).pressing("4"), "figures-\(size)-\(language.rawValue)")
  }

  @Test(arguments: ["80x24", "120x40"], Language.allCases)
  func isDrawnSortedAndMarked(_ size: String, _ language: Language) {
    let session = Session(size, language: language).pressing("4 s s Home Down Space Space")
    expectScreen(session, "figures-sorted-\(size)-\(language.rawValue)")
  }

  @Test func isDrawnInASCII() {
    expectScreen(
      Session("120x40", language: .english, glyphs: .ascii).pressing("4 s s Home Space"), "figures-ascii-120x40-en")
  }

  @Test func linesBelowEachOtherDoNotTouch() {
    var session = Session("200x60").pressing("4")
    /// Of braille, the dots 1 and 4 are the highest; a gauge has none of them.
    func table() -> String {
      let columns = session.state.layout?.outline.map { $0.column..<$0.maxColumn } ?? 0..<0
      let grid = session.grid
      return (0..<session.state.size.rows).map { grid.text(row: $0, columns: columns) }.joined(separator: "\n")
    }
    func touching() -> [Character] {
      table().filter { character in
        character == "█" || character.unicodeScalars.contains { 0x2800...0x28FF ~= $0.value && $0.value & 0x09 != 0 }
      }
    }
    func count(_ cells: String) -> Int { table().count { cells.contains($0) } }
    #expect(count("⣤⣶") == 0 && count("▁▂▃▄▅▆▇") > 100)
    #expect(touching() == [])
    session.send(.ambiguousWidth(isWide: true))
    #expect(count("⣤⣶") > 50 && count("▁▂▃▄▅▆▇") == 0)
    #expect(touching() == [])
  }

  /// They are drawn at once; what the terminal answers decides.
  @Test func blocksAreUsedWhereTheyAreNarrow() {
    var page = Session("80x24").pressing("4")
    func blocks() -> Int { page.screen.count { "▁▂▃▄▅▆▇█".contains($0) } }
    #expect(blocks() > 10)
    page.send(.ambiguousWidth(isWide: true))
    #expect(blocks() == 0)
    page.send(.ambiguousWidth(isWide: false))
    #expect(blocks() > 10)
  }

  // MARK: Sorting

  private static func ids(_ session: Session) -> [String] {
    session.state.browsing.rows.compactMap { session.state.browsing.outline.subject(of: $0).indicator }
      .map { session.state.report.indicators[$0].id }
  }

  @Test(arguments: Array(FigureField.allCases.enumerated()), Language.allCases)
  func sSortsByEachFieldAndCapitalSReverses(_ field: (offset: Int, element: FigureField), _ language: Language) {
    let report = Report.frozen
    let keys = String(repeating: "s ", count: field.offset + 1)
    var session = Session("200x60", language: language).pressing("4 \(keys)")
    for _ in 0..<2 {
      let order = session.state.figureOrder
      #expect(order?.field == field.element)
      let expected = order?.sorted(Array(report.indicators.indices), of: report, in: language)
      #expect(Self.ids(session) == expected?.map { report.indicators[$0].id })
      #expect(session.rows.last?.contains(field.element.text(in: language)) == true)
      let mark = order?.isDescending == true ? "▾" : "▴"
      // Whatever has no column says beside the others that the rows are in its order.
      #expect(session.row(2).contains(field.element.text(in: language) + mark))
      for size in ["80x24", "60x18", "22x8", "20x6"] {
        var narrow = session
        narrow.resize(size)
        #expect(narrow.row(2).contains(field.element.text(in: language) + mark), "\(size): \(narrow.row(2))")
      }
      session.press("S")
      #expect(session.state.figureOrder?.isDescending == !(order?.isDescending ?? false))
    }
  }

  /// The mark in the head is the order of the rows, also where a search comes back to.
  @Test(arguments: ["", "L"]) func theMarkSaysTheOrderAfterASearch(_ keys: String) {
    var session = Session("80x24").pressing("4 s / c a r d Enter 4 s s s").pressing(keys).pressing("Esc Esc Esc")
    #expect(session.state.browser.view == .figures)
    let order = session.state.figureOrder
    #expect(order?.field == .label)
    let indices = Array(session.state.report.indicators.indices)
    let expected = order?.sorted(indices, of: session.state.report, in: session.state.settings.language) ?? indices
    #expect(session.state.browsing.rows == expected)
    #expect(session.row(2).contains("▴"))
    session.press("s")
    #expect(session.state.figureOrder?.field == .value)
  }

  /// Independently of how it is sorted: what is known first, each at most the one before.
  @Test func theLargestValuesComeFirst() {
    let session = Session("80x24").pressing("4 s s")
    let values = Self.ids(session).map { id in
      session.state.report.indicators.first { $0.id == id }.flatMap { indicator -> Double? in
        let value = indicator.value ?? indicator.observations.last { $0.status.isAchieved }?.value
        return value.map { indicator.unit.ja.hasPrefix("万") ? $0 * 10_000 : $0 }
      }
    }
    let known = values.compactMap(\.self)
    #expect(known == known.sorted(by: >))
    #expect(values.prefix(known.count).allSatisfy { $0 != nil })
  }

  @Test func behindTheLastFieldComesTheReportsOrder() {
    let before = Session("80x24").pressing("4")
    let session = before.pressing(String(repeating: "s ", count: FigureField.allCases.count + 1))
    #expect(session.state.figureOrder == nil)
    #expect(Self.ids(session) == before.state.report.indicators.map(\.id))
    #expect(session.rows.last == " 報告の順")
    #expect(session.pressing("S").rows.last == " 報告の順", "there is nothing to reverse")
  }

  @Test(arguments: ["20x6", "40x12", "80x24", "120x40", "200x60"])
  func whatIsSelectedStaysSoAndShows(_ size: String) {
    var session = Session(size).pressing("4 Down Down Down Down Down")
    let selected = session.state.selectedID
    for _ in 0...FigureField.allCases.count {
      session.press("s")
      #expect(session.state.selectedID == selected)
      #expect(session.cursorRow.hasPrefix("▌"))
      session.press("S")
      #expect(session.state.selectedID == selected)
      #expect(session.cursorRow.hasPrefix("▌"))
    }
  }

  @Test func downGoesToTheNextRowOfTheOrder() {
    let session = Session("80x24").pressing("4 s s Home Down Down")
    #expect(session.state.selectedID == Self.ids(session)[2])
    #expect(session.row(1).hasSuffix("3/47"))
  }

  /// Labels are sorted as they are read, and they are read in another language now.
  @Test(arguments: [FigureField.label, .unit])
  func theOtherLanguageSortsAnew(_ field: FigureField) {
    let keys = field == .label ? "s" : "s s s"
    let session = Session("80x24").pressing("4 \(keys) L")
    #expect(Self.ids(session) == Self.ids(Session("80x24", language: .english).pressing("4 \(keys)")))
    #expect(Self.ids(session) != Self.ids(Session("80x24").pressing("4 \(keys)")))
  }

  @Test(arguments: ["1", "2", "3", "5", "6"]) func elsewhereThereIsNothingToSortOrMark(_ view: String) {
    for key in ["s", "S", "Space"] {
      let session = Session("80x24").pressing("\(view) \(key)")
      #expect(session.rows.last == " 指標の一覧で使います")
      #expect(session.state.figureOrder == nil)
      #expect(session.state.browser.compared.isEmpty)
    }
  }

  // MARK: Filtering

  @Test func aFilterAndAnOrderGoTogether() {
    func filtered(_ keys: String, then more: String) -> Session {
      var session = Session("120x40").pressing("4 \(keys) &")
      session.type("カード")
      session.press("Enter \(more)")
      return session
    }
    let sorted = filtered("s s", then: "")
    let sortedAfter = filtered("", then: "s s")
    #expect(Self.ids(sorted) == Self.ids(sortedAfter))
    let whole = Self.ids(Session("120x40").pressing("4 s s"))
    let found = Set(Self.ids(filtered("", then: "")))
    #expect(found.count > 3 && found.count < whole.count)
    #expect(Self.ids(sorted) == whole.filter(found.contains))
    #expect(sorted.row(1).contains("絞り込み「カード」 \(found.count)件"))
    #expect(sorted.row(1).hasSuffix("/\(found.count)"))
    #expect(Self.ids(sorted.pressing("Esc")) == whole)
    #expect(Self.ids(sorted.pressing("S S")) == Self.ids(sorted))
  }

  // MARK: Marking

  @Test func spaceMarksAndGoesOn() {
    var session = Session("80x24").pressing("4 Home Space Space")
    let ids = session.state.report.indicators.map(\.id)
    #expect(session.state.browser.compared == [0, 1])
    #expect(session.state.selectedID == ids[2])
    #expect(session.rows.last == " 比較の印: 2件")
    func mark(_ index: Int) -> Substring { session.row(session.rowOfFigure(index)).prefix(2) }
    #expect([0, 1, 2].map(mark) == [" ✚", " ✚", "▌ "])
    session.press("Up Space")
    #expect(session.state.browser.compared == [0])
    #expect(mark(1) == "  ")
    #expect(session.rows.last == " 比較の印: 1件")
  }

  @Test func marksStayThroughSortingFilteringAndLanguages() {
    var session = Session("80x24").pressing("4 Down Down Space Space s s L &")
    session.type("card")
    session.press("Enter Esc 2 4")
    #expect(session.state.browser.compared == [2, 3])
  }
}
