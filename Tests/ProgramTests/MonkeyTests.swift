import Glibc
import SeededRandom
import TerminalSession
import Testing
import TextUI

/// Twenty thousand events through a real pseudo-terminal: keys, text, the mouse, pastes, sequences that nobody knows, noise
/// and changes of size. The core alone has a monkey of its own.
@Suite(.serialized, .timeLimit(.minutes(10))) struct MonkeyTests {
  private static let events = 10_000
  private static let rounds = 40

  @Test(arguments: ["xterm-256color", "screen-256color"]) func everythingEndsInTheRightScreen(_ terminal: String) throws
  {
    var random = SeededGenerator(seed: terminal == "screen-256color" ? 2 : 1)
    let home = Home()
    var session = try start(home, terminal)
    for round in 0..<Self.rounds {
      var played: [MonkeyEvent] = []
      for _ in 0..<Self.events / Self.rounds {
        let event = MonkeyEvent(using: &random)
        played.append(event)
        try play(event, in: session)
      }
      session.settle(quiet: 40)
      if let end = session.end {
        // Noise may have held a key that ends it.
        #expect(
          [.status(0), .signal(SIGINT), .signal(SIGQUIT)].contains(end), "\(terminal), round \(round): \(played)")
        #expect(session.leftBehind == [])
        session = try start(home, terminal)
        continue
      }
      try compareWithARepaint(session, "\(terminal), round \(round)")
    }
    try leave(session)
  }

  private func start(_ home: Home, _ terminal: String) throws -> TerminalSession {
    // What it writes, it writes there.
    let session = try TerminalSession(
      "/bin/sh", ["-c", "cd \"$HOME\" && exec \"$0\"", built("tenbo")],
      environment: home.environment.merging(["TERM": terminal]) { $1 })
    try session.waitFor("終了")
    return session
  }

  private func play(_ event: MonkeyEvent, in session: TerminalSession) throws {
    switch event {
    case .bytes(let bytes): session.type(bytes: bytes)
    case .resize(let size): session.resize(to: size)
    }
    while session.pump(0) > 0 {}
  }

  /// What was drawn bit by bit is what is drawn as a whole.
  private func compareWithARepaint(_ session: TerminalSession, _ place: String) throws {
    // The first ends what was said, and whatever a key ends.
    session.press("C-l")
    session.settle(quiet: 40)
    let before = withoutTimes(session.screen)
    session.press("C-l")
    session.settle(quiet: 40)
    #expect(withoutTimes(session.screen) == before, "\(place), \(session.size)")
    #expect(Sanitizer.isOn || session.peakMemory < 500_000)
  }

  /// A talk's clock goes on between two screens.
  private func withoutTimes(_ screen: String) -> String {
    screen.replacing(#/[0-9]+:[0-9][0-9]/#, with: "0:00")
  }

  private func leave(_ session: TerminalSession) throws {
    for _ in 0..<8 where session.end == nil {
      session.press("C-c")
      session.settle(quiet: 40)
    }
    #expect(try session.waitForEnd() == .signal(SIGINT))
    #expect(session.leftBehind == [])
    #expect(String(validating: session.output.map { UInt8(bitPattern: $0) }, as: UTF8.self) != nil)
  }
}
