import CPseudoTerminal
package import TextUI

extension TerminalSession {
  /// The rows as text, without blanks at their ends and without empty rows at the end.
  package var screen: String {
    var rows = (0..<size.rows).map(row)
    while rows.last == "" { rows.removeLast() }
    return rows.joined(separator: "\n")
  }

  package func row(_ row: Int) -> String {
    var text = ""
    for column in 0..<size.columns { text += cell(column, row).text }
    while text.last == " " { text.removeLast() }
    return text
  }

  package func cell(_ column: Int, _ row: Int) -> ScreenCell {
    ScreenCell(pseudo_terminal_cell(terminal, Int32(column), Int32(row)))
  }

  package var cursor: Position {
    var column: Int32 = 0
    var row: Int32 = 0
    pseudo_terminal_cursor(terminal, &column, &row)
    return Position(column: Int(column), row: Int(row))
  }

  /// Whether a private mode such as 1049 is on.
  package func isOn(_ mode: Int) -> Bool {
    pseudo_terminal_mode(terminal, Int32(mode))
  }

  /// What a program must not leave behind and has left behind.
  package var leftBehind: [String] {
    var found: [String] = []
    let modes = [
      (1049, "alternate screen"), (47, "alternate screen"), (1, "cursor keys"), (9, "mouse"), (1000, "mouse"),
      (1002, "mouse"), (1003, "mouse"), (1006, "mouse coding"), (2004, "bracketed paste"), (2026, "held output"),
    ]
    for (mode, name) in modes where isOn(mode) { found.append(name) }
    if !isOn(25) { found.append("hidden cursor") }
    if !isOn(7) { found.append("no wrapping") }
    if pseudo_terminal_keypad(terminal) { found.append("keypad") }
    if !pseudo_terminal_pen_is_plain(terminal) { found.append("colours") }
    if !pseudo_terminal_line_is_restored(terminal) { found.append("line settings") }
    return found
  }

  /// All that the program has written.
  package var output: UnsafeBufferPointer<CChar> {
    var count = 0
    let start = pseudo_terminal_output(terminal, &count)
    return UnsafeBufferPointer(start: start, count: count)
  }

  package var outputText: String {
    String(decoding: output.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// A cell as the terminal shows it.
package struct ScreenCell: Hashable, Sendable {
  /// Empty for the right half of a wide character.
  package let text: String
  package let columns: Int
  /// Index into the palette; nil for the terminal's own colour.
  package let foreground: Int?
  package let background: Int?
  package let isBold: Bool
  package let isUnderlined: Bool
  package let isReversed: Bool

  init(_ cell: pseudo_cell) {
    text = withUnsafeBytes(of: cell.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    columns = Int(cell.columns)
    foreground = cell.foreground < 0 ? nil : Int(cell.foreground)
    background = cell.background < 0 ? nil : Int(cell.background)
    isBold = cell.bold
    isUnderlined = cell.underline
    isReversed = cell.reverse
  }
}
