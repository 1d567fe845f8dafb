package import TextUI

/// A screen as an SVG picture in which every cell stands at its column, whatever font the viewer has: a letter has a
/// place of its own in the list `x`, and what fonts draw in any width (braille, blocks, lines) is a shape.
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

  /// Pixels of a cell.
  package static let cell = (width: 10, height: 20)
  /// No monospaced font is wider than 0.62 of its size, and a full-width letter is as wide as its size.
  package static let fontSize = 16
  package static let wideFontSize = 18
  package static let margin = 12
  /// How far below the top of its cell the text's baseline is.
  package static let baseline = 15
  private static let fonts =
    "ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK JP','BIZ UDGothic','MS Gothic',"
    + "'Osaka-Mono',monospace"

  package var svg: String {
    let width = grid.size.columns * Self.cell.width + 2 * Self.margin
    let height = grid.size.rows * Self.cell.height + 2 * Self.margin
    let elements = (0..<grid.size.rows).flatMap { row in
      let runs = runs(in: row)
      return runs.compactMap { background($0, row: row) } + runs.flatMap { ink($0, row: row) }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      font-family="\(Self.fonts)" font-size="\(Self.fontSize)" xml:space="preserve">
      <rect width="100%" height="100%" rx="8" fill="\(appearance.background)"/>
      \(elements.joined(separator: "\n"))
      </svg>

      """
  }

  /// Neighbouring cells of one style that make one element.
  private struct Run {
    var column: Int
    var columns: Int
    var characters: [Character]
    var style: Style
    var kind: Kind
  }

  private enum Kind {
    case blocks, lines, narrow, wide
    /// A sign that fonts have in any width, or one of several UTF-16 units, which a list of places counts apart.
    case sign

    init(_ cell: Cell) {
      if CellShape.isBlock(cell.character) {
        self = .blocks
      } else if CellShape(cell.character) != nil {
        self = .lines
      } else if cell.character.utf16.count > 1 || cell.columns == 1 && !cell.character.isASCII {
        self = .sign
      } else {
        self = cell.columns == 2 ? .wide : .narrow
      }
    }
  }

  private func runs(in row: Int) -> [Run] {
    var runs: [Run] = []
    for column in 0..<grid.size.columns where grid[column, row].columns > 0 {
      let cell = grid[column, row]
      let kind = Kind(cell)
      if let last = runs.last, last.style == cell.style, last.kind == kind, kind != .sign,
        CellShape.opacity(of: last.characters[0]) == CellShape.opacity(of: cell.character)
      {
        runs[runs.count - 1].characters.append(cell.character)
        runs[runs.count - 1].columns += Int(cell.columns)
      } else {
        runs.append(
          Run(
            column: column, columns: Int(cell.columns), characters: [cell.character], style: cell.style, kind: kind))
      }
    }
    return runs
  }

  private func place(_ run: Run, row: Int) -> (x: Int, y: Int) {
    (Self.margin + run.column * Self.cell.width, Self.margin + row * Self.cell.height)
  }

  private func background(_ run: Run, row: Int) -> String? {
    let isReversed = run.style.attributes.contains(.reverse)
    guard isReversed || run.style.background != .standard else { return nil }
    let fill =
      isReversed
      ? colour(run.style.foreground, else: appearance.foreground)
      : colour(run.style.background, else: appearance.background)
    return bar(run, row: row, top: 0, height: Self.cell.height, fill: fill)
  }

  private func bar(_ run: Run, row: Int, top: Int, height: Int, fill: String) -> String {
    let (x, y) = place(run, row: row)
    return "<rect x=\"\(x)\" y=\"\(y + top)\" width=\"\(run.columns * Self.cell.width)\" height=\"\(height)\""
      + " fill=\"\(fill)\" shape-rendering=\"crispEdges\"/>"
  }

  private func ink(_ run: Run, row: Int) -> [String] {
    let fill =
      run.style.attributes.contains(.reverse)
      ? colour(run.style.background, else: appearance.background)
      : colour(run.style.foreground, else: appearance.foreground)
    var elements: [String] = []
    if run.style.attributes.contains(.underline) {
      elements.append(bar(run, row: row, top: Self.baseline + 2, height: 1, fill: fill))
    }
    switch run.kind {
    case .blocks, .lines: elements.append(shape(run, row: row, fill: fill))
    case .narrow, .wide, .sign: elements += text(run, row: row, fill: fill)
    }
    return elements
  }

  private func shape(_ run: Run, row: Int, fill: String) -> String {
    let (x, y) = place(run, row: row)
    let path = run.characters.enumerated().compactMap { index, character in
      CellShape(character)?.path(x: Double(x + index * Self.cell.width), y: Double(y))
    }.joined()
    // Blocks of neighbouring rows must meet without a seam at any scale.
    let edges = run.kind == .blocks ? " shape-rendering=\"crispEdges\"" : ""
    let opacity = CellShape.opacity(of: run.characters[0]).map { " fill-opacity=\"\($0)\"" } ?? ""
    return "<path d=\"\(path)\" fill=\"\(fill)\"\(opacity)\(edges)/>"
  }

  /// A glyph to each place, an element to each word: a viewer that knows no lists of places has at least its beginning
  /// right.
  private func text(_ run: Run, row: Int, fill: String) -> [String] {
    let (x, y) = place(run, row: row)
    let step = run.columns / run.characters.count * Self.cell.width
    let inset = run.kind == .wide ? (step - Self.wideFontSize) / 2 : 0
    var attributes = " y=\"\(y + Self.baseline)\" fill=\"\(fill)\""
    if run.kind == .sign { attributes += " textLength=\"\(step)\" lengthAdjust=\"spacingAndGlyphs\"" }
    if run.kind == .wide {
      attributes += " font-size=\"\(Self.wideFontSize)\" letter-spacing=\"\(step - Self.wideFontSize)\""
    }
    if run.style.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    return run.characters.enumerated().split { $0.element == " " || $0.element == "\u{3000}" }.map { word in
      let places = word.map { "\(x + $0.offset * step + inset)" }.joined(separator: " ")
      return "<text x=\"\(places)\"\(attributes)>\(Self.escaped(String(word.map(\.element))))</text>"
    }
  }

  private func colour(_ colour: Colour, else standard: String) -> String {
    guard case .palette(let index) = colour else { return standard }
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
