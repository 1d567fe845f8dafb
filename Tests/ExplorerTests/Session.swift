import Dataset
import Explorer
import TextUI
import Typesetting

/// A person at the keyboard, and what they see: presses keys and reads the screen, without a terminal.
struct Session {
  var state: State
  private(set) var effects: [Effect] = []

  /// `size` as `80x24`.
  init(
    _ size: String, report: Report = .published, language: Language = .japanese, theme: Theme = .mono,
    glyphs: Glyphs = .unicode
  ) {
    var settings = Settings(today: .reading)
    settings.language = language
    settings.theme = theme
    settings.glyphs = glyphs
    state = State(report: report, settings: settings, size: Size(size))
  }

  /// Presses keys by their names, separated by blanks: `j j Enter`.
  mutating func press(_ keys: String) {
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else { preconditionFailure("no key is called \(name)") }
      effects += state.handle(.key(key))
    }
  }

  func pressing(_ keys: String) -> Session {
    var session = self
    session.press(keys)
    return session
  }

  mutating func type(_ text: String) {
    for character in text { effects += state.handle(.key(.character(character))) }
  }

  mutating func send(_ event: Event) {
    effects += state.handle(event)
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
