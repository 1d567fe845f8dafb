import Dataset
import TextUI

/// The list of what is marked: to look at, put in order and shorten.
package struct MarkList: Sendable {
  /// Index of the mark that is selected.
  var chosen = 0
}

extension State {
  mutating func take(_ key: Key, in list: MarkList) -> [Effect] {
    switch keymap.command(for: key) {
    case .moveUp: choose(list.chosen - 1)
    case .moveDown: choose(list.chosen + 1)
    case .moveToStart, .pageUp: choose(0)
    case .moveToEnd, .pageDown: choose(marks.count - 1)
    case .markEarlier: shift(list.chosen, by: -1)
    case .markLater: shift(list.chosen, by: 1)
    case .mark: unmark(list.chosen)
    case .open: goToMark(list.chosen)
    case .leave, .showMarks: mode = .browsing
    case .writeMarks: startWritingMarks()
    case .switchLanguage: return perform(.switchLanguage)
    case .repaint: return [.repaint]
    case .suspend: return perform(.suspend)
    default: message = Message(text: strings.unknownKey(key.name, closing: keymap.name(of: .leave)))
    }
    return []
  }

  /// The wheel walks the list, a click goes to what it is on, and closes the list anywhere else.
  mutating func take(_ mouse: Event.Mouse, in list: MarkList) -> [Effect] {
    if let rows = wheelRows(mouse) {
      choose(list.chosen + rows.signum())
      return []
    }
    mode = .browsing
    guard let layout else { return [] }
    let rows = CandidateList(count: marks.count, chosen: list.chosen, screen: layout)
    if let mark = rows.candidate(at: mouse.position) { goToMark(mark) }
    return []
  }

  private mutating func choose(_ mark: Int) {
    mode = .listingMarks(MarkList(chosen: max(0, min(marks.count - 1, mark))))
  }

  private mutating func shift(_ mark: Int, by step: Int) {
    guard marks.indices.contains(mark), marks.indices.contains(mark + step) else { return }
    marks.swapAt(mark, mark + step)
    choose(mark + step)
  }

  private mutating func unmark(_ mark: Int) {
    guard marks.indices.contains(mark) else { return }
    marks.remove(at: mark)
    choose(mark)
    if marks.isEmpty {
      mode = .browsing
      message = Message(text: strings.noMarks(keymap.name(of: .mark)))
    }
  }

  private mutating func goToMark(_ mark: Int) {
    mode = .browsing
    if let reference = marks[safe: mark] { go(to: reference) }
  }
}
