import Typesetting

/// Draws a prompt on one row: a label, the text around the caret, and the visible cursor on it.
public struct PromptView {
  /// Stands at the left, and is all that shows where the text has no room.
  public var label: String
  /// The text and its caret. Where it is too long, the part before the caret shows.
  public var prompt: Prompt
  /// Of the label alone.
  public var labelStyle: Style
  /// Of the text.
  public var style: Style
  /// Stands behind the text and is no part of it; only for a caret at the end.
  public var ghost: Span

  /// `ghost` is what Tab would add, say, in a style of its own.
  public init(
    label: String, prompt: Prompt, labelStyle: Style = .plain, style: Style = .plain, ghost: Span = Span("")
  ) {
    self.label = label
    self.prompt = prompt
    self.labelStyle = labelStyle
    self.style = style
    self.ghost = ghost
  }

  /// Draws it from column 0 on and leaves the terminal's cursor at the caret. A column stays free for it.
  public func draw(on canvas: Canvas, row: Int) {
    let start = canvas.write(label, column: 0, row: row, style: labelStyle)
    let room = canvas.columns - start - 1
    guard room > 0 else { return }
    let before = visibleBefore(room: room, metrics: canvas.metrics)
    let caret = canvas.write(before, column: start, row: row, style: style, mark: "")
    // Only what can still be seen is made into a string: the text may be 100,000 characters long.
    let after = String(prompt.characters[prompt.caret...].prefix(room))
    let end = canvas.write(after, column: caret, row: row, style: style)
    if prompt.caret == prompt.characters.count {
      canvas.write(ghost.text, column: end, row: row, style: ghost.style)
    }
    canvas.placeCursor(column: caret, row: row, isVisible: true)
  }

  /// The last characters before the caret that fit `room` columns.
  private func visibleBefore(room: Int, metrics: Metrics) -> String {
    var used = 0
    var first = prompt.caret
    while first > 0 {
      let shown = String(prompt.characters[first - 1]).sanitised
      let width = metrics.columns(of: shown)
      guard used + width <= room else { break }
      used += width
      first -= 1
    }
    return String(prompt.characters[first..<prompt.caret])
  }
}
