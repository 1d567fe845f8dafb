package import TextUI

/// A screen as an SVG picture: text at its cells' places, so that it needs no particular font.
package struct ScreenPicture {
  private let grid: Grid
  private let appearance: Appearance

  /// The colours a picture needs beside the palette's.
  package enum Appearance: Sendable {
    case dark, light

    var background: String { self == .dark ? "#121218" : "#ffffff" }
    var foreground: String { self == .dark ? "#d7d7d7" : "#1e1e1e" }
  }

  package init(_ grid: Grid, _ appearance: Appearance = .dark) {
    self.grid = grid
    self.appearance = appearance
  }

  /// Pixels of a cell, half as wide as the letters are high, and how far below its top the text's baseline is.
  private static let cell = (width: 8, height: 20, baseline: 15)
  private static let margin = 12

  package var svg: String {
    let width = grid.size.columns * Self.cell.width + 2 * Self.margin
    let height = grid.size.rows * Self.cell.height + 2 * Self.margin
    let texts = (0..<grid.size.rows).flatMap { row in runs(in: row).map { text($0, row: row) } }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      font-family="'Noto Sans Mono CJK JP','BIZ UDGothic','MS Gothic','Osaka-Mono',monospace" font-size="16" \
      xml:space="preserve">
      <rect width="100%" height="100%" rx="8" fill="\(appearance.background)"/>
      \(texts.joined(separator: "\n"))
      </svg>

      """
  }

  private struct Run {
    var column: Int
    var columns: Int
    var text: String
    var style: Style
  }

  /// Neighbouring cells of one style and one width, without blanks at either end.
  private func runs(in row: Int) -> [Run] {
    var runs: [Run] = []
    var width: Int8 = 0
    for column in 0..<grid.size.columns {
      let cell = grid[column, row]
      guard cell.columns > 0 else { continue }
      if let last = runs.last, last.style == cell.style, width == cell.columns {
        runs[runs.count - 1].text.append(cell.character)
        runs[runs.count - 1].columns += Int(cell.columns)
      } else {
        runs.append(
          Run(column: column, columns: Int(cell.columns), text: String(cell.character), style: cell.style))
      }
      width = cell.columns
    }
    return runs.compactMap(Self.trimmed)
  }

  private static func trimmed(_ run: Run) -> Run? {
    var run = run
    guard !run.style.attributes.contains(.reverse) else { return run }
    while run.text.first == " " {
      run.text.removeFirst()
      run.column += 1
      run.columns -= 1
    }
    while run.text.last == " " {
      run.text.removeLast()
      run.columns -= 1
    }
    return run.text.isEmpty ? nil : run
  }

  private func text(_ run: Run, row: Int) -> String {
    let x = Self.margin + run.column * Self.cell.width
    let y = Self.margin + row * Self.cell.height + Self.cell.baseline
    let isReversed = run.style.attributes.contains(.reverse)
    let top = Self.margin + row * Self.cell.height
    let ink =
      isReversed
      ? "<rect x=\"\(x)\" y=\"\(top)\" width=\"\(run.columns * Self.cell.width)\" height=\"\(Self.cell.height)\""
        + " fill=\"\(colour(run.style))\"/>" : ""
    if run.text.allSatisfy({ $0 == " " }) { return ink }
    var attributes = "x=\"\(x)\" y=\"\(y)\" textLength=\"\(run.columns * Self.cell.width)\""
    attributes +=
      " lengthAdjust=\"spacingAndGlyphs\" fill=\"\(isReversed ? appearance.background : colour(run.style))\""
    if run.style.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if run.style.attributes.contains(.underline) { attributes += " text-decoration=\"underline\"" }
    return ink + "<text \(attributes)>\(Self.escaped(run.text))</text>"
  }

  private func colour(_ style: Style) -> String {
    guard case .palette(let index) = style.foreground else { return appearance.foreground }
    let colour = Palette256.colour(index)
    return "#" + [colour.red, colour.green, colour.blue].map(Self.hexadecimal).joined()
  }

  private static func hexadecimal(_ value: Int) -> String {
    let digits = String(value, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
