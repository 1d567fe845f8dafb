import TerminalSession
import Testing
import TextUI

/// Whatever size a terminal says it has.
@Suite(.serialized, .timeLimit(.minutes(10))) struct SizeTests {
  @Test(arguments: [("40000", "40", "1000x40"), ("80", "40000", "80x500"), ("8000", "8000", "1000x500")])
  func hugeAtTheStart(_ columns: String, _ rows: String, _ shown: String) throws {
    let session = try probe(shell: "stty cols \(columns) rows \(rows); exec \"$0\"")
    try session.waitFor("\(shown) 終")
    #expect(Sanitizer.isOn || session.peakMemory < 150_000)
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  /// ncurses fills the last cell from the one before it on these terminals; on one column there is none.
  @Test(arguments: ["screen-256color", "tmux-256color", "screen", "rxvt"], [4, 5, 1])
  func oneColumn(_ name: String, rows: Int) throws {
    let session = try probe(environment: ["TERM": name])
    for columns in [80, 2, 33, 80, 300, 7] {
      session.resize(to: Size(columns: columns, rows: 24))
      try session.wait(for: "\(columns) columns") { $0.row(1).hasPrefix("colours ".prefix(min(columns, 7))) }
      session.resize(to: Size(columns: 1, rows: rows))
      session.press("C-l")
      session.settle()
      let expected = rows == 1 ? "" : "\nc\nα" + (rows == 4 ? "" : "\n>")
      #expect(session.screen == expected)
    }
    #expect(String(validating: session.output.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self) != nil)
  }
}
