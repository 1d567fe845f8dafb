import Glibc
import Measuring
import TerminalSession
import TextUI

/// Measures a presentation that is followed, in real terminals: what followers cost the presenter, and how soon they see.
@main
struct Main {
  static let followers = 50
  static let slides = 20

  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      print("usage: measure-followers TENBO DIR    measures; DIR is for the socket")
      exit(64)
    }
    let (tenbo, socket) = (CommandLine.arguments[1], CommandLine.arguments[2] + "/s")
    let presenter = try TerminalSession(tenbo, ["present", "--share", "--socket", socket])
    try presenter.waitFor(" 1/28 ")
    let alone = keys(presenter)
    let all = try (0..<followers).map { number in
      try TerminalSession(tenbo, ["follow", "--socket", socket] + options(number), size: size(number))
    }
    for follower in all { try follower.waitFor(position(slides + 1)) }
    try presenter.waitFor("共有中 \(followers)人")
    presenter.press("Home")
    try waitForAll(all, position(1))

    let followed = keys(presenter, draining: all)
    presenter.press("Home")
    try waitForAll(all, position(1))
    let spread = try (2...slides + 1).map { slide in try arrival(of: slide, from: presenter, at: all) }
    // Those whose screens are as large as the explorer's.
    let memory = all.filter { $0.size.rows == 24 }.map { Double($0.peakMemory) / 1024 }

    print("\(followers) followers, each a process of its own in a terminal; times in ms, \(slides) slides.\n")
    printTable([
      ["from the presenter's key", "median", "worst", "target"],
      ["to their own frame, nobody follows", text(alone, by: median), text(alone) { $0.max() }, ""],
      ["to their own frame, \(followers) follow", text(followed, by: median), text(followed) { $0.max() }, "the same"],
      ["to the last follower's frame", text(spread, by: median), text(spread) { $0.max() }, "200"],
    ])
    let explorer = try explorerMemory(tenbo)
    print("\nPeak memory in MiB: a follower \(text(memory, by: median)), at most \(text(memory) { $0.max() });")
    print(
      "the explorer after a walk and the same slides \(explorer.short); the presenter \((Double(presenter.peakMemory) / 1024).short)"
    )
    try end(all + [presenter])
  }

  private static func end(_ sessions: [TerminalSession]) throws {
    for session in sessions {
      session.press("q")
      _ = try session.waitForEnd()
    }
  }

  private static func position(_ slide: Int) -> String { " \(slide)/28 " }

  private static func size(_ number: Int) -> Size {
    [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)][number % 3]
  }

  private static func options(_ number: Int) -> [String] {
    number % 2 == 0 ? [] : ["--lang", "en"]
  }

  private static func text(_ values: [Double], by choice: ([Double]) -> Double?) -> String {
    (choice(values) ?? 0).short
  }

  /// From each of some keys to the last byte of its frame. Followers' terminals are emptied between them, since real ones are.
  private static func keys(_ presenter: TerminalSession, draining all: [TerminalSession] = []) -> [Double] {
    (0..<slides).map { _ in
      let time = presenter.measure(" ").time
      for follower in all { while follower.pump(0) > 0 {} }
      return time
    }
  }

  private static func waitForAll(_ all: [TerminalSession], _ text: String) throws {
    for follower in all { try follower.waitFor(text) }
  }

  /// From a key to the moment at which the last follower's terminal shows the slide: their frames, and this program's own work
  /// of reading all the terminals one after the other.
  private static func arrival(of slide: Int, from presenter: TerminalSession, at all: [TerminalSession]) throws
    -> Double
  {
    let start = Clock.milliseconds
    presenter.press("Right")
    var waiting = all
    while !waiting.isEmpty {
      guard Clock.milliseconds < start + 10_000 else { throw TerminalSession.Failure(late: waiting.count) }
      _ = presenter.pump(0)
      waiting = waiting.filter { follower in
        while follower.pump(0) > 0 {}
        return !follower.row(follower.size.rows - 1).hasPrefix(position(slide))
      }
    }
    let time = Clock.milliseconds - start
    presenter.settle(quiet: 20)
    return time
  }

  /// After a walk through the views and the same slides. With arguments, as a follower has them: taking them apart takes memory.
  private static func explorerMemory(_ tenbo: String) throws -> Double {
    let session = try TerminalSession(tenbo, ["explore", "--lang", "ja"])
    try session.waitFor("終了")
    for key in ["2", "j", "l", "j", "4", "\r", "5", "6", "j", "1", "p"] { _ = session.measure(key) }
    for _ in 0..<slides { _ = session.measure(" ") }
    let memory = Double(session.peakMemory) / 1024
    session.press("Esc q")
    _ = try session.waitForEnd()
    return memory
  }
}

extension TerminalSession.Failure {
  fileprivate init(late: Int) {
    self.init(description: "\(late) followers are late")
  }
}
