import Charts
import Testing

/// No line joins what counts one thing with what may count another.
@Suite struct BreakTests {
  private func series(isBreak: Bool) -> Series {
    Series([
      Point(day: 0, value: 10), Point(day: 100, value: 20), Point(day: 200, value: 30),
      Point(day: 300, value: 90, isBreak: isBreak),
    ])
  }

  /// How many cells between the last two observations hold a part of the curve.
  private func drawnCells(_ kind: Chart.Kind, isBreak: Bool) -> Int {
    let rows = drawn(Chart([series(isBreak: isBreak)], kind: kind), columns: 80, rows: 20).split(separator: "\n")
    let plot = rows.dropLast(2).map { $0.drop { $0 != "╎" }.dropFirst() }
    return plot.map { $0.dropFirst(54).prefix(18).filter { $0 != " " }.count }.reduce(0, +)
  }

  @Test(arguments: [Chart.Kind.line, .step])
  func breaksTheCurve(_ kind: Chart.Kind) {
    #expect(drawnCells(kind, isBreak: false) > 10)
    #expect(drawnCells(kind, isBreak: true) == 0)
  }
}
