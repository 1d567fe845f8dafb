import Dataset
import Glibc
import Measuring

/// Measures searching: the report itself, and reports up to a million items made of its words; beside it rg and fzf.
@main
struct Main {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("size", 3): try print(SizeMeasurement(report(arguments[1], size: arguments[2])).line)
    case ("files", 4): try writeFiles(arguments[1], size: arguments[2], to: arguments[3])
    case ("run", 5...):
      let sizes = arguments.dropFirst(4).compactMap { Int($0) }
      try Comparison(data: arguments[1], tenbo: arguments[2], directory: arguments[3]).run(sizes: sizes)
    default:
      print("usage: measure-search run DATA TENBO DIR SIZE...    measures; DIR is for the texts")
      print("       measure-search size DATA SIZE               measures one size; 0 is the report itself")
      print("       measure-search files DATA SIZE DIR          writes a dataset of that size")
    }
  }

  private static func report(_ data: String, size: String) throws -> Report {
    let report = try DatasetLoader(DatasetFiles(directory: data)).load()
    guard let size = Int(size), size > 0 else { return report }
    // By way of files, as the program gets it: its texts are then kept as they are there.
    var template = Array("/tmp/tenbo-made-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return report }
    let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { _ = Command.output("rm -r \(directory)") }
    try writeFiles(data, size: String(size), to: directory)
    return try DatasetLoader(DatasetFiles(directory: directory)).load()
  }

  private static func writeFiles(_ data: String, size: String, to directory: String) throws {
    let report = try DatasetLoader(DatasetFiles(directory: data)).load()
    let made = MadeReport(count: Int(size) ?? 1000, vocabulary: Vocabulary(report))
    let bytes = try DatasetFiles(directory: data).bytes(DatasetFiles.observations)
    let header = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1)[0]
    MadeFiles(made: made).writeDataset(to: directory, header: String(decoding: header, as: UTF8.self))
  }
}
