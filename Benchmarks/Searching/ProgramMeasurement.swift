import Measuring
import TerminalSession
import TextUI

/// The program itself with a large dataset, seen from its terminal; milliseconds.
struct ProgramMeasurement {
  /// To the first screen, on which the progress of reading shows.
  let firstScreen: Double
  /// To the report on the screen.
  let loaded: Double
  /// From then until the index is made in the background.
  let indexed: Double
  /// From each key of a query to the last byte that it changed.
  let keys: [Double]
  /// From Ctrl-C to the end of the process, while the index is being made.
  let quit: Double
  /// KiB.
  let memory: Int

  init(_ tenbo: String, dataset: String) throws {
    let session = try TerminalSession(tenbo, ["--data", dataset])
    try session.waitFor("読み込み中", within: 60_000)
    firstScreen = Double(session.outputTime - session.startTime) / 1e6
    try session.waitForReport()
    loaded = Double(session.outputTime - session.startTime) / 1e6
    let start = Clock.milliseconds
    while session.threads > 1 { _ = session.pump(20) }
    indexed = Clock.milliseconds - start
    session.settle()
    _ = session.measure("/")
    keys = Queries.romaji[0].map { session.measure(String($0)).time }
    memory = session.peakMemory
    _ = try session.timeToEnd()

    let other = try TerminalSession(tenbo, ["--data", dataset])
    try other.waitForReport()
    quit = try other.timeToEnd()
  }
}

extension TerminalSession {
  fileprivate func waitForReport() throws {
    try wait(for: "the report", within: 600_000) { $0.screen.contains("終了") && !$0.screen.contains("読み込み中") }
  }

  fileprivate func timeToEnd() throws -> Double {
    let before = Self.now
    press("C-c C-c")
    _ = try waitForEnd()
    return Double(endTime - before) / 1e6
  }
}
