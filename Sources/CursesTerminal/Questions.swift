import CNcurses
import TextUI

/// Until when answers of the terminal may still be on their way. Behind its questions each frame asks for the terminal's
/// status (DSR 5): a terminal answers in order, so that this answer says that no other one is to come.
struct Questions {
  /// Milliseconds after which a terminal that has not answered never will.
  static let patience = 3000
  /// The same where it has answered the question before: some leave out the last one.
  private static let patienceAfterAnswer = 100

  private var statusesToCome = 0
  private var end: Int?

  /// Milliseconds that are left to wait for an answer; nil where none is to come.
  var timeLeft: Int32? {
    guard let end, case let left = end - milliseconds(), left > 0 else { return nil }
    return Int32(left)
  }

  mutating func haveBeenAsked() {
    statusesToCome += 1
    end = milliseconds() + Self.patience
  }

  mutating func hasAnswered() {
    end = end.map { min($0, milliseconds() + Self.patienceAfterAnswer) }
  }

  /// Whether all are answered now.
  mutating func consumeStatus() -> Bool {
    statusesToCome = max(0, statusesToCome - 1)
    guard statusesToCome == 0 else { return false }
    end = nil
    return true
  }
}

extension CursesTerminal {
  /// After a frame: whatever is not known about the terminal.
  func ask(over grid: Grid) {
    let (asksBackground, asksWidth) = (askBackground(), askWidth(over: grid))
    guard asksBackground || asksWidth else { return }
    write(raw: Array("\u{1B}[5n".utf8))
    questions.haveBeenAsked()
  }

  /// What was not answered before this never will be.
  func statusEvent() -> Event? {
    guard questions.consumeStatus() else { return nil }
    if case .asked = background { background = .done }
    if case .asked = probe { probe = .done }
    return nil
  }

  /// Before a shell gets the terminal: an answer on its way would end up on its command line. What was typed meanwhile is
  /// dropped; what was answered comes back.
  func awaitAnswers() -> [Event] {
    var events: [Event] = []
    while let left = questions.timeLeft, isReadable(terminal_input(terminal), within: left) {
      let (read, isGone) = readInput()
      events += read.filter(\.isAnswer)
      if isGone { break }
    }
    return events
  }
}

extension Event {
  fileprivate var isAnswer: Bool {
    switch self {
    case .ambiguousWidth, .background: true
    case .key, .mouse, .paste, .resize, .resumed, .hangUp, .signal: false
    }
  }
}
