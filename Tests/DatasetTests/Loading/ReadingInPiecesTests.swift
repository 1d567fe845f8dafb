import SeededRandom
import Testing

@testable import Dataset

/// However small the pieces are in which it is read: the same report, or the same findings.
@Suite struct ReadingInPiecesTests {
  private func text(_ report: Report?) throws -> String {
    JSONWriter.text(ReportJSON(try #require(report)).show())
  }

  private func reading(_ files: DatasetFiles, step: Int = 1 << 20) throws -> DatasetReading {
    try DatasetReading(files, step: step, monitor: LoadMonitor())
  }

  /// Of report.json, where something is found.
  private func lines(_ reading: DatasetReading) -> [Int] {
    reading.findings.filter { $0.file == DatasetFiles.report }.compactMap(\.line).sorted()
  }

  @Test(arguments: [1, 7, 100, 1000, 256 * 1024])
  func readsTheSample(step: Int) throws {
    let whole = try #require(try reading(Sample().files).report())
    let pieces = try #require(try reading(Sample().files, step: step).report())
    #expect(try text(pieces) == text(whole))
    #expect(pieces.items.map(\.place) == whole.items.map(\.place))
    #expect(Set(pieces.references.keys) == Set(whole.references.keys))
  }

  @Test(arguments: [4096, 256 * 1024]) func readsTheRealReport(step: Int) throws {
    let files = DatasetFiles(directory: Repository.data)
    #expect(try text(reading(files, step: step).report()) == text(reading(files).report()))
  }

  @Test func readsEscapes() throws {
    let sample = Sample.replacing("報告《ほうこく》", #"\u5831\u544a《ほうこく》"#).replacing("\"items\"", #""\u0069tems""#)
    let report = try #require(try reading(sample.files, step: 50).report())
    #expect(report.title.reading == "2025 年《ねん》 報告《ほうこく》")
    #expect(report.items.count == 2)
  }

  @Test(arguments: [("items", "twice"), (#"\u0069tems"#, "twice"), ("things", "unknown")])
  func refusesListsOfItemsThatAreNone(key: String, word: String) {
    let twice = Sample.replacing(#""schema": 1,"#, "\"schema\": 1, \"\(key)\": [],")
    #expect(twice.findings.count == 1 && twice.findings[0].contains(word), "\(twice.findings)")
    let other = Sample.replacing(#""items": ["#, "\"\(key)\": [")
    #expect(other.findings.contains { $0.contains("\"items\" is missing") } == (key == "things"))
  }

  /// Lists of items that are none of ours, and values that end with the file.
  @Test(arguments: [
    "", " ", "{}", "[1]", "12", "\"a\"", "{\"items\": [1, \"a\", []]}", "{\"items\": [}", "{\"items\": 1",
  ])
  func readsStrangeFiles(text: String) {
    var sample = Sample()
    sample.report = text
    #expect(!sample.findings.isEmpty && !sample.findings.contains(Sample.difference), "\(sample.findings)")
  }

  /// Words of the format and odd texts in wrong places; with lines before it, all findings are so much further down.
  @Test func findsTheSameInAnyMixture() throws {
    var random = SeededGenerator(seed: 4)
    let words = Sample.report.split(whereSeparator: { " \n,:".contains($0) }).map(String.init)
    let extras = [
      "null", "[]", "{}", "-1", "\"\"", "\" \"", "\"a\"", "\"亜\"", "\"か\u{3099}\"", "\"⼈\"", "\"か》\"", "\"あ い\"",
    ]
    var (sound, unsound) = (0, 0)
    for _ in 0..<2500 {
      var sample = Sample()
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let old = words.randomElement(using: &random) ?? ""
        sample.report = sample.report.replacingFirst(old, with: (words + extras).randomElement(using: &random) ?? "")
      }
      let whole = try reading(sample.files)
      let findings = whole.findings.sorted()
      let pieces = try reading(sample.files, step: 64)
      #expect(pieces.findings.sorted() == findings, "\(sample.report)")
      sample.report = "\n\n\n" + sample.report
      #expect(lines(try reading(sample.files, step: 64)) == lines(pieces).map { $0 + 3 })
      if findings.isEmpty { #expect(whole.report() != nil, "\(sample.report)") }
      (sound, unsound) = findings.isEmpty ? (sound + 1, unsound) : (sound, unsound + 1)
    }
    #expect(sound > 50 && unsound > 500)
  }

  @Test func findsTheSameInAnyBytes() throws {
    var random = SeededGenerator(seed: 5)
    let original = Array(Sample.report.utf8)
    for _ in 0..<3000 {
      var bytes = original
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      let files = DatasetFiles(["report.json": bytes, "observations.csv": Array(Sample.observations.utf8)])
      #expect(try reading(files, step: 64).findings.sorted() == reading(files).findings.sorted())
    }
  }
}
