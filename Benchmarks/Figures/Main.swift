import Dataset
import Glibc
import Measuring
import Search
import TerminalSession

/// Measures the table of figures: with the report, and with a made dataset of the size of the Japan Dashboard.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("usage: measure-figures DATA TENBO DIR    measures; DIR is for the dataset")
      exit(64)
    }
    let made = MadeDashboard()
    let directory = arguments[3]
    let files = DatasetFiles(directory: arguments[1])
    let header = try files.bytes(DatasetFiles.observations).prefix { $0 != UInt8(ascii: "\n") }
    made.write(to: directory, header: String(decoding: header, as: UTF8.self))

    print("\(made.series) figures with \(made.observations) observations; times in ms.\n")
    try measureProgram(arguments[2], directory)
    let before = Memory.beginCounting()
    let report = try DatasetLoader(DatasetFiles(directory: directory)).load()
    let memory = Memory.peak - before
    measureTable(report)
    print("\nMemory of the report, at most while it is read: \(memory >> 20) MiB")
    let own = try DatasetLoader(files).load()
    print("A frame of the table at 200x60, the report's: \(TableMeasurement(own).frame().short) ms")
    print("The same, 57 sparklines of 60 points: \(TableMeasurement(dense(own)).frame().short) ms (at most 2 for 40)")
  }

  /// Each figure with 60 months, as many of them as there are rows.
  private static func dense(_ report: Report) -> Report {
    var report = report
    let source = Source(title: "-", url: "https://example.org/")
    let months = (0..<60).map { ReportDate.month(2020 + $0 / 12, month: $0 % 12 + 1) }
    let one = report.indicators[0]
    report.indicators = (0..<57).map { number in
      var indicator = one
      indicator.observations = months.enumerated().map { index, month in
        Observation(date: month, value: Double((index * 37 + number * 11) % 100), source: source)
      }
      return indicator
    }
    return report
  }

  private static func measureProgram(_ tenbo: String, _ directory: String) throws {
    let own = try median((0..<5).map { _ in try ProgramStart(tenbo, []).firstFrame }) ?? 0
    let starts = try (0..<3).map { _ in try ProgramStart(tenbo, ["--data", directory]) }
    let first = median(starts.map(\.firstFrame)) ?? 0
    printTable([
      ["the program, 80x24", "ms", "target"],
      ["first frame of the report", own.short, ""],
      ["first frame of the made dataset", compared(first, to: own), "at most 3x"],
      ["its table of figures", (median(starts.map(\.table)) ?? 0).short, ""],
    ])
    print("Memory of the program, at most: \((starts.map(\.memory).max() ?? 0) >> 10) MiB\n")
  }

  private static func measureTable(_ report: Report) {
    var table = TableMeasurement(report)
    var rows = [["the table at 200x60, from key to frame", "ms", "target"]]
    rows.append(["a frame", table.frame().short, ""])
    rows.append(["move", table.moving().short, ""])
    rows += table.sorting().map { [$0.name, $0.time.short, "50"] }
    rows.append(["filter by a prefecture", table.filtering("12県").short, "50"])
    rows.append(["filter by what all have", table.filtering("指標").short, "50"])
    rows += table.sorting().prefix(1).map { ["filtered, " + $0.name, $0.time.short, "50"] }
    printTable(rows)
  }
}

/// The program from its start to the table of figures.
private struct ProgramStart {
  let firstFrame: Double
  let table: Double
  /// KiB.
  let memory: Int

  init(_ tenbo: String, _ arguments: [String]) throws {
    let session = try TerminalSession(tenbo, arguments + ["--view", "figures", "--lang", "en"])
    try session.wait(for: "a frame", within: 60_000) { $0.screen.contains { !$0.isWhitespace } }
    firstFrame = Double(session.outputTime - session.startTime) / 1e6
    try session.waitFor("Value", within: 60_000)
    table = Double(session.outputTime - session.startTime) / 1e6
    memory = session.peakMemory
    session.press("C-c C-c")
    _ = try session.waitForEnd()
  }
}
