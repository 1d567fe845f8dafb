import Dataset
import TextUI
import Typesetting

/// Asks for the name of the file that the marks are to be written to.
struct MarksFilePrompt: PromptLayer {
  var prompt = Prompt("tenbo-marks.txt")
  /// The file that was there already when Enter was pressed: once more overwrites it.
  var existing: String?

  mutating func textChanged(in state: inout State) -> [Effect] { [] }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    switch command {
    case .leave: .leave()
    case .open: write(in: &state)
    default: state.performAnywhere(command) ?? .done()
    }
  }

  private func write(in state: inout State) -> Outcome {
    let name = prompt.text
    guard !name.allSatisfy(\.isWhitespace) else { return .leave() }
    if let hazard = name.unicodeScalars.first(where: { ![nil, .lookAlikeRadical].contains(Hazard.in($0)) }) {
      state.message = Message(text: state.strings.oddName(Quoting.codePoint(hazard)), isFailure: true)
      return .done()
    }
    let text = MarksFile().replacing(state.marks.map(state.report.id)).text(
      for: state.report, in: state.settings.language)
    return .done([.write(text, to: name, replacing: existing == name)])
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    MarksWritingOverlay(state: state, writing: self).draw(on: canvas, layout)
  }
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
  /// Takes what became of `Effect.write`. Where nothing was written the prompt stays, for another name.
  package mutating func receive(_ result: WritingResult) {
    guard let name = self[MarksFilePrompt.self]?.prompt.text else { return }
    switch result {
    case .written:
      self[MarksFilePrompt.self] = nil
      message = Message(text: strings.wrote(marks.count, to: name))
    case .exists:
      self[MarksFilePrompt.self]?.existing = name
      message = Message(text: strings.fileExists(name), isFailure: true)
    case .failed(let reason):
      message = Message(text: strings.cannotWrite(name, reason), isFailure: true)
    }
  }
}
