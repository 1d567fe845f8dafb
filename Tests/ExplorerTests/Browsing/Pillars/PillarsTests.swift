import Dataset
import Testing
import TextUI

@testable import Explorer

/// The pillars as a table and as a picture: what is drawn is what the relations say, arrows reach all of it, and words say it too.
@Suite struct PillarsTests {
  private static let tables = ["60x18", "80x24", "100x30", "80x40", "120x24"]
  private static let pictures = ["120x40", "160x24", "200x60"]
  /// A pillar's ties, as the report has them.
  private static func ties(_ basis: Relation.Basis, _ kinds: [Relation.Kind] = Relation.Kind.allCases) -> Int {
    let report = Report.current
    return report.sections.indices.filter { report.sections[$0].kind == .pillar }.reduce(0) { count, pillar in
      count + report.relations(of: .section(pillar)).count { $0.basis == basis && kinds.contains($0.kind) }
    }
  }

  /// All that arrows lead to.
  private static func reached(_ size: String) -> [Int: Session] {
    var pending = [Session(size, report: .current).pressing("3")]
    var reached: [Int: Session] = [:]
    while let session = pending.popLast() {
      guard reached.updateValue(session, forKey: session.state.browsing.selected) == nil else { continue }
      pending += ["Up", "Down", "Left", "Right"].map(session.pressing)
    }
    return reached
  }

  @Test(arguments: tables + pictures)
  func arrowsReachAllThatIsDrawn(_ size: String) {
    let reached = Self.reached(size)
    let outline = Session(size, report: .current).pressing("3").state.browsing.outline
    let isTable = Self.tables.contains(size)
    for node in outline.nodes.indices {
      switch outline.subject(of: node) {
      case .group: #expect(reached[node] == nil)
      case .report, .thing:
        let heading = outline.parent(of: node).map(outline.subject(of:))
        // The picture has no place for what a pillar concerns.
        if !isTable, case .group(.pillar(_, .concerns, _))? = heading { continue }
        #expect(reached[node] != nil, "\(outline.subject(of: node))")
      }
    }
    for session in reached.values {
      #expect(session.cursorRow.contains("▌"), "\(session.screen)")
      #expect(session.state.browser.focus == .outline)
    }
  }

  /// Who sees no marks reads the same at the bottom, one after the other.
  @Test(arguments: ["60x18", "80x24"], Language.allCases)
  func eachMarkIsSaidInWords(_ size: String, _ language: Language) throws {
    for session in Self.reached(size).values {
      var session = session
      session.state.settings.language = language
      let outline = session.state.browsing.outline
      let path = outline.path(to: session.state.browsing.selected).map(outline.subject(of:))
      let said = session.rows.suffix(3).joined().filter { !" ┃".contains($0) }
      guard path.count > 1, case .group(.pillar(let pillar, let kind, let basis)) = path[1],
        case .thing(let thing) = path[2]
      else { continue }
      let relation = try #require(
        session.state.report.relations(of: .section(pillar)).first {
          ($0.from == thing || $0.to == thing) && $0.kind == kind && $0.basis == basis
        })
      let start = (relation.reason?[language] ?? "-").filter { $0 != " " }.prefix(20)
      #expect(said.contains(start), "\(said)")
      if size == "80x24", language == .japanese { #expect(said.contains("(編者)") == (basis == .ours), "\(said)") }
    }
  }

  @Test(arguments: ["80x24", "80x30"])
  func marksAreThoseOfTheRelations(_ size: String) {
    let rows = Session(size, report: .current).pressing("3").rows
    // Behind the names; the head says what the marks are.
    let marks = rows[4..<21].joined()
    let numbers = marks.matches(of: /○(\d+)/).compactMap { Int($0.output.1) }
    #expect(marks.count { $0 == "●" } == Self.ties(.report))
    #expect(marks.count { $0 == "○" } - numbers.count + numbers.reduce(0, +) == Self.ties(.ours))
  }

  @Test(arguments: ["120x40", "200x60"])
  func onlyWhatTheReportStatesIsDrawnHeavy(_ size: String) throws {
    let session = Session(size, report: .current).pressing("3")
    let pane = try #require(session.state.layout?.outline)
    let rows = session.rows[pane.row..<pane.maxRow]
    #expect(rows.count { $0.contains("━▸") } == Self.ties(.report, [.belongsTo]))
    #expect(rows.count { $0.contains("╌▸") } == Self.ties(.ours, [.belongsTo]))
  }

  @Test(arguments: ["80x24", "100x30", "120x40", "200x60"])
  func namesAreWhole(_ size: String) {
    let session = Session(size, report: .current).pressing("3")
    let report = session.state.report
    let names = report.sections.indices.filter { [.domain, .theme].contains(report.sections[$0].kind) }
      .filter(report.isInDomain).map { report.shortTitle(of: $0).ja }
    for name in names { #expect(session.screen.contains(name), "\(name)") }
    let text = session.screen.filter { $0 != " " && $0 != "\n" }
    for part in ["技術の", "徹底活用", "AI環境の", "整備", "競争と", "協調", "安全・", "安心", "DX推進力"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!session.screen.contains("⋯"))
  }

  @Test(arguments: tables + pictures)
  func enterOpensThePageAndPPresentsThePillar(_ size: String) {
    let session = Session(size, report: .current).pressing("3")
    #expect(session.pressing("Enter").state.browser.focus == .detail)
    #expect(session.pressing("Enter Esc").screen == session.screen)
    #expect(session.pressing("p").state.presentation?.slide.id == "pillars")
  }

  /// Once for all that is under it, and never over what the report says.
  @Test(arguments: [40, 60, 80, 120, 200], Language.allCases)
  func aPageSaysOnceWhatIsOurs(_ columns: Int, _ language: Language) {
    let mark = "(\(Strings(language).ours))"
    for pillar in 1...5 {
      var session = Session("\(columns)x24", language: language)
      session.state.start(at: "pillar-\(pillar)")
      if session.state.layout?.detail == nil { session.press("Tab") }
      let parts = Report.frozen.references["pillar-\(pillar)"].map { reference -> [PillarMembers.Part] in
        guard case .section(let index) = reference else { return [] }
        return PillarMembers(of: index, in: .frozen).parts
      }
      let page = session.state.browser.page
      #expect(page.rows.count { $0.text.contains(mark) } == parts?.count { $0.basis == .ours })
      #expect(page.links.map(\.target) == parts?.flatMap(\.members))
    }
  }

  @Test func aFilterLeavesItsMarks() {
    var session = Session("80x24", report: .current).pressing("3 &")
    session.type("DFFT")
    session.press("Enter")
    #expect(session.rows[4..<20].joined().count { "●○".contains($0) } == 2, "\(session.screen)")
    #expect(session.pressing("Esc").rows[4..<20].joined().count { "●○".contains($0) } > 20)
  }

  @Test func aDomainMayStandInAnother() throws {
    var report = Report.frozen
    let theme = try #require(report.sections.firstIndex { $0.kind == .theme && $0.parent != nil })
    report.sections[theme].kind = .domain
    let title = report.shortTitle(of: theme).ja
    for size in ["80x24", "120x40"] {
      #expect(Session(size, report: report).pressing("3").rows.count { $0.contains(title) } == 1)
    }
  }

  @Test func moreThemesThanRowsShowWhatIsSelected() throws {
    var report = Report.frozen
    let domain = try #require(report.sections.firstIndex { $0.kind == .domain })
    let theme = try #require(report.sections.firstIndex { $0.parent == domain })
    for number in 0..<60 {
      var copy = report.sections[theme]
      (copy.id, copy.contents) = ("made-\(number)", [])
      report.sections[domain].contents.append(.section(report.sections.count))
      report.sections.append(copy)
    }
    for size in ["80x24", "120x40", "200x60"] {
      var session = Session(size, report: report)
      session.state.start(at: "pillar-5")
      session.press(size == "80x24" ? "Down" : "Left")
      #expect(session.cursorRow.contains("▌") && session.cursorRow.contains("AI・内部開発"), "\(session.screen)")
    }
  }

  @Test(arguments: ["60x18", "80x24", "120x40", "200x60"]) func longNamesLeaveRoomForTheRest(_ size: String) throws {
    var report = Report.frozen
    for index in report.sections.indices {
      report.sections[index].short = Localized(ja: String(repeating: "長い名前", count: 40), en: "long")
    }
    let session = Session(size, report: report).pressing("3")
    for keys in ["", "Right", "Left", "Down"] { #expect(session.pressing(keys).cursorRow.contains("▌"), "\(keys)") }
  }

  @Test func theSelectionStaysThroughAResize() {
    var session = Session("80x24", report: .current).pressing("3 Right Down Down")
    let subject = session.state.subject
    for size in ["120x40", "200x60", "40x12", "60x18", "120x24", "80x24"] {
      session.resize(size)
      #expect(session.state.subject == subject)
      #expect(session.cursorRow.contains("▌"), "\(session.screen)")
    }
  }
}
