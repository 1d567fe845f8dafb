import Testing
import TextUI
import Typesetting

@Suite struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows), metrics: Metrics(), mark: "›")
  }

  @Test(arguments: [
    (10, "行政", "行政"), (4, "行政", "行政"), (3, "行政", "行›"), (2, "行政", "›"), (1, "行政", "›"), (5, "abcdef", "abcd›"),
    (4, "あいう", "あ›"), (0, "a", ""),
  ])
  func textIsCutAtTheCell(_ columns: Int, _ text: String, _ shown: String) {
    let canvas = canvas(columns)
    canvas.write(text, column: 0, row: 0)
    #expect(canvas.grid.text == shown)
  }

  @Test func aWideCharacterIsNeverHalf() {
    let canvas = canvas(6)
    canvas.write("あいう", column: 0, row: 0)
    canvas.write("x", column: 1, row: 0)
    #expect(canvas.grid.text == " xいう")
    canvas.write("え", column: 3, row: 0)
    #expect(canvas.grid.text == " x え")
  }

  @Test func nothingLeavesAPart() {
    let canvas = canvas(10, 3)
    canvas.fill(canvas.bounds, ".")
    let part = canvas.within(Rect(column: 2, row: 1, columns: 4, rows: 1))
    part.write("一二三四", column: 0, row: 0)
    part.write("no", column: 0, row: 1)
    part.write("no", column: -1, row: 0)
    part.fill(Rect(column: 2, row: -5, columns: 50, rows: 50), "#")
    #expect(canvas.grid.text == "..........\n..一##....\n..........")
  }

  /// A part that begins outside keeps its coordinates: what of it is outside doesn't show, the rest stands where it would.
  @Test func aPartThatBeginsOutsideIsNotMoved() {
    let canvas = canvas(10, 3)
    canvas.fill(canvas.bounds, ".")
    let part = canvas.within(Rect(column: -2, row: -1, columns: 8, rows: 3))
    part.write("abcdefghij", column: 0, row: 1)
    part.write("xyz", column: 0, row: 0)
    part.write("一二三四", column: 1, row: 2)
    #expect(canvas.grid.text == "cdefg›....\n.二三›....\n..........")
    #expect(part.columns == 8 && part.rows == 3)
    part.placeCursor(column: 1, row: 1)
    #expect(canvas.grid.cursor == nil)
    part.placeCursor(column: 2, row: 1)
    #expect(canvas.grid.cursor == Grid.Cursor(Position(column: 0, row: 0)))
    let outside = canvas.within(Rect(column: -9, row: 0, columns: 5, rows: 1))
    outside.write("abcdefghij", column: 0, row: 0)
    outside.fill(outside.bounds, "#")
    #expect(canvas.grid.text.hasPrefix("cdefg›...."))
    let inner = part.within(Rect(column: 1, row: 1, columns: 3, rows: 1))
    inner.write("XYZW", column: 0, row: 0)
    #expect(canvas.grid.text.hasPrefix("Y›efg›...."), "half outside, and no wider than it is")
  }

  @Test func whatATerminalObeysIsShownAsMarks() {
    let canvas = canvas(20)
    canvas.write("a\u{1B}[2Jb\u{202E}c\u{9B}d", column: 0, row: 0)
    #expect(canvas.grid.text == "a␛[2Jb␦c␦d")
  }

  @Test(arguments: [(20, "約8割  カード"), (11, "約8割  カ›"), (10, "約8割  カ›"), (9, "約8割  ›"), (6, "約8割›"), (4, "約8›")])
  func aLineIsCutAsAWhole(_ columns: Int, _ shown: String) {
    let canvas = canvas(columns)
    canvas.write(Line([Span("約8割"), Span("  カード")]), row: 0)
    #expect(canvas.grid.text == shown)
  }

  @Test func theCursorStaysInside() {
    let canvas = canvas(10, 2)
    canvas.placeCursor(column: 10, row: 0)
    #expect(canvas.grid.cursor == nil)
    canvas.within(Rect(column: 3, row: 1, columns: 4, rows: 1)).placeCursor(column: 2, row: 0)
    #expect(canvas.grid.cursor == Grid.Cursor(Position(column: 5, row: 1)))
  }
}
