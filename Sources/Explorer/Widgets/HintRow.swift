import TextUI
import Typesetting

/// A key and what it does here, in a word or two.
struct Hint: Equatable {
  var key: String
  var label: String
}

/// Hints one behind the other, as many as there is room for.
struct HintRow {
  let hints: [Hint]
  let settings: Settings

  /// - Parameter end: the column before which the row ends
  func draw(on canvas: Canvas, from start: Int, to end: Int) {
    var at = start
    for hint in hints {
      guard at + HintRow.columns(of: hint, settings) <= end else { return }
      at = canvas.write(settings.plain(hint.key), column: at, row: 0, style: settings.theme[.key])
      at = canvas.write(settings.plain(hint.label), column: at + 1, row: 0, style: settings.theme[.quiet]) + 2
    }
  }

  static func columns(of hint: Hint, _ settings: Settings) -> Int {
    [hint.key, hint.label].reduce(1) { $0 + settings.metrics.columns(of: settings.plain($1)) }
  }
}
