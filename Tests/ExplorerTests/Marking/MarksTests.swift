import CalendarDays
import Dataset
import Testing
import TextUI

@testable import Explorer

/// Nothing shown is stronger than what the dataset says: plans, inferences and other sources keep their signs, and no
/// number is cut.
@Suite struct MarksTests {
  private static let widths = [20, 24, 30, 36, 45, 59, 60, 70, 80, 100, 119, 120, 160]

  /// Every page at many widths: the dates and figures of its rows stand whole.
  @Test(arguments: Language.allCases)
  func noNumberIsCut(_ language: Language) throws {
    let cut = try Regex("([0-9][0-9,.]*)⋯")
    // A number before a cut is one of the dataset's, not the beginning of one.
    let whole = Self.numbers(of: .frozen, language)
    for reference in Report.frozen.references.values {
      for columns in Self.widths {
        var session = Session("\(columns)x24", language: language)
        session.state.start(at: reference)
        if columns < 60 { session.press("Tab") }
        for row in session.state.browser.page.rows {
          guard let found = try cut.firstMatch(in: row.text)?.output[1].substring else { continue }
          #expect(whole.contains(String(found)), "\(columns): \(row.text)")
        }
      }
    }
  }

  private static func numbers(of report: Report, _ language: Language) -> Set<String> {
    let names =
      report.references.values.map { report.title(of: $0)[language] } + [report.title[language]]
      + report.indicators.flatMap { [$0.printed ?? "", $0.valueText(in: language) ?? "", $0.asOf?.printed ?? ""] }
      + report.milestones.map(\.date.printed)
    return Set(names.flatMap { $0.split { !$0.isNumber && $0 != "," && $0 != "." }.map(String.init) })
  }

  @Test func aPillarsTreeKeepsTheReportsWordAndOursApart() {
    for pillar in 1...5 {
      var session = Session("58x40").pressing("3")
      session.press(String(repeating: "Down ", count: pillar - 1) + "Right")
      let outline = session.state.browsing.outline
      for node in outline.nodes[session.state.browsing.selected].children {
        guard case .group(.pillar(let section, let kind, let basis)) = outline.nodes[node].subject else {
          Issue.record("a pillar holds groups")
          continue
        }
        #expect(session.screen.contains("(編者)") || basis == .report)
        for child in outline.nodes[node].children {
          guard case .thing(let thing) = outline.nodes[child].subject else { continue }
          #expect(
            Report.frozen.relations.contains {
              ($0.from == .section(section) && $0.to == thing || $0.to == .section(section) && $0.from == thing)
                && $0.kind == kind && $0.basis == basis
            })
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func whatIsPlannedShowsItInEveryTree(_ language: Language) {
    let planned = Report.frozen.milestones.filter { $0.status == .planned }.map { $0.title[language] }
    for size in ["60x40", "65x40", "80x40", "119x40"] {
      let rows = Session(size, language: language).pressing("5").on("2025-10-01").rows
      for title in planned {
        // Where a name is cut, its beginning stays.
        #expect(rows.contains { $0.contains(" \(title.prefix(2))") && $0.contains("☐") }, "\(title) at \(size)")
      }
    }
  }

  @Test func aPlanWhoseTimeHasPassedIsNotToldAsDone() {
    var session = Session("80x24")
    session.state.settings.today = CalendarDay(year: 2030, month: 1, day: 1) ?? session.state.settings.today
    for milestone in Report.frozen.milestones where milestone.status == .planned {
      session.state.start(at: milestone.id)
      #expect(session.row(22).contains("予定だった") && !session.row(22).contains("実施済み"))
      session.press("Tab")
      #expect(session.screen.contains("予定だった") && !session.screen.contains("実施済み"))
    }
  }

  @Test func otherSourcesValuesCarryASign() {
    let rows = Session("119x80").pressing("4").rows
    let labels = Report.frozen.indicators.map(\.label.ja)
    for indicator in Report.frozen.indicators {
      guard labels.count(where: { $0.hasPrefix(indicator.label.ja.prefix(12)) }) == 1 else { continue }
      guard let row = rows.first(where: { $0.contains(indicator.label.ja.prefix(12)) }) else { continue }
      #expect(row.contains("✱ ") == (indicator.value == nil), "\(row)")
    }
  }

  @Test func thePageSaysWhenARemarkBelongsToAValue() {
    var session = Session("80x60")
    session.state.start(at: "analog-rules-done-total")
    let notes = Report.frozen.indicators.first { $0.id == "analog-rules-done-total" }?.observations.map(\.note) ?? []
    #expect(notes.contains { !$0.isEmpty })
    for note in notes where !note.isEmpty { #expect(session.screen.contains(note.ja.prefix(12))) }
  }
}
