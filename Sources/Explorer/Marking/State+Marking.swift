package import Dataset
import TextUI

/// Marking what is to be presented.
extension State {
  func isMarked(_ subject: Outline.Subject) -> Bool {
    guard case .thing(let reference) = subject else { return false }
    return marks.contains(reference)
  }

  /// Marks what is shown, or takes the mark away.
  mutating func markForPresenting() {
    guard case .thing(let reference) = shown else { return message = Message(text: strings.nothingToMark) }
    if let at = marks.firstIndex(of: reference) {
      marks.remove(at: at)
    } else {
      marks.append(reference)
    }
    let name = settings.text(report.title(of: reference))
    let key = keymaps.explorer.name(of: .showMarks)
    message = Message(text: strings.marked(name, isMarked: marks.contains(reference), count: marks.count, list: key))
  }

  /// Takes what other explorers of the same person have made of the list.
  package mutating func receive(marks: [Reference]) {
    self.marks = marks
    guard let list = self[MarkList.self] else { return }
    self[MarkList.self] = marks.isEmpty ? nil : MarkList(chosen: min(list.chosen, marks.count - 1))
  }

  mutating func listMarks() {
    guard !marks.isEmpty else { return message = Message(text: strings.noMarks(keymaps.explorer.name(of: .mark))) }
    layers.push(MarkList())
  }

  mutating func startWritingMarks() {
    guard !marks.isEmpty else { return message = Message(text: strings.noMarks(keymaps.explorer.name(of: .mark))) }
    layers.push(MarksFilePrompt())
  }
}
