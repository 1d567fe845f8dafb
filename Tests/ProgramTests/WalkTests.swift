import Dataset
import TerminalSession
import Testing
import TextUI

/// The built program, walked in a terminal.
@Suite(.serialized, .timeLimit(.minutes(10))) struct WalkTests {
  /// Every section and item of the report, with the arrow keys alone, each seen in the line that says where one is.
  @Test func everyItemOfTheReportIsReached() throws {
    let report = Repository.report
    let session = try TerminalSession(built("tenbo"), size: Size(columns: 80, rows: 24))
    try session.waitFor("終了")
    for reference in report.readingOrder {
      let title = reference.section.flatMap { report.sections[$0].short } ?? report.title(of: reference)
      // The row above is open now, so this one is the next.
      session.press("Down")
      try session.wait(for: "\(report.id(of: reference)): \(title.ja)") {
        // Screen readers and braille displays follow the terminal's cursor.
        $0.row(1).contains("› \(title.ja) ") && $0.row($0.cursor.row).hasPrefix("▌")
      }
      if case .section(let index) = reference, !report.sections[index].contents.isEmpty { session.press("Right") }
    }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  /// Every indicator, milestone and programme, by its id, in English.
  @Test func everythingElseIsJumpedTo() throws {
    let report = Repository.report
    let session = try TerminalSession(
      built("tenbo"), ["--lang", "en"], size: Size(columns: 120, rows: 40))
    try session.waitFor("quit")
    let things: [Reference] =
      report.indicators.indices.map { .indicator($0) } + report.milestones.indices.map { .milestone($0) }
      + report.programmes.indices.map { .programme($0) }
    for reference in things {
      session.press("g")
      try session.waitFor("Jump to:")
      session.type(report.id(of: reference))
      try session.waitFor("Jump to: \(report.id(of: reference))")
      session.press("Enter")
      let title = report.title(of: reference).en
      // The longest names are cut in the middle.
      try session.wait(for: "\(title)") {
        $0.row(1).contains("› \(title.prefix(40))") && $0.row(1).contains(title.suffix(40))
          && !$0.screen.contains("Jump to:")
      }
    }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }
}

extension Report {
  /// Sections and items as the overview's tree shows them when all of it is open.
  fileprivate var readingOrder: [Reference] {
    func walk(_ section: Int) -> [Reference] {
      [.section(section)]
        + sections[section].contents.flatMap { child in
          if case .section(let inner) = child { walk(inner) } else { [child] }
        }
    }
    return sections.indices.filter { sections[$0].parent == nil }.flatMap(walk)
  }
}
