import Testing

@testable import Dataset

private let files = DatasetFiles(directory: Repository.data)
private let hasData = FileBytes.size(Repository.data + "/report.json") != nil
private let hasReport = FileBytes.size(Repository.report) != nil

@Suite(.enabled(if: hasData, "Data/report.json is not there")) struct RealDatasetTests {
  @Test func isSound() {
    #expect(DatasetCheck(files).findings().map(\.description) == [])
  }

  @Test(.enabled(if: hasReport, "the published text is not at ../shared/report/activity-report-2025.txt"))
  func agreesWithThePublishedText() {
    #expect(DatasetCheck(files).findings(against: Repository.report).map(\.description) == [])
  }
}

extension RealDatasetTests {
  /// The proof is no formality: whichever number of the published text changes, it notices.
  @Test(.enabled(if: hasReport, "the published text is not at ../shared/report/activity-report-2025.txt"))
  func noticesEveryChangedDigit() throws {
    let text = try FileBytes.read(Repository.report)
    let reading = try DatasetReading(files, monitor: LoadMonitor())
    let draft = try #require(reading.draft)
    let report = try #require(reading.report())
    let map = SourceMap(try files.bytes(DatasetFiles.sourceMap), file: "map", draft: draft)
    let numbers = SourceNumbers(try files.bytes(DatasetFiles.sourceNumbers), file: "numbers")
    var count = 0
    for (index, byte) in text.enumerated() where byte >= 0x30 && byte <= 0x39 {
      let startsNumber = index == 0 || !(text[index - 1] >= 0x30 && text[index - 1] <= 0x39)
      guard startsNumber else { continue }
      var changed = text
      changed[index] = byte == 0x39 ? 0x38 : byte + 1
      let source = SourceText(changed, file: "report.txt")
      let proof = SourceProof(report: report, draft: draft, text: source, map: map, numbers: numbers)
      #expect(!proof.findings().isEmpty, "the digit at \(index)")
      count += 1
    }
    #expect(count > 80)
  }

  @Test func hasReadingsForEveryWord() throws {
    let report = try DatasetLoader(files).load()
    for item in report.items {
      #expect(!Reading.words(of: item.statement).isEmpty, "\(item.id)")
    }
  }

  /// A note with a count, or with what a share is of, is of its own row: copied to a row that counts something else it
  /// would say that of it. What sets two counts against each other (1,564/1,788) says of both what they are.
  @Test func notesSpeakOfWhatTheirRowCounts() throws {
    let report = try DatasetLoader(files).load()
    var units: [String: Set<String>] = [:]
    for indicator in report.indicators {
      for note in indicator.observations.map(\.note.ja)
      where note.contains("人口は") || !note.contains("/") && note.contains(/[0-9](人|件|団体|枚|,[0-9]{3})/) {
        units[note, default: []].insert(indicator.unit.ja)
      }
    }
    #expect(units.filter { $0.value.count > 1 }.keys.sorted() == [])
  }
}
