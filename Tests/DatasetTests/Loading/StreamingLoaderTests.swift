import SeededRandom
import Testing

@testable import Dataset

/// The short way gives the report that the long way gives, or nothing.
@Suite struct SoundReportTests {
  private func text(_ report: Report) -> String {
    JSONWriter.text(ReportJSON(report).show())
  }

  private func report(_ files: DatasetFiles, step: Int = 256 * 1024) throws -> Report? {
    var sound = StreamingLoader(files)
    sound.step = step
    return try sound.load(monitor: LoadMonitor())
  }

  @Test(arguments: [1, 7, 100, 1000, 1_000_000])
  func readsInPieces(step: Int) throws {
    let long = try DatasetLoader(Sample().files).load(validating: .links)
    let short = try #require(try report(Sample().files, step: step))
    #expect(text(short) == text(long))
    #expect(short.items.map(\.place) == long.items.map(\.place))
    #expect(Set(short.references.keys) == Set(long.references.keys))
  }

  /// The real data takes the short way, else it would be the long way that is measured.
  @Test(arguments: [4096, 1_000_000]) func readsTheRealReport(step: Int) throws {
    let files = DatasetFiles(directory: Repository.data)
    let short = try #require(try report(files, step: step))
    #expect(text(short) == text(try DatasetLoader(files).load(validating: .links)))
  }

  @Test func readsEscapes() throws {
    let sample = Sample.replacing("報告《ほうこく》", #"\u5831\u544a《ほうこく》"#)
    let short = try #require(try report(sample.files, step: 50))
    #expect(short.title.reading == "2025 年《ねん》 報告《ほうこく》")
  }

  @Test(arguments: ["items", #"\u0069tems"#, "things"])
  func refusesListsOfItemsThatAreNone(key: String) throws {
    let twice = Sample.replacing(#""schema": 1,"#, "\"schema\": 1, \"\(key)\": [],")
    #expect(try report(twice.files) == nil)
    let other = Sample.replacing(#""items": ["#, "\"\(key)\": [")
    #expect(try report(other.files, step: 10) == nil || key == "items")
  }

  /// Where the check finds something, the short way must not lead to a report.
  @Test func refusesWhatTheCheckFindsFaultWith() throws {
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
      guard try report(sample.files, step: 64) != nil else {
        unsound += 1
        continue
      }
      sound += 1
      let findings = DatasetCheck(DatasetFiles(sample.reportAndObservations)).findings()
      #expect(findings.isEmpty, "\(findings) in \(sample.report)")
    }
    #expect(sound > 50 && unsound > 500)
  }

  @Test func refusesAnyBytesThatTheCheckRefuses() throws {
    var random = SeededGenerator(seed: 5)
    let original = Array(Sample.report.utf8)
    for _ in 0..<3000 {
      var sample = Sample().reportAndObservations
      var bytes = original
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      sample["report.json"] = bytes
      guard try report(DatasetFiles(sample), step: 64) != nil else { continue }
      #expect(DatasetCheck(DatasetFiles(sample)).findings().isEmpty)
    }
  }
}

extension Sample {
  fileprivate var reportAndObservations: [String: [UInt8]] {
    ["report.json": Array(report.utf8), "observations.csv": Array(observations.utf8)]
  }
}
