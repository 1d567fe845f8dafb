import TerminalSession
import Testing

/// Text that comes as keys, as from a terminal that doesn't know of pastes.
@Suite(.serialized, .timeLimit(.minutes(10))) struct TypingTests {
  @Test(
    arguments: ["/", "&"],
    [
      String(repeating: "x", count: 3000), String(repeating: "card ", count: 600),
      String(repeating: "行政 gyousei 手続 card ", count: 100),
    ])
  func longTextIsTakenAtOnce(_ prompt: String, _ text: String) throws {
    let session = try TerminalSession(built("tenbo"))
    try session.waitFor("終了")
    session.press(prompt)
    session.settle()
    session.type(text)
    session.type("!")
    try session.wait(for: "the end of the text", within: 5000) { $0.screen.contains("!") }
    session.type("?")
    try session.wait(for: "another key", within: 5000) { $0.screen.contains("!?") }
    session.press("Esc")
    try session.waitFor("終了", within: 5000)
  }

  /// Keys that need what was found get it, however fast they follow.
  @Test(arguments: ["gyousei\r", "gyouseii\u{7F}\r", "gyousex\u{7F}i\r"])
  func keysBehindTextWaitForWhatItFinds(_ keys: String) throws {
    let session = try TerminalSession(built("tenbo"))
    try session.waitFor("終了")
    session.type("/" + keys + "n")
    try session.waitFor("「gyousei」")
    session.press("Esc")
    try session.waitFor("終了")
  }
}
