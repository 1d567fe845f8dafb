import CalendarDays
import Dataset
import Search
import TextUI
import Typesetting

@testable import Explorer

/// A person at the keyboard, and what they see: presses keys and reads the screen, without a terminal.
///
/// It does for the state what a shell would do to search, at once; what a shell is otherwise asked for is kept.
struct Session {
  var state: State
  private(set) var effects: [Effect] = []
  /// Whether it searches; if not, what it is asked for is kept like the rest.
  var searches = true
  /// Whether the report is the frozen one, whose index is made once for all tests.
  private let isFrozen: Bool

  /// `size` as `80x24`.
  init(
    _ size: String, report: Report? = nil, language: Language = .japanese, theme: Theme = .mono,
    glyphs: Glyphs = .unicode
  ) {
    var settings = Settings(today: .reading)
    settings.language = language
    settings.theme = theme
    settings.glyphs = glyphs
    isFrozen = report == nil
    state = State(report: report ?? .frozen, settings: settings, size: Size(size))
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .buildIndex where searches: carryOut(state.receive(isFrozen ? .frozen : SearchIndex(state.report)))
      case .search(let request) where searches:
        if let results = state.search.index?.search(request.query) { state.receive(results, for: request) }
      default: self.effects.append(effect)
      }
    }
  }

  /// Presses keys by their names, separated by blanks: `j j Enter`.
  mutating func press(_ keys: String) {
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else { preconditionFailure("no key is called \(name)") }
      carryOut(state.handle(.key(key)))
    }
  }

  func pressing(_ keys: String) -> Session {
    var session = self
    session.press(keys)
    return session
  }

  mutating func type(_ text: String) {
    for character in text { carryOut(state.handle(.key(.character(character)))) }
  }

  mutating func send(_ event: Event) {
    carryOut(state.handle(event))
  }

  /// Goes to a saved place, as a shell does at the start.
  mutating func resume(_ place: SavedPlace) {
    carryOut(state.resume(place))
  }

  mutating func resize(_ size: String) {
    send(.resize(Size(size)))
  }

  var grid: Grid { Screen.draw(state) }
  var screen: String { grid.text }
  var rows: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  func row(_ row: Int) -> String { rows[row] }
  /// The row that the terminal's cursor is on.
  var cursorRow: String { grid.cursor.map { rows[$0.position.row] } ?? "" }
}

extension Size {
  /// From `80x24`.
  init(_ text: String) {
    let numbers = text.split(separator: "x").compactMap { Int($0) }
    self.init(columns: numbers[0], rows: numbers[1])
  }
}

extension CalendarDay {
  /// The day on which the tests' readers read.
  static let reading = CalendarDay(year: 2025, month: 11, day: 23) ?? ReportDate.year(2025).first
}
