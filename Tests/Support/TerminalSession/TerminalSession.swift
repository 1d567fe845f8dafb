import CPseudoTerminal
import Glibc
package import TextUI

/// A program in a terminal of its own, seen as a person sees it: keys in, a screen out. Everything has a time limit and
/// nothing sleeps: waiting ends as soon as the program has done its part.
package final class TerminalSession {
  /// How the program ended.
  package enum End: Hashable, Sendable {
    case status(Int32)
    case signal(Int32)
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) {
      self.description = description
    }
  }

  package static let patience = 30_000

  /// A home as everybody has one: it is there.
  private static let home: String = {
    let path = "/tmp/tenbo-tests-\(getpid())"
    mkdir(path, 0o700)
    return path
  }()

  let terminal: OpaquePointer
  package private(set) var size: Size
  /// Whether Esc was the last key.
  private var hasEscape = false

  /// - Parameters:
  ///   - environment: replaces what a plain xterm in C.UTF-8 has; nil takes a variable away
  ///   - answers: whether the terminal answers questions at once, or keeps the answers
  package init(
    _ program: String, _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24),
    environment: [String: String?] = [:], answers: Bool = true
  ) throws {
    self.size = size
    let plain: [String: String?] = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": Self.home,
      "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
    let variables = plain.merging(Sanitizer.options) { $1 }.merging(environment) { $1 }.compactMap { name, value in
      value.map { "\(name)=\($0)" }
    }
    let started = withCStrings([program] + arguments) { arguments in
      withCStrings(variables) { pseudo_terminal_start(arguments, $0, Int32(size.columns), Int32(size.rows)) }
    }
    guard let started else { throw Failure(description: "\(program) cannot be started in a terminal") }
    terminal = started
    pseudo_terminal_set_answers(terminal, answers)
  }

  deinit {
    pseudo_terminal_free(terminal)
  }

  package var process: Int32 {
    pseudo_terminal_process(terminal)
  }

  // MARK: Keys

  /// Types keys, separated by blanks: names as in `keyBytes`, C-x, or words as they are. They come together, but for what
  /// follows Esc, which would be a key with Alt.
  package func press(_ keys: String) {
    var bytes: [UInt8] = []
    for key in keys.split(separator: " ") {
      bytes += keyBytes(String(key))
      guard key == "Esc" else { continue }
      type(bytes: bytes)
      hasEscape = true
      bytes = []
    }
    if !bytes.isEmpty { type(bytes: bytes) }
  }

  package func type(_ text: String) {
    type(bytes: Array(text.utf8))
  }

  package func type(bytes: [UInt8]) {
    if hasEscape { waitForEscape() }
    pseudo_terminal_type(terminal, bytes, bytes.count)
  }

  /// Until the program has read it and the time is over in which more could come.
  private func waitForEscape() {
    hasEscape = false
    let end = milliseconds() + Self.patience
    while pseudo_terminal_unheard(terminal) > 0, milliseconds() < end, pump(10) >= 0 {}
    settle(quiet: 150)
  }

  package func send(signal: Int32) {
    kill(process, signal)
  }

  package func resize(to size: Size) {
    self.size = size
    pseudo_terminal_resize(terminal, Int32(size.columns), Int32(size.rows))
  }

  /// Closes the terminal's end of the line.
  package func drop() {
    pseudo_terminal_drop(terminal)
  }

  /// The answers that the terminal has kept.
  package func popAnswers() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = bytes.withUnsafeMutableBytes {
      pseudo_terminal_take_answers(terminal, $0.baseAddress, $0.count)
    }
    return Array(bytes.prefix(count))
  }

  /// The same, after waiting for the program's question.
  package func waitForAnswers() throws -> [UInt8] {
    var answers: [UInt8] = []
    try wait(for: "a question") { session in
      answers = session.popAnswers()
      return !answers.isEmpty
    }
    return answers
  }

  // MARK: Waiting

  package func waitFor(_ text: String, within limit: Int = patience) throws {
    try wait(for: "“\(text)”", within: limit) { $0.screen.contains(text) }
  }

  /// Reads until the condition holds.
  package func wait(
    for what: String, within limit: Int = patience, until condition: (TerminalSession) -> Bool
  ) throws {
    let end = milliseconds() + limit
    while !condition(self) {
      let left = end - milliseconds()
      guard left > 0, pump(left) >= 0 else {
        throw Failure(description: "\(what) did not come within \(limit) ms; the screen:\n\(screen)")
      }
    }
  }

  /// Reads until nothing has come for so long and the program sleeps: where others keep the machine busy, it may still be
  /// waiting for a processor. For measurements; a test waits for what it expects.
  package func settle(quiet: Int = 100) {
    let end = milliseconds() + Self.patience
    while pump(quiet) > 0 || (isRunning && milliseconds() < end) {}
  }

  /// Reads for so long, whatever comes; the bytes that came.
  package func listen(for duration: Int) -> Int {
    let before = output.count
    let end = milliseconds() + duration
    while end > milliseconds(), pump(end - milliseconds()) >= 0 {}
    return output.count - before
  }

  /// Bytes read, 0 when none came in time, -1 when the program has ended.
  package func pump(_ limit: Int) -> Int {
    pseudo_terminal_pump(terminal, Int32(limit))
  }

  /// Waits without reading until so much output has gathered that the program must be stuck in a write.
  package func waitUntilFull(within limit: Int = patience) throws {
    let end = milliseconds() + limit
    while pseudo_terminal_unread(terminal) < 2048 {
      guard milliseconds() < end else { throw Failure(description: "the line was not full within \(limit) ms") }
      usleep(1000)
    }
  }

  /// How it has ended; nil while it runs.
  package var end: End? {
    var status: Int32 = 0
    guard pump(0) < 0, pseudo_terminal_wait(terminal, 1000, &status) else { return nil }
    return End(status: status)
  }

  package func waitForEnd(within limit: Int = patience) throws -> End {
    var status: Int32 = 0
    guard pseudo_terminal_wait(terminal, Int32(limit), &status) else {
      throw Failure(description: "the program did not end within \(limit) ms; the screen:\n\(screen)")
    }
    return End(status: status)
  }
}

func milliseconds() -> Int {
  Int(pseudo_terminal_now() / 1_000_000)
}

private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return body(copies)
}

extension TerminalSession.End {
  /// As waitpid gives it.
  fileprivate init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
  }
}
