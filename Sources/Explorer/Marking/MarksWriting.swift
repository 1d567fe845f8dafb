import Dataset
import TextUI
import Typesetting

/// Asks for the name of the file that the marks are to be written to.
package struct MarksWriting: Sendable {
  var prompt = Prompt("tenbo-marks.txt")
  /// The file that was there already when Enter was pressed: once more overwrites it.
  var existing: String?
}

/// What became of a file that was to be written.
package enum WritingResult: Hashable, Sendable {
  case written
  /// There is such a file, and it was left as it is.
  case exists
  /// The system's reason.
  case failed(String)
}

extension State {
  mutating func take(_ key: Key, in writing: MarksWriting) -> [Effect] {
    var writing = writing
    switch key {
    case .escape, .control("g"): mode = .browsing
    case .backspace where writing.prompt.characters.isEmpty: mode = .browsing
    case .enter: return write(writing)
    case .control("l"): return [.repaint]
    case .control("z"): return perform(.suspend)
    default:
      _ = writing.prompt.take(key)
      mode = .writingMarks(writing)
    }
    return []
  }

  private mutating func write(_ writing: MarksWriting) -> [Effect] {
    let name = writing.prompt.text
    guard !name.allSatisfy(\.isWhitespace) else {
      mode = .browsing
      return []
    }
    if let hazard = name.unicodeScalars.first(where: { ![nil, .lookAlikeRadical].contains(Hazard.in($0)) }) {
      message = Message(text: strings.oddName(Quoting.codePoint(hazard)), isFailure: true)
      return []
    }
    let text = MarksFile().replacing(marks.map(report.id)).text(for: report, in: settings.language)
    return [.write(text, to: name, replacing: writing.existing == name)]
  }

  /// Takes what became of `Effect.write`. Where nothing was written the prompt stays, for another name.
  package mutating func take(_ result: WritingResult) {
    guard case .writingMarks(var writing) = mode else { return }
    let name = writing.prompt.text
    switch result {
    case .written:
      mode = .browsing
      message = Message(text: strings.wrote(marks.count, to: name))
    case .exists:
      writing.existing = name
      mode = .writingMarks(writing)
      message = Message(text: strings.fileExists(name), isFailure: true)
    case .failed(let reason):
      message = Message(text: strings.cannotWrite(name, reason), isFailure: true)
    }
  }
}
