import CursesTerminal
import TextUI
import Typesetting

extension Grid {
  /// Text from the first column on, cut at the edge; nothing outside the grid.
  mutating func write(_ text: String, row: Int, style: Style = .plain, _ terminal: CursesTerminal) {
    guard row >= 0, row < size.rows else { return }
    var column = 0
    for character in text {
      let columns = terminal.metrics.columns(of: character)
      guard columns > 0 else { continue }
      guard column + columns <= size.columns else { return }
      put(Cell(character, columns: columns, style: style), column: column, row: row)
      column += columns
    }
  }
}

extension Event {
  /// What a test looks for on the screen.
  var words: String {
    switch self {
    case .key(.character(let character)): "key \(character)"
    case .key(.control(let character)): "ctrl \(character)"
    case .key(.function(let number)): "F\(number)"
    case .key(.alt(let key)): "alt \(key.name)"
    case .key(let key): "key \(key)"
    case .mouse(let mouse): "\(mouse.action) \(mouse.position.column),\(mouse.position.row)"
    case .paste(let text): "paste \(text.utf8.count) \(text.prefix(20).replacing("\r", with: "/"))"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .background(let isLight): "background \(isLight ? "light" : "dark")"
    case .ambiguousWidth(let isWide): "answer \(isWide ? "wide" : "narrow")"
    case .resumed: "resumed"
    case .hangUp: "hang up"
    case .signal(let number): "signal \(number)"
    }
  }
}
