import TextUI
import Typesetting

/// One row of a tree or a list: the mark of the selection, a name, a note at the right edge.
struct RowView {
  /// Drawn in the style of the row, whatever its own.
  var name: Piece
  var note: [Piece] = []
  /// What stands before the note where the whole name leaves room for it.
  var remark: Piece?
  var indent = 0
  /// What stands before the name: the mark of a heading that can be opened, or a sign that the name must not lose.
  var sign: Piece?
  /// Whether it is marked for presenting.
  var isMarked = false
  var isSelected = false
  /// Whether the pane has the focus.
  var isFocused = false

  /// Returns what of the name shows.
  @discardableResult
  func draw(on canvas: Canvas, row: Int, settings: Settings) -> Piece {
    let theme = settings.theme
    let style = isSelected ? theme[isFocused ? .selection : .quietSelection] : theme[.text]
    if isSelected {
      let mark = isFocused ? settings.glyphs.selection : settings.glyphs.quietSelection
      canvas.write(mark, column: 0, row: row, style: style)
      if isFocused { canvas.placeCursor(column: 0, row: row) }
    }
    if isMarked { canvas.write(settings.glyphs.marked, column: 1, row: row, style: theme[.heading]) }
    let start = 2 + indent
    if let sign { canvas.write(sign.text, column: start, row: row, style: sign.style) }
    // A name without a sign keeps its place under those that have one.
    let nameColumn = start + (sign.map { max(1, canvas.metrics.columns(of: $0.text)) } ?? 1) + 1
    var limit = canvas.columns - nameColumn - 1
    let note = note(beside: limit - canvas.metrics.columns(of: name.text), canvas.metrics)
    let noteWidth = RowView.width(note, canvas.metrics)
    // A note is worth its place while the name keeps a third of the row.
    if noteWidth > 0, limit - noteWidth - 1 >= min(max(12, canvas.columns / 3), canvas.metrics.columns(of: name.text)) {
      canvas.write(Line(note, marked: theme[.match]), column: canvas.columns - noteWidth - 1, row: row)
      limit -= noteWidth + 1
    }
    var shown = name.truncated(
      to: min(limit, canvas.columns - nameColumn), metrics: canvas.metrics, mark: settings.glyphs.truncation)
    shown.style = style
    canvas.write(Line([shown], marked: theme[.match]), column: nameColumn, row: row)
    return shown
  }

  private func note(beside room: Int, _ metrics: Metrics) -> [Piece] {
    guard let remark else { return note }
    let longer = [remark, Piece("  ")] + note
    return RowView.width(longer, metrics) < room ? longer : note
  }

  private static func width(_ pieces: [Piece], _ metrics: Metrics) -> Int {
    pieces.reduce(0) { $0 + metrics.columns(of: $1.text) }
  }
}
