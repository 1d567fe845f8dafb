import Charts
import Testing
import Typesetting

@Suite struct ChartTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let chart: Chart
    let columns: Int
    let rows: Int

    init(_ name: String, _ series: [Series], _ kind: Chart.Kind, _ columns: Int, _ rows: Int, cursor: Int? = nil) {
      self.name = name
      let cursor = cursor.map { Chart.Cursor(series: 0, point: $0) }
      chart = Chart(series, kind: kind, cursor: cursor)
      (self.columns, self.rows) = (columns, rows)
    }

    var testDescription: String { "\(name)-\(columns)x\(rows)" }
  }

  static let examples = [
    Example("staff-step", [Samples.staff], .step, 80, 20, cursor: 2),
    Example("staff-step", [Samples.staff], .step, 40, 10),
    Example("staff-step", [Samples.staff], .step, 120, 30),
    Example("two-step", [Samples.staff, Samples.privateStaff], .step, 80, 20),
    Example("two-step", [Samples.staff, Samples.privateStaff], .step, 40, 10, cursor: 1),
    Example("two-step", [Samples.staff, Samples.privateStaff], .step, 120, 30, cursor: 4),
    Example("two-line", [Samples.staff, Samples.privateStaff], .line, 80, 20),
    Example("two-line", [Samples.staff, Samples.privateStaff], .line, 40, 6),
    Example("cards-step", [Samples.cards], .step, 80, 20, cursor: 20),
    Example("cards-step", [Samples.cards], .step, 120, 30),
    Example("cards-line", [Samples.cards], .line, 80, 20),
    Example("cards-line", [Samples.cards], .line, 40, 10),
    Example("dense-line", Samples.waves, .line, 80, 20),
    Example("staff-bars", [Samples.staff], .bars, 80, 8, cursor: 1),
    Example("two-bars", [Samples.staff, Samples.privateStaff], .bars, 40, 4),
    Example("cards-bars", [Samples.cards], .bars, 80, 20),
    Example("waves-bars", [Samples.waves[0]], .bars, 60, 12, cursor: 20),
  ]

  @Test(arguments: examples)
  func inBraille(_ example: Example) {
    expectChart(drawn(example.chart, columns: example.columns, rows: example.rows), example.testDescription)
  }

  @Test(arguments: examples)
  func inASCII(_ example: Example) {
    var chart = example.chart
    chart.drawing = .ascii
    let text = drawn(chart, columns: example.columns, rows: example.rows)
    expectChart(text, example.testDescription + "-ascii")
    let names = chart.series.map(\.name.whole).joined()
    #expect(text.allSatisfy { $0.isASCII || names.contains($0) || $0 == "›" })
  }

  /// The default characters are one column wide even where ambiguous ones are two.
  @Test(arguments: examples)
  func inOneWidth(_ example: Example) {
    let (columns, rows) = (example.columns, example.rows)
    let wide = drawn(example.chart, columns: columns, rows: rows, metrics: Metrics(ambiguousIsWide: true))
    #expect(wide == drawn(example.chart, columns: columns, rows: rows))
    let metrics = Metrics(ambiguousIsWide: true)
    for line in wide.split(separator: "\n") { #expect(metrics.columns(of: line) <= columns) }
  }

  @Test(arguments: examples)
  func inAnySize(_ example: Example) {
    for columns in 0...24 {
      for rows in 0...9 { _ = drawn(example.chart, columns: columns, rows: rows) }
    }
  }
}
