import TextUI
import Typesetting

/// One row of a tree or a list: the mark of the selection, a name, a note at the right edge.
struct RowView {
  var name: String
  var note: [Span] = []
  var indent = 0
  /// The mark of a heading that can be opened, or nothing.
  var fold = ""
  var isSelected = false
  /// Whether the pane has the focus.
  var isFocused = false

  func draw(on canvas: Canvas, row: Int, settings: Settings) {
    let theme = settings.theme
    let style = isSelected ? theme[isFocused ? .selection : .quietSelection] : theme[.text]
    if isSelected {
      let mark = isFocused ? settings.glyphs.selection : settings.glyphs.quietSelection
      canvas.write(mark, column: 0, row: row, style: style)
      if isFocused { canvas.placeCursor(column: 0, row: row) }
    }
    let start = 2 + indent
    canvas.write(fold, column: start, row: row, style: theme[.quiet])
    let nameColumn = start + (fold.isEmpty ? 0 : 2)
    let noteWidth = note.reduce(0) { $0 + canvas.metrics.columns(of: $1.text) }
    var limit = canvas.columns - nameColumn - 1
    // A note is worth its place while the name keeps half of the row.
    if noteWidth > 0, limit - noteWidth - 1 >= min(max(12, canvas.columns / 2), canvas.metrics.columns(of: name)) {
      canvas.write(Line(note), column: canvas.columns - noteWidth - 1, row: row)
      limit -= noteWidth + 1
    }
    canvas.write(name, column: nameColumn, row: row, style: style, limit: limit, mark: settings.glyphs.truncation)
  }
}
