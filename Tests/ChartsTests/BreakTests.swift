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
    // Between the third and the last, a grid of other characters aside.
    return rows.dropLast(2).map { row in
      row.dropFirst(50).prefix(15).count { ("\u{2801}"..."\u{28FF}").contains($0) }
    }.reduce(0, +)
  }

  @Test(arguments: [Chart.Kind.line, .step])
  func breaksTheCurve(_ kind: Chart.Kind) {
    #expect(drawnCells(kind, isBreak: false) > 10)
    #expect(
      drawnCells(kind, isBreak: true) == 0,
      "\(drawn(Chart([series(isBreak: true)], kind: kind), columns: 80, rows: 20))")
  }
}
