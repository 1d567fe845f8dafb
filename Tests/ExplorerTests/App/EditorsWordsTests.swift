import Dataset
import Testing

@testable import Explorer

/// What the dataset says beside the report is shown, and marked as not the report's.
@Suite struct EditorsWordsTests {
  private func shown(_ id: String, of report: Report, _ language: Language = .english) -> [String] {
    var session = Session("120x200", report: report, language: language).pressing("g")
    session.type(id)
    session.press("Enter")
    #expect(session.state.selectedID == id)
    return session.rows
  }

  private func index(_ id: String) -> Int {
    switch Report.frozen.references[id] {
    case .section(let index), .item(let index), .indicator(let index), .programme(let index): index
    default: -1
    }
  }

  @Test func generalKnowledgeIsMarked() {
    var report = Report.frozen
    report.programmes[index("gss")].about = Programme.About(
      text: Localized(ja: "共通の環境", en: "A shared environment"), source: "https://example.jp/gss")
    for (language, text, mark) in [
      (Language.english, "A shared environment", "(not from the report)"), (.japanese, "共通の環境", "(報告にない説明)"),
    ] {
      let rows = shown("gss", of: report, language)
      let row = rows.firstIndex { $0.contains(text) }
      #expect(
        row.map { rows[$0 + 1].contains(mark) && rows[($0 + 1)...].contains { $0.contains("https://example.jp/gss") } }
          == true)
    }
    #expect(!shown("gss", of: .frozen).contains { $0.contains("not from the report") })
  }

  @Test func remarksAreOurs() {
    var report = Report.frozen
    report.sections[index("pillar-4")].remark = Localized(ja: "取組なし", en: "No initiative here")
    let rows = shown("pillar-4", of: report)
    let row = rows.firstIndex { $0.contains("No initiative here") }
    #expect(row.map { rows[$0 + 1].contains("(editors)") } == true)
  }

  @Test func everySummaryIsTheEditors() {
    for id in ["gss", "pillar-4", "life/card-in-use/holding"] {
      #expect(shown(id, of: .frozen).contains { $0.contains("  editors' words") }, "\(id)")
    }
  }

  @Test func titlesNameProgrammesBothWays() {
    var report = Report.frozen
    let (section, programme) = (index("organisation"), index("digital-agency-2"))
    report.sections[section].programmes = [programme]
    report.programmes[programme].sections = [section]
    // An item has the same title.
    #expect(shown("organisation", of: report).filter { $0.contains("∙ Digital Agency 2.0") }.count == 2)
    #expect(shown("digital-agency-2", of: report).contains { $0.contains("∙ Strengthening the organisation") })
  }

  @Test func itemsSayHowFarTheyAre() {
    var report = Report.frozen
    for (status, word) in [(Item.Status.planned, "planned"), (.underWay, "under way"), (.done, "done")] {
      report.items[index("life/emergency-support/ambulance")].status = status
      let rows = shown("life/emergency-support/ambulance", of: report)
      #expect(rows.contains { $0.contains("achievement  \(word)") })
    }
  }

  @Test func breaksAreSaid() {
    var report = Report.frozen
    let rate = index("opendata-rate")
    report.indicators[rate].observations[5].isBreak = true
    #expect(shown("opendata-rate", of: report).filter { $0.contains("may be another definition") }.count == 1)
    #expect(report.shown(rate)?.development == nil)
    #expect(!shown("opendata-rate", of: report).contains { $0.contains("Least") || $0.contains("Most") })
    #expect(Session.chart(of: "opendata-rate", report: report).row(2).contains("2025年8月 88%"))
  }
}
