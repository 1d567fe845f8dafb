import Dataset
import Documentation
import Testing
import TextUI

/// No glyph of a picture leaves its cells: measured in what is drawn, for a viewer may have any font.
@Suite struct ScreenPictureTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  @Test func everyPictureKeepsToItsCells() throws {
    let report = try DatasetLoader(DatasetFiles(directory: Self.root + "/Data")).load()
    for picture in Picture.all { try expectCells(picture.screen(report), picture.name) }
  }

  @Test func everyShapeThereIsKeepsToItsCells() throws {
    let scalars = [0x2500...0x259F, 0x2801...0x28FF].joined().compactMap { Unicode.Scalar(UInt32($0)) }
    var grid = Grid(size: Size(columns: 32, rows: (scalars.count + 31) / 32))
    for (index, scalar) in scalars.enumerated() {
      grid.put(Cell(Character(scalar)), column: index % 32, row: index / 32)
    }
    let drawing = try Drawing(ScreenPicture(grid).svg)
    #expect(drawing.glyphs.isEmpty)
    try expectCells(grid, "shapes")
  }

  /// A line from cell to cell is one line, and a full block leaves nothing of its cell.
  @Test(arguments: [("─", 10.0), ("━", 10), ("┼", 10), ("█", 10), ("▌", 5), ("╴", 5), ("⣿", 8.5)])
  func shapesReachTheirEdges(character: Character, width: Double) throws {
    var grid = Grid(size: Size(columns: 1, rows: 1))
    grid.put(Cell(character), column: 0, row: 0)
    let boxes = try Drawing(ScreenPicture(grid).svg).shapes
    let (left, right) = (boxes.map(\.left).min() ?? 0, boxes.map(\.right).max() ?? 0)
    #expect(abs(right - left - width) < 1)
  }

  /// Menlo, DejaVu and SF Mono, the widest of the usual monospaced fonts, advance by 0.602 to 0.62 of their size.
  @Test func lettersFitTheirCells() {
    #expect(Double(ScreenPicture.fontSize) * 0.62 <= Double(ScreenPicture.cell.width))
    #expect(ScreenPicture.wideFontSize <= 2 * ScreenPicture.cell.width)
  }

  private func expectCells(_ grid: Grid, _ name: String) throws {
    let drawing = try Drawing(ScreenPicture(grid).svg)
    #expect(drawing.strays.isEmpty, "\(name): \(drawing.strays.prefix(3))")
    let drawn = drawing.glyphs.merging(drawing.shapeCells.map { ($0, "shape") }) { "\($0) and \($1)" }
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns where grid[column, row].columns > 0 {
        let character = grid[column, row].character
        let found = drawn[Position(column: column, row: row)]
        if [" ", "\u{3000}", "\u{2800}"].contains(character) {
          #expect(found == nil, "\(name): \(found ?? "") at \(column), \(row)")
        } else {
          #expect(
            found == String(character) || found == "shape",
            "\(name): \(found ?? "nothing") for \(character) at \(column), \(row)")
        }
      }
    }
  }
}
