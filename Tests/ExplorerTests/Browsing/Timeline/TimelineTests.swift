import CalendarDays
import Dataset
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// Moving in the timeline, following a milestone, and what is said of plans whose time has passed.
@Suite struct TimelineTests {
  @Test func whatIsDueByThenIsNotSaidToBeThen() {
    #expect(Session("60x18", language: .english).pressing("5 G").screen.contains("by FY2025"))
  }

  /// A plan is one thing, whether it is a date or a figure.
  @Test func aFigureWhosePlannedTimeHasPassedWasPlanned() throws {
    var session = Session("80x24")
    session.state.start(at: "pmh-municipalities")
    #expect(session.pressing("Down Up").screen.contains("☐"))
    session.state.settings.today = try #require(CalendarDay(year: 2026, month: 4, day: 1))
    session.press("4")
    session.select("pmh-municipalities")
    let row = session.rows.first { $0.contains("約600自治体") } ?? ""
    #expect(row.contains("◌") && !row.contains("☐"), "\(session.screen)")
    session.state.start(at: "pmh-municipalities")
    #expect(session.state.browser.page.rows.contains { $0.text.contains("予定だった") })
    session.press("4")
    session.select("agency-staff-target")
    #expect(session.rows.contains { $0.contains("☐") && $0.contains("約1,500人") })
  }

  private var titles: [String] {
    let report = Report.frozen
    return report.milestones.indices.sorted { (report.milestones[$0].day, $0) < (report.milestones[$1].day, $1) }
      .map { report.milestones[$0].title.ja }
  }

  @Test(arguments: ["66x24", "80x24", "120x40", "160x30", "200x60"])
  func lanesAreWalkedToTheSideInTheOrderOfTimeAndDownRowByRow(_ size: String) {
    var session = Session(size).pressing("5")
    for title in titles {
      #expect(session.state.subject.map { session.state.name(of: $0) } == title)
      #expect(session.cursorRow.contains("▌") && session.cursorRow.contains(title.prefix(5)))
      session.press("Right")
    }
    for title in titles.reversed() {
      #expect(session.state.subject.map { session.state.name(of: $0) } == title)
      session.press("Left")
    }
    session.press("Home")
    var rows: [Int] = []
    for _ in titles {
      if let row = session.grid.cursor?.position.row { rows.append(row) }
      session.press("Down")
    }
    #expect(rows == rows.sorted() && Set(rows).count == titles.count)
  }

  /// A date that is longer than its neighbours' is not the only one that is missing.
  @Test(arguments: Language.allCases, ["40x12", "60x18", "65x20"])
  func everyRowHasItsDate(_ language: Language, _ size: String) {
    let session = Session(size, report: .current, language: language).pressing("5")
    let rows = session.rows.filter { row in ["✓ ", "☐ ", "◌ "].contains { row.dropFirst(4).hasPrefix($0) } }
    #expect(!rows.isEmpty)
    for row in rows { #expect((row.split(separator: "╎").first ?? "").contains(/20[0-9]{2}/), "\(row)") }
  }

  @Test func eachMilestoneHasOneMark() {
    for size in ["120x40", "200x60"] {
      for language in Language.allCases {
        let screen = Session(size, language: language).pressing("5").on("2026-05-01").screen
        // Below them stands what the signs say.
        let lanes = screen.split(separator: "\n").prefix { !$0.contains(language == .japanese ? "今日" : "today ") }
        let marks = lanes.joined().filter { "✓☐◌".contains($0) }
        #expect(marks.count(where: { $0 == "✓" }) == 8 && marks.count == 14)
        #expect(marks.count(where: { $0 == "◌" }) == 3)
        for milestone in Report.frozen.milestones { #expect(screen.contains(milestone.title[language])) }
      }
    }
  }

  @Test(arguments: ["40x12", "80x24", "119x30", "120x40", "200x60"])
  func enterGoesToTheItemAndEscComesBack(_ size: String) {
    var session = Session(size)
    session.state.start(at: "standardisation-deadline")
    let before = session.screen
    session.press("Enter")
    #expect(session.state.browser.view == .domains)
    #expect(
      session.state.subject
        == Report.frozen.references["administration/shared-systems/standardisation"].map { .thing($0) })
    let item = session
    for back in ["Esc", "Backspace", "k j Esc"] { #expect(item.pressing(back).screen == before, "\(back)") }
    // What has been gone to since is come back to first.
    #expect(item.pressing("6 Esc").state.browser.view == .programmes)
    #expect(item.pressing("Backspace Esc").state.browser.view == .timeline)
  }

  @Test func whatSeveralItemsNameLeadsToTheirLinks() {
    var report = Report.frozen
    report.milestones[0].items = [0, 1]
    for size in ["80x24", "120x40"] {
      var session = Session(size, report: report)
      session.state.start(at: report.milestones[0].id)
      session.press("Enter")
      #expect(session.state.browser.view == .timeline && session.state.browser.focus == .detail)
      #expect(session.pressing("Enter").state.subject == .thing(.item(0)))
      #expect(session.pressing("j Enter").state.subject == .thing(.item(1)))
      #expect(session.pressing("Esc").state.browser.focus == .outline)
    }
  }

  @Test func leftAndRightOfTheListAreTheDetail() {
    for size in ["40x12", "60x18"] {
      var session = Session(size)
      session.state.start(at: "agency-launch")
      #expect(session.pressing("l").state.browser.focus == .detail)
      #expect(session.pressing("l h").screen == session.screen)
    }
  }

  @Test func theSelectionStaysThroughAResize() {
    var session = Session("120x40").pressing("5 j j j")
    let subject = session.state.subject
    for size in ["80x24", "200x60", "40x12", "120x8", "120x24"] {
      session.resize(size)
      #expect(session.state.subject == subject)
      #expect(session.cursorRow.contains("▌"))
    }
  }

  @Test(arguments: ["80x24", "120x40", "200x60"])
  func aClickSelects(_ size: String) {
    let session = Session(size).pressing("5").on("2026-05-01")
    for title in titles {
      guard let row = session.rows.firstIndex(where: { $0.contains(" " + title.prefix(5)) }) else { continue }
      let text = session.rows[row]
      guard let at = text.firstRange(of: " " + title.prefix(5)) else { continue }
      let column = session.state.settings.metrics.columns(of: text[..<at.lowerBound]) + 2
      var clicked = session
      clicked.send(.mouse(Event.Mouse(.click, at: Position(column: column, row: row))))
      #expect(clicked.state.subject.map { clicked.state.name(of: $0) } == title, "\(title)")
    }
    guard let today = session.rows.firstIndex(where: { $0.contains("今日") }) else { return }
    var clicked = session
    clicked.send(.mouse(Event.Mouse(.click, at: Position(column: 8, row: today))))
    #expect(clicked.screen == session.screen)
  }

  @Test func todayStandsBeforeWhatIsDueOnIt() {
    func around(_ day: String) -> [String] {
      let rows = Session("60x40").pressing("5").on(day).rows
      guard let row = rows.firstIndex(where: { $0.contains("今日") }) else { return [] }
      return [row - 1, row + 1].map { String(rows[$0].prefix(40)) }
    }
    #expect(around("2021-01-01")[1].contains("2021年"))
    #expect(around("2021-01-02")[0].contains("2021年"))
    #expect(around("2026-01-01")[0].contains("カード保有"))
    #expect(around("2026-03-31")[1].contains("☐ 2025年度まで"))
    #expect(around("2026-04-01")[0].contains("◌ 2025年度末"))
    #expect(around("2026-12-31")[1].contains("2027年"))
    #expect(around("2027-01-01")[1].contains("2027年"))
    #expect(around("2027-01-02")[0].contains("2027年"))
    #expect(around("2027-04-01")[0].contains("◌ 2025年度〜2026年度"))
  }

  @Test func aPlanWhoseTimeHasPassedSaysSoWhereThereIsRoom() {
    let rows = Session("65x40").pressing("5").on("2025-11-23").rows
    let row = rows.first { $0.contains("◌ 2025年10月") } ?? ""
    #expect(row.contains("マイナ救急の全国一斉開始  ") && row.contains(" 予定だった"), "\(row)")
    #expect(rows.count(where: { $0.contains("予定だった") }) == 1)
    let later = Session("120x40").pressing("5").on("2025-11-23").pressing("Right Right Right Right Right Right Right")
    #expect(later.screen.contains("区分      予定だった"), "\(later.screen)")
  }

  @Test func aFilterLeavesItsLanes() {
    var session = Session("120x40").pressing("5 &")
    session.type("マイナ")
    session.press("Enter")
    #expect(session.screen.contains("マイナ救急") && !session.screen.contains("デジタル庁の発足"))
    #expect(!session.screen.contains(" 行政 "))
    session.press("&")
    session.type("zzz")
    session.press("Enter")
    #expect(session.screen.contains("該当なし"))
    #expect(session.pressing("Esc").screen.contains("デジタル庁の発足"))
  }

  @Test func aThousandScrollWithTheSelection() {
    var report = Report.frozen
    let first = report.milestones
    for index in 0..<1000 {
      var milestone = first[index % first.count]
      milestone.id = "made-\(index)"
      report.milestones.append(milestone)
    }
    for size in ["80x24", "120x40", "200x60"] {
      var session = Session(size, report: report).pressing("5")
      for keys in ["End", "PgUp", "k k k", "Home", "PgDn PgDn", "j"] {
        session.press(keys)
        #expect(session.cursorRow.contains("▌"), "\(keys) at \(size)")
      }
    }
  }
}

/// Fewer days than all of them.
@Suite struct TimelineZoomTests {
  private static func signs(_ session: Session) -> Int {
    session.rows.prefix { !$0.contains("今日") }.joined().count { "✓☐◌".contains($0) }
  }

  @Test(arguments: ["80x24", "120x40", "200x60"])
  func whatIsSelectedStaysOnTheAxis(_ size: String) {
    let whole = Session(size, report: .current).pressing("5 Right Right Right")
    var session = whole.pressing("+ +")
    #expect(Self.signs(session) < Self.signs(whole))
    for _ in session.state.report.milestones {
      #expect("✓☐◌".contains { session.cursorRow.contains($0) }, "\(session.screen)")
      // What is before and after is pointed to.
      #expect(session.screen.contains("◂") || session.screen.contains(" ▸"))
      session.press("Right")
    }
    #expect(whole.pressing("+ + - -").screen == whole.screen)
  }

  @Test func itEndsAtBothEnds() {
    let session = Session("80x24").pressing("5")
    #expect(session.pressing("-").row(23).contains("これ以上は変えられません"))
    #expect(session.pressing("+ + + + + + + + +").row(23).contains("これ以上は変えられません"))
    #expect(session.pressing("2 +").row(23).contains("図か年表の中で使います"))
    #expect(Session("60x18").pressing("5 +").row(17).contains("図か年表の中で使います"))
  }

  @Test func itIsFoundAgain() {
    let session = Session("80x24").pressing("5 Right + +")
    var other = Session("80x24")
    other.resume(session.state.place)
    #expect(other.rows.dropLast() == session.rows.dropLast())
  }

  /// Its facts stand below it where no page shows.
  @Test(arguments: Language.allCases) func theSelectedOneIsToldBelow(_ language: Language) {
    var session = Session("80x24", language: language).pressing("5")
    for _ in session.state.report.milestones {
      let milestone = session.state.milestone(of: session.state.browsing.selected)
      #expect(session.row(22).contains(milestone?.date.short(in: language) ?? "-"))
      #expect(session.row(22).contains(milestone.map { session.state.strings.status($0, today: .reading) } ?? "-"))
      session.press("Right")
    }
  }
}
