/// What the shell has to say about files, on the bottom line.
package enum Notice: Hashable, Sendable {
  /// There is no place to resume at.
  case nothingSaved
  /// A file that meant nothing to us has this name now.
  case setAside(String)
  /// A file and the system's reason.
  case cannotRead(String, String)
  case cannotSave(String)
  /// A file that was to hold marks and holds something else.
  case noMarks(String)
  /// The first of so many marks that stand for nothing in this report.
  case unknownMark(String, file: String, line: Int, count: Int)
}

extension State {
  /// Says something until the next key; the first of several counts. What went wrong takes the place of what went well:
  /// else somebody may believe it. False where it isn't said.
  @discardableResult
  package mutating func tell(_ notice: Notice) -> Bool {
    let new = Message(text: strings.notice(notice), isFailure: notice != .nothingSaved)
    if let message, message != new, message.isFailure || !new.isFailure { return false }
    message = new
    return true
  }
}
