import Measuring
import TerminalSession
import TextUI

/// What one run of one program has shown.
struct Measurement {
  /// Milliseconds from exec to the last byte of the first frame.
  var start = 0.0
  var startBytes = 0
  /// Milliseconds from a key to the last byte of what it changed.
  var keys: [Double] = []
  /// From fifty keys typed at once.
  var burst = 0.0
  var burstBytes = 0
  /// From the quit key to the end of the process.
  var quit = 0.0
  /// KiB.
  var memory = 0

  init(_ subject: Subject, size: Size) throws {
    let session = try subject.open(size)
    start = Double(session.outputTime - session.startTime) / 1e6
    startBytes = session.output.count
    session.settle()
    for _ in 0..<5 {
      let key = session.measure(subject.next)
      if key.bytes > 0 { keys.append(key.time) }
    }
    (burst, burstBytes) = session.measure(String(repeating: subject.next, count: 50))
    memory = session.peakMemory
    let before = TerminalSession.now
    session.press("q")
    _ = try session.waitForEnd()
    quit = Double(session.endTime - before) / 1e6
  }
}

extension Subject {
  /// Starts the program and reads up to its first frame.
  func open(_ size: Size) throws -> TerminalSession {
    let session = try TerminalSession(command[0], Array(command.dropFirst()), size: size)
    try session.waitFor(ready)
    return session
  }
}

/// Doing nothing: what came and how often the program woke.
struct Idling {
  let bytes: Int
  let wakeUps: Int

  init(_ subject: Subject, size: Size, seconds: Int) throws {
    let session = try subject.open(size)
    session.settle(quiet: 500)
    let sleeps = session.sleeps
    bytes = session.listen(for: seconds * 1000)
    wakeUps = session.sleeps - sleeps
  }
}
