import Dataset
import Explorer
import Glibc
import Measuring
import Search
import TextUI

/// Measures how the time of each step of setting and searching grows with what is set and searched: for texts and reports
/// that are large in one odd way each, twice as large from one measurement to the next.
@main
struct Main {
  static func main() {
    let only = CommandLine.arguments.dropFirst().first ?? ""
    print("Texts, up to \(64 << 10) bytes:")
    printTable(
      [heading]
        + (Step.setting + Step.names + Step.searching + Step.whole).filter { $0.name.hasPrefix(only) }.map { step in
          row(
            step.name,
            OddText.allCases.map { kind in
              Growth(of: kind.rawValue, to: 64 << 10, from: { kind.text(bytes: $0) }, step.run)
            })
        })
    print("\nReports, up to \(1 << 14) of a kind:")
    printTable(
      [heading]
        + ReportStep.all.filter { $0.name.hasPrefix(only) }.map { step in
          row(
            step.name,
            Shape.allCases.map { shape in
              Growth(of: shape.rawValue, to: 1 << 14, from: shape.report, step.run)
            })
        })
  }

  private static let heading = ["", "slowest", "of", "ms", "steepest", "of", "ms", "times at twice the size"]

  /// A row a step: what takes it the longest, and what grows most with it.
  private static func row(_ name: String, _ growths: [Growth]) -> [String] {
    for growth in growths where growth.ratio > 3 || growth.size < growth.largest {
      print("\(name), \(growth.name): \(growth.size) \(growth.time.short) ms, \(growth.ratio.short)")
      fflush(nil)
    }
    guard let slowest = growths.max(by: { $0.timeAtLargest < $1.timeAtLargest }),
      let steepest = growths.max(by: { $0.ratio < $1.ratio })
    else { return [name] }
    return [name] + slowest.cells + steepest.cells + [steepest.ratio.short]
  }
}

/// The time that a step takes for something, and for half as much of it.
struct Growth {
  let name: String
  let largest: Int
  /// The largest that was tried: no larger one is where this took longer than `patience`.
  private(set) var size = 64
  /// Milliseconds of processor time.
  private(set) var time = 0.0
  /// How many times longer than half of it; 0 where both are over in no time.
  private(set) var ratio = 0.0

  private static let patience = 50.0

  init<Input>(of name: String, to largest: Int, from input: (Int) -> Input, _ run: (Input) -> Void) {
    self.name = name
    self.largest = largest
    var before = 0.0
    while true {
      let input = input(size)
      (before, time) = (time, Self.time { run(input) })
      if size >= largest || time > Self.patience { break }
      size *= 2
    }
    ratio = time < 2 ? 0 : time / max(before, 0.1)
  }

  /// As if it grew no more than the size from there on.
  var timeAtLargest: Double { time * Double(largest) / Double(size) }

  var cells: [String] { [name, String(size), time.short] }

  /// The less of two, since others use the processor too.
  private static func time(_ work: () -> Void) -> Double {
    var least = Double.infinity
    for _ in 0..<2 where least > 2 {
      let start = Clock.processorMilliseconds
      work()
      least = min(least, Clock.processorMilliseconds - start)
    }
    return least
  }
}
