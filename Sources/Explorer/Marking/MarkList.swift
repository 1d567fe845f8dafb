import Dataset
import TextUI

/// The list of what is marked: to look at, put in order and shorten.
struct MarkList: MenuLayer {
  var chosen = 0

  func count(in state: State) -> Int { state.marks.count }

  func hints(in state: State) -> [Hint]? {
    let strings = state.strings
    return [
      Hint(key: strings.arrows, label: strings.moves), state.hint(.open), state.hint(.markLater),
      state.hint(.markEarlier), state.hint(.mark, label: strings.removes),
    ] + (state.settings.isKiosk ? [] : [state.hint(.writeMarks)]) + [state.hint(.leave, label: strings.closes)]
  }

  mutating func accept(in state: inout State) -> Outcome {
    if let reference = state.marks[safe: chosen] { state.go(to: reference) }
    return .leave()
  }

  mutating func performOwn(_ command: Command, in state: inout State) -> Outcome? {
    switch command {
    case .markEarlier: shift(by: -1, &state.marks)
    case .markLater: shift(by: 1, &state.marks)
    case .mark: return unmark(in: &state)
    case .showMarks: return .leave()
    case .writeMarks: return state.refuses(.writeMarks) ? .done() : .leaveFor(.writeMarks)
    default: return nil
    }
    return .done()
  }

  private mutating func shift(by step: Int, _ marks: inout [Reference]) {
    guard marks.indices.contains(chosen), marks.indices.contains(chosen + step) else { return }
    marks.swapAt(chosen, chosen + step)
    chosen += step
  }

  private mutating func unmark(in state: inout State) -> Outcome {
    guard state.marks.indices.contains(chosen) else { return .done() }
    state.marks.remove(at: chosen)
    choose(chosen, in: state)
    guard state.marks.isEmpty else { return .done() }
    state.message = Message(text: state.strings.noMarks(state.keymaps.explorer.name(of: .mark)))
    return .leave()
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    MarksOverlay(state: state, list: self).draw(on: canvas, layout)
  }
}
