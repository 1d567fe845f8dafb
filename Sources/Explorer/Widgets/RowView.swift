import TextUI
import Typesetting

/// One row of a tree or a list: the mark of the selection, a name, a note at the right edge.
struct RowView {
  /// Drawn in the style of the row, whatever its own.
  var name: StyledText
  var note: [StyledText] = []
  /// What stands before the note where the whole name leaves room for it.
  var remark: StyledText?
  var indent = 0
  /// What stands before the name in a column of its own, so wide in all rows.
  var lead: StyledText?
  var leadColumns = 0
  /// What stands before the name: the mark of a heading that can be opened, or a sign that the name must not lose.
  var sign: StyledText?
  /// Whether it is marked for presenting.
  var isMarked = false
  var isSelected = false
  /// Whether the pane has the focus.
  var isFocused = false

  /// Draws rows of one list, of whose names no two read alike unless they are alike. Returns what of each name shows.
  @discardableResult
  static func draw(_ rows: [(view: RowView, row: Int)], on canvas: Canvas, settings: Settings) -> [StyledText] {
    let places = rows.map { $0.view.place(on: canvas) }
    let mark = settings.glyphs.truncation
    let names = NameList(
      zip(rows, places).map { ($0.view.name.name, $1.columns) }, metrics: settings.metrics, mark: mark)
    return rows.indices.map { index in
      let view = rows[index].view
      let shown = view.name.showing(names[index], mark: mark)
      return view.draw(shown, at: places[index], on: canvas, row: rows[index].row, settings: settings)
    }
  }

  private struct Place {
    var column: Int
    /// That the name may take.
    var columns: Int
    var note: [StyledText]
  }

  /// Where the name stands, and what of the note has room beside it.
  private func place(on canvas: Canvas) -> Place {
    // A name without a sign keeps its place under those that have one.
    let column = leadColumn(canvas.metrics) + (lead == nil ? 0 : leadColumns + 2)
    let limit = canvas.columns - column - 1
    let name = canvas.metrics.columns(of: name.text)
    let note = note(beside: limit - name, canvas.metrics)
    let width = RowView.width(note, canvas.metrics)
    // A note is worth its place while the name keeps a third of the row.
    guard width > 0, limit - width - 1 >= min(max(12, canvas.columns / 3), name) else {
      return Place(column: column, columns: max(0, min(limit, canvas.columns - column)), note: [])
    }
    return Place(column: column, columns: limit - width - 1, note: note)
  }

  private func leadColumn(_ metrics: Metrics) -> Int {
    2 + indent + (sign.map { max(1, metrics.columns(of: $0.text)) } ?? 1) + 1
  }

  private func draw(_ name: StyledText, at place: Place, on canvas: Canvas, row: Int, settings: Settings) -> StyledText
  {
    let theme = settings.theme
    let style = theme[isSelected ? .strong : .text]
    if isMarked { canvas.write(settings.glyphs.marked, column: 1, row: row, style: theme[.heading]) }
    if let sign { canvas.write(sign.text, column: 2 + indent, row: row, style: sign.style) }
    if let lead { canvas.write(Line([lead], marked: theme[.match]), column: leadColumn(canvas.metrics), row: row) }
    let noteColumn = canvas.columns - RowView.width(place.note, canvas.metrics) - 1
    canvas.write(Line(place.note, marked: theme[.match]), column: noteColumn, row: row)
    var shown = name
    shown.style = style
    canvas.write(Line([shown], marked: theme[.match]), column: place.column, row: row)
    if isSelected {
      let whole = Rect(column: 0, row: row, columns: canvas.columns, rows: 1)
      canvas.showSelected(whole, isFocused: isFocused, settings: settings)
    }
    return shown
  }

  private func note(beside room: Int, _ metrics: Metrics) -> [StyledText] {
    guard let remark else { return note }
    let longer = note.isEmpty ? [remark] : [remark, StyledText("  ")] + note
    return RowView.width(longer, metrics) + 1 < room ? longer : note
  }

  private static func width(_ pieces: [StyledText], _ metrics: Metrics) -> Int {
    pieces.reduce(0) { $0 + metrics.columns(of: $1.text) }
  }
}
