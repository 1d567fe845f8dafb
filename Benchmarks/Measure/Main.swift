import Measuring
import TextUI

/// Measures tenbo beside a minimal C program, less and tig, from outside, in a terminal of 80x24 and one of 120x40.
@main
struct Main {
  static let runs = 15
  static let seconds = 10

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3 else {
      print("usage: measure TENBO MINIMAL TEXT")
      return
    }
    let subjects = Subject.all(arguments)
    var rows = [titles]
    var walks: [[String]] = [walkTitles]
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      rows += try compare(subjects, size: size)
      for subject in subjects where subject.walks { walks += try walk(subject, size: size) }
    }
    print("Medians of \(runs) runs in turn; times in ms, memory in MiB; (…x) is the ratio to the C program.\n")
    printTable(rows)
    print("\nMoves down through the whole outline; bytes, and beside them the UTF-8 bytes of the cells that changed.\n")
    printTable(walks)
  }

  private static let titles = [
    "program", "screen", "first frame", "bytes", "key", "50 keys", "bytes", "quit", "peak memory",
    "idle \(seconds) s: bytes", "wake-ups",
  ]

  private static func compare(_ subjects: [Subject], size: Size) throws -> [[String]] {
    var found: [[Measurement]] = subjects.map { _ in [] }
    // In turn, so that a busy moment of the machine meets all alike; the first run only warms the caches.
    for run in 0...runs {
      for (index, subject) in subjects.enumerated() {
        let measurement = try Measurement(subject, size: size)
        if run > 0 { found[index].append(measurement) }
      }
    }
    let base = found[0]
    return try zip(subjects, found).map { subject, all in
      let idling = try Idling(subject, size: size, seconds: seconds)
      func middle(_ value: (Measurement) -> Double) -> String {
        compared(median(all.map(value)) ?? 0, to: median(base.map(value)) ?? 0)
      }
      return [
        subject.name, "\(size.columns)x\(size.rows)", middle { $0.start }, "\(median(all.map(\.startBytes)) ?? 0)",
        compared(median(all.flatMap(\.keys)) ?? 0, to: median(base.flatMap(\.keys)) ?? 0), middle { $0.burst },
        "\(median(all.map(\.burstBytes)) ?? 0)", middle { $0.quit }, middle { Double($0.memory) / 1024 },
        "\(idling.bytes)", "\(idling.wakeUps)",
      ]
    }
  }

  private static let walkTitles = [
    "program", "screen", "moves", "number", "median", "largest", "needed: median", "largest",
  ]

  private static func walk(_ subject: Subject, size: Size) throws -> [[String]] {
    let moves = try Walk(subject, size: size).moves
    return [(false, "selection only"), (true, "other rows too")].map { changesMore, name in
      let those = moves.filter { $0.changesMore == changesMore }
      return [
        subject.name, "\(size.columns)x\(size.rows)", name, "\(those.count)",
        "\(median(those.map(\.bytes)) ?? 0)", "\(those.map(\.bytes).max() ?? 0)",
        "\(median(those.map(\.needed)) ?? 0)", "\(those.map(\.needed).max() ?? 0)",
      ]
    }
  }
}
