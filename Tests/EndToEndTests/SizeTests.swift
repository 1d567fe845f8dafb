import TerminalSession
import Testing
import TextUI

/// Whatever size a terminal says it has.
@Suite(.serialized, .timeLimit(.minutes(10))) struct SizeTests {
  @Test(arguments: [("40000", "40", "1000x40"), ("80", "40000", "80x500"), ("8000", "8000", "1000x500")])
  func hugeAtTheStart(_ columns: String, _ rows: String, _ shown: String) throws {
    let session = try probe(shell: "stty cols \(columns) rows \(rows); exec \"$0\"")
    try session.waitFor("\(shown) 終")
    #expect(session.peakMemory < 150_000)
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }
}
