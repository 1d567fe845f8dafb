import Dataset
import Explorer
import Measuring
import Search
import TextUI

/// The table of figures under the fingers: from a key to the frame that shows what it has changed, without a terminal.
struct TableMeasurement {
  private var state: State
  private var index: SearchIndex?

  init(_ report: Report) {
    state = State(
      report: report, settings: Settings(today: report.published.last), size: Size(columns: 200, rows: 60))
    _ = press(.character("4"))
  }

  /// Milliseconds.
  private mutating func press(_ key: Key) -> Double {
    let start = Clock.milliseconds
    answer(state.handle(.key(key)))
    precondition(Screen.draw(state).text.utf8.count > 1000)
    return Clock.milliseconds - start
  }

  /// Searches in the loop, as the program does what is wanted before the next frame.
  private mutating func answer(_ effects: [Effect]) {
    for case .search(let request) in effects {
      if let results = index?.search(request.query) { state.receive(results, for: request) }
    }
  }

  private mutating func median(of keys: [Key], rounds: Int = 7) -> Double {
    Measuring.median((0..<rounds).map { _ in keys.reduce(0) { max($0, press($1)) } }) ?? 0
  }

  /// By each field: of the first key, and of the one that reverses it.
  mutating func sorting() -> [(name: String, time: Double)] {
    FigureField.allCases.map { field in
      let time = press(.character("s"))
      return ("sort by \(field.rawValue)", max(time, median(of: [.character("S")])))
    }
  }

  mutating func moving() -> Double { median(of: [.down, .pageDown, .end, .home]) }

  /// The text typed, then Enter; the index is there already.
  mutating func filtering(_ text: String) -> Double {
    _ = state.handle(.key(.character("&")))
    if index == nil {
      let made = SearchIndex(state.report)
      index = made
      answer(state.receive(made))
    }
    return Measuring.median(
      (0..<5).map { _ in
        _ = state.handle(.key(.character("&")))
        _ = state.handle(.key(.control("u")))
        let typing = text.map { press(.character($0)) }.max() ?? 0
        return max(typing, press(.enter))
      }) ?? 0
  }

  /// A frame as it is.
  func frame() -> Double {
    Measuring.median(
      (0..<50).map { _ in
        let start = Clock.milliseconds
        precondition(Screen.draw(state).size.rows == 60)
        return Clock.milliseconds - start
      }) ?? 0
  }
}
