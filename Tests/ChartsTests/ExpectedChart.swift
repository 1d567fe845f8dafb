import Charts
import Glibc
import Testing
import TextUI
import Typesetting

/// A chart as text without blank rows at its end.
func drawn(_ chart: Chart, columns: Int, rows: Int, metrics: Metrics = Metrics()) -> String {
  var text = grid(chart, columns: columns, rows: rows, metrics: metrics).text
  while text.last == "\n" { text.removeLast() }
  return text
}

func grid(
  _ chart: Chart, columns: Int, rows: Int, metrics: Metrics = Metrics(), styles: ChartStyles = ChartStyles()
) -> Grid {
  let canvas = Canvas(size: Size(columns: columns, rows: rows), metrics: metrics, mark: "›")
  let words = ChartWords { value in
    if abs(value) >= 1e9 { return "\(value)" }
    return abs(value) >= 1e6 ? "\((value / 1e5).rounded() / 10)M" : "\((value * 100).rounded() / 100)"
  }
  chart.draw(on: canvas, styles: styles, words: words)
  return canvas.grid
}

/// Compares a whole chart with the one in `Expected/NAME.txt`. With TENBO_RECORD=1 the file is written instead, and the
/// test still fails, so that nobody records by accident.
func expectChart(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let path = "\(#filePath)".replacingLastComponent(with: "Expected/\(name).txt")
  if getenv("TENBO_RECORD") != nil {
    guard let file = fopen(path, "w") else { return }
    fputs(text + "\n", file)
    fclose(file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = read(path)
  if text + "\n" != expected {
    Issue.record(
      "The chart is not the one in Expected/\(name).txt.\nExpected:\n\(expected)\nFound:\n\(text)",
      sourceLocation: sourceLocation)
  }
}

private func read(_ path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = fread(&bytes, 1, bytes.count, file)
  return String(decoding: bytes[..<count], as: UTF8.self)
}

extension String {
  fileprivate func replacingLastComponent(with name: String) -> String {
    split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
  }
}

/// A chart of one series, in small.
func small(_ points: [Point], _ kind: Chart.Kind = .step, isLogarithmic: Bool = false) -> String {
  drawn(Chart([Series(points)], kind: kind, isLogarithmic: isLogarithmic), columns: 26, rows: 6)
}
