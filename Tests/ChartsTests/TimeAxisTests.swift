import CalendarDays
import Charts
import Testing
import TextUI
import Typesetting

@Suite struct TimeAxisTests {
  /// Ticks, and under them the labels as they stand in their row; blanks at the ends are left out.
  private func axis(_ from: Period, _ to: Period, _ columns: Int) -> String {
    let canvas = Canvas(size: Size(columns: columns, rows: 2), metrics: Metrics(), mark: "›")
    let axis = TimeAxis(from.first.daysSinceEpoch..<to.last.daysSinceEpoch + 1, columns: columns)
    for tick in axis.ticks {
      canvas.write("|", column: tick.column, row: 0)
      canvas.write(tick.label, column: tick.labelColumn, row: 1)
    }
    return canvas.grid.text
  }

  @Test func years() {
    #expect(axis(.year(2021), .year(2025), 3) == "\n")
    #expect(axis(.year(2021), .year(2025), 4) == "   |\n2025")
    #expect(
      axis(.year(2021), .year(2025), 32) == """
              |            |
            2022         2024
        """)
    #expect(
      axis(.year(1900), .year(2020), 70) == """
        |          |           |          |           |          |           |
        1900     1920        1940       1960        1980       2000       2020
        """)
    #expect(
      axis(.year(1), .year(9999), 70) == """
              |      |      |      |      |      |      |      |      |
            1000   2000   3000   4000   5000   6000   7000   8000   9000
        """)
  }

  @Test func partsOfAYear() {
    #expect(
      axis(.year(2024), .year(2025), 70) == """
        |                |                 |                |
        2024-01       2024-07           2025-01          2025-07
        """)
    #expect(
      axis(.year(2023), .year(2023), 70) == """
        |                |                |                 |
        2023-01       2023-04          2023-07           2023-10
        """)
    #expect(
      axis(.fiscalYear(2024), .fiscalYear(2024), 110) == """
        |                          |                           |                          |
        2024-04                 2024-07                     2024-10                    2025-01
        """)
  }

  @Test func days() {
    #expect(
      axis(.day(2024, month: 12, day: 20), .day(2025, month: 1, day: 20), 70) == """
          |                       |                     |
        2024-12-21           2025-01-01               01-11
        """)
    #expect(
      axis(.day(2024, month: 1, day: 20), .day(2024, month: 1, day: 22), 70) == """
        |                      |                      |
        2024-01-20           01-21                  01-22
        """)
    #expect(axis(.day(2024, month: 1, day: 20), .day(2024, month: 1, day: 20), 20) == "|\n2024-01-20")
  }

  @Test func noSuchYears() {
    #expect(TimeAxis(-2_000_000 ..< -1_000_000, columns: 80).ticks == [])
    #expect(TimeAxis(0..<0, columns: 80).ticks == [])
    #expect(TimeAxis(0..<1000, columns: 0).ticks == [])
  }
}
