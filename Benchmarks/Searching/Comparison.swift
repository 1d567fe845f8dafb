import Dataset
import Glibc
import Measuring

/// All sizes in one run, so that a busy machine is busy for all of them.
struct Comparison {
  /// The directory of the report.
  let data: String
  let tenbo: String
  /// Where texts and datasets may be written.
  let directory: String

  /// A size and what rg and fzf need for it, in milliseconds.
  private struct Row {
    let own: SizeMeasurement
    let rg: Double
    let fzf: Double
  }

  func run(sizes: [Int]) throws {
    let real = try DatasetLoader(DatasetFiles(directory: data)).load()
    let vocabulary = Vocabulary(real)
    var rows: [Row] = []
    for size in [0] + sizes {
      guard let own = SizeMeasurement(line: Command.output("exec /proc/\(getpid())/exe size '\(data)' \(size)")) else {
        print("measuring \(size) items failed")
        continue
      }
      rows.append(
        size == 0 ? Row(own: own, rg: 0, fzf: 0) : compare(own, MadeReport(count: size, vocabulary: vocabulary)))
    }
    print(Self.explanation)
    printTable([Self.titles] + rows.map(Self.cells))
    print("\nBy how much each grows from one size to the next.\n")
    printTable([Self.growthTitles] + zip(rows.dropFirst(), rows.dropFirst(2)).map(Self.growth))
    if sizes.contains(Self.programSize) { try measureProgram(vocabulary) }
  }

  private func compare(_ own: SizeMeasurement, _ made: MadeReport) -> Row {
    let text = "\(directory)/lines-\(made.count).txt"
    MadeFiles(made: made).writeLines(to: text)
    defer { unlink(text) }
    let query = Queries.japanese
    return Row(
      own: own, rg: Command.time("rg -c '\(query)' '\(text)'"), fzf: Command.time("fzf --filter '\(query)' <'\(text)'"))
  }

  // MARK: Tables

  private static let explanation = """
    Text with readings in MB (10^6 bytes), memory in MB and as a multiple of the text, times in ms. A key: the query taken
    apart, searched for, ranked, and 50 snippets; the middle, and what one key in twenty exceeds. rg -c and fzf --filter
    get the Japanese alone, once, beside the same query here; (…x) is the ratio to it.

    """

  private static let titles = [
    "items", "text", "index ms", "MB/s", "index MB", "all MB", "romaji key", "p95", "Japanese key", "p95",
    "query", "rg", "fzf",
  ]

  private static func cells(_ row: Row) -> [String] {
    let own = row.own
    return [
      "\(Int(own.items))", (own.text / 1e6).short, own.build.short, (own.text / 1e3 / own.build).short,
      compared(own.index / 1e6, to: own.text / 1e6), compared(own.memory / 1e6, to: own.text / 1e6), own.romaji.fine,
      own.romajiWorst.fine,
      own.japanese.fine, own.japaneseWorst.fine, own.whole.fine, against(row.rg, own.whole),
      against(row.fzf, own.whole),
    ]
  }

  private static func against(_ other: Double, _ own: Double) -> String {
    other > 0 ? other.short + " (\((other / max(own, 0.001)).fine)x)" : "-"
  }

  private static let growthTitles = [
    "items", "text", "index time", "index memory", "romaji key", "p95", "Japanese key", "p95", "query", "rg", "fzf",
  ]

  private static func growth(_ one: Row, _ next: Row) -> [String] {
    let members: [KeyPath<Row, Double>] = [
      \.own.text, \.own.build, \.own.index, \.own.romaji, \.own.romajiWorst, \.own.japanese, \.own.japaneseWorst,
      \.own.whole, \.rg, \.fzf,
    ]
    let factors = members.map { "\((next[keyPath: $0] / max(one[keyPath: $0], 0.001)).short)x" }
    return ["\(Int(one.own.items)) to \(Int(next.own.items))"] + factors
  }

  // MARK: The program

  private static let programSize = 100_000

  private func measureProgram(_ vocabulary: Vocabulary) throws {
    let path = "\(directory)/dataset"
    mkdir(path, 0o755)
    let header = try DatasetFiles(directory: data).bytes(DatasetFiles.observations).prefix { $0 != UInt8(ascii: "\n") }
    let files = MadeFiles(made: MadeReport(count: Self.programSize, vocabulary: vocabulary))
    files.writeDataset(to: path, header: String(decoding: header, as: UTF8.self))
    defer { for name in [DatasetFiles.report, DatasetFiles.observations] { unlink("\(path)/\(name)") } }
    let found = try ProgramMeasurement(tenbo, dataset: path)
    print("\nThe program with \(Self.programSize) items as files, in a terminal of 80x24, in ms.\n")
    printTable([
      ["first screen", "report", "index then", "key: median", "worst", "quit", "memory MB"],
      [
        found.firstScreen.short, found.loaded.short, found.indexed.short, (median(found.keys) ?? 0).short,
        (found.keys.max() ?? 0).short, found.quit.short, (Double(found.memory) * 1024 / 1e6).short,
      ],
    ])
  }
}

extension Double {
  /// With two digits after the point.
  fileprivate var fine: String {
    let hundredths = Int((self * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
