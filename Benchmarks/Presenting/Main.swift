import Dataset
import Explorer
import Glibc
import Measuring
import TerminalSession

/// Measures slides at 80x24: over a slow line through OpenSSH, and their bytes beside those of mdp and patat.
@main
struct Main {
  static let languages = [Language.japanese, .english]
  /// Bytes that a slide change may take in the median.
  static let mostBytes = 1500

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("usage: measure-presenting DATA TENBO DIR    DIR is for the slides' text")
      exit(64)
    }
    try measureLine(arguments[2])
    let report = try DatasetLoader(DatasetFiles(directory: arguments[1])).load()
    try compare(arguments[2], report, directory: arguments[3])
  }

  // MARK: Over a slow line

  private static func measureLine(_ tenbo: String) throws {
    guard SecureShellServer.isThere else { return print("OpenSSH is not installed: nothing measured over a line.\n") }
    let line = try SecureLine()
    let found = try line.check()
    print(
      """
      Slides at 80x24 through OpenSSH without compression, over a line of \(SecureLine.delay) ms each way and \
      \(SecureLine.rate / 1000) kbit/s.
      Measured through ssh: \(found.roundTrip.short) ms for a byte there and back, \
      \((found.rate / 1000).short) kbit/s for 8000 bytes.
      In time: a round trip, 50 ms and its own bytes at that rate. Times in ms from the key to the last byte.

      """)
    var rows = [["language", "changes", "median", "p95", "worst", "least spare", "bytes: median", "p95", "in time"]]
    for language in languages {
      let session = try line.session([tenbo] + Program.tenbo(tenbo, language.rawValue).arguments)
      try session.waitFor("1/")
      let changes = SlideWalk(session, next: "Right", quiet: 800).changes
      let spare = changes.map { limit(bytes: $0.bytes) - $0.time }
      rows.append([
        language.rawValue, "\(changes.count)", (median(changes.map(\.time)) ?? 0).short,
        (percentile(95, of: changes.map(\.time)) ?? 0).short, (changes.map(\.time).max() ?? 0).short,
        (spare.min() ?? 0).short, "\(median(changes.map(\.bytes)) ?? 0)",
        "\(percentile(95, of: changes.map(\.bytes)) ?? 0)", "\(spare.count { $0 >= 0 }) of \(spare.count)",
      ])
    }
    printTable(rows)
  }

  private static func limit(bytes: Int) -> Double {
    Double(2 * SecureLine.delay + 50) + Double(bytes * 8) / Double(SecureLine.rate) * 1000
  }

  // MARK: Bytes

  private static func compare(_ tenbo: String, _ report: Report, directory: String) throws {
    print(
      """

      Bytes of a slide change at 80x24, TERM=xterm-256color; target: at most \(mostBytes) and what the others take, in the
      median. They show the same rows, digits as text; charts are rows of text for them, or left out.

      """)
    var rows = [["program", "language", "charts", "changes", "median", "p95", "largest"]]
    func add(_ name: String, _ language: Language, _ charts: String, _ walk: SlideWalk?) {
      let bytes = walk?.changes.map(\.bytes) ?? []
      let found = [bytes.count, median(bytes) ?? 0, percentile(95, of: bytes) ?? 0, bytes.max() ?? 0]
      rows.append(
        [name, language.rawValue, charts] + (walk == nil ? ["not installed", "", "", ""] : found.map { "\($0)" }))
    }
    for language in languages {
      guard let own = try Program.tenbo(tenbo, language.rawValue).walk() else { continue }
      add("tenbo", language, "yes", own)
      for (charts, keepsCharts) in [("yes", true), ("no", false)] {
        let markdown = Markdown(deck: Deck(report), report: report, language: language, keepsCharts: keepsCharts)
        let file = "\(directory)/\(language.rawValue)-\(charts).md"
        TextFile.write(to: file) { $0.add(markdown.text(of: own.screens)) }
        for program in Program.others(file) { add(program.name, language, charts, try program.walk()) }
      }
    }
    printTable(rows)
  }
}
