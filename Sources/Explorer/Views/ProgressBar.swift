import TextUI

/// How much of something is done.
struct ProgressBar {
  /// 0...1; more and less are taken for these.
  let progress: Double
  let settings: Settings
  var role = Role.figure

  func draw(on canvas: Canvas, column: Int, row: Int, width: Int) {
    let width = max(0, width)
    let full = Int((Double(width) * min(1, max(0, progress))).rounded(.down))
    let bar = String(repeating: settings.glyphs.gaugeFull, count: full)
    let rest = String(repeating: settings.glyphs.gaugeEmpty, count: width - full)
    let at = canvas.write(bar, column: column, row: row, style: settings.theme[role])
    canvas.write(rest, column: at, row: row, style: settings.theme[.quiet])
  }
}
