import TextUI
import Typesetting

/// How much of something is done.
struct ProgressBar {
  /// 0...1; more and less are taken for these.
  let progress: Double
  let settings: Settings
  var role = Role.figure

  /// Whole ones, rounded down; 0 for what is no number.
  static func percent(_ progress: Double) -> Int {
    Int(min(1, max(0, progress)) * 100)
  }

  func draw(on canvas: Canvas, column: Int, row: Int, width: Int) {
    let width = max(0, width)
    let full = Int((Double(width) * min(1, max(0, progress))).rounded(.down))
    let bar = String(settings.glyphs.gaugeFull, times: full)
    let rest = String(settings.glyphs.gaugeEmpty, times: width - full)
    let at = canvas.write(bar, column: column, row: row, style: settings.theme[role])
    canvas.write(rest, column: at, row: row, style: settings.theme[.quiet])
  }
}
