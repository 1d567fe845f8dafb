import TextUI
import Typesetting

/// A code in cells, dark on light with its light margin, whatever the colours around it.
struct QRDrawing {
  /// Two modules a cell.
  let small: [Line]
  /// A module in two cells, which need no glyph.
  let large: [Line]

  init(_ code: QRCode, paper: Style) {
    let margin = QRCode.quietZone
    let side = code.modules.count + 2 * margin
    func isDark(_ row: Int, _ column: Int) -> Bool {
      code.modules[safe: row - margin]?[safe: column - margin] ?? false
    }
    var ink = paper
    ink.attributes.formSymmetricDifference(.reverse)
    small = stride(from: 0, to: side, by: 2).map { row in
      Line(
        String(
          (0..<side).map { column in
            switch (isDark(row, column), isDark(row + 1, column)) {
            case (true, true): "█"
            case (true, false): "▀"
            case (false, true): "▄"
            case (false, false): " "
            }
          }), paper)
    }
    large = (0..<side).map { row in Line((0..<side).map { Span("  ", isDark(row, $0) ? ink : paper) }) }
  }
}
