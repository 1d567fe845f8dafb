import SeededRandom
import Testing

@testable import Dataset

@Suite struct LoaderTests {
  func error(_ body: () throws -> Void) -> DatasetError? {
    do {
      try body()
      return nil
    } catch {
      return error as? DatasetError
    }
  }

  /// Files that tests have proved are read without a look at the rules.
  @Test(arguments: [false, true])
  func loads(areProved: Bool) throws {
    let report = try DatasetLoader(areProved ? Sample.provedFiles : Sample().files).load()
    #expect(report.title.en == "Report 2025")
    #expect(report.published == .day(2025, month: 9, day: 5))
    #expect(report.sections.map(\.id) == ["results", "life", "pillars", "pillar-1"])
    #expect(report.sections.map(\.parent) == [nil, 0, 0, 2])
    #expect(report.sections[0].contents == [.section(1), .section(2)])
    #expect(report.sections[1].short?.ja == "生活")
    #expect(report.items.map(\.section) == [1, 1])
    #expect(report.items.map(\.place) == [Place(kind: .paragraph, number: 1), Place(kind: .bullet, number: 1)])
    #expect(report.items[1].indicators == [0])
    #expect(report.items[1].background == [1])
    #expect(report.indicators[0].observations.map(\.value) == [75.5, 80])
    #expect(report.indicators[0].observations[1].printed == "約8割")
    #expect(report.indicators[0].observations[0].note == Note(ja: "n=5,600", en: "n=5,600"))
    #expect(report.indicators[0].asOf == PrintedDate(date: .day(2025, month: 3, day: 31), printed: "2025年3月末"))
    #expect(report.indicators[0].items == [1])
    #expect(report.indicators[1].backgroundOf == [1])
    #expect(report.indicators[1].value == nil)
    #expect(report.milestones[0].date.date == .span(from: .year(2021), to: .year(2025)))
    #expect(report.milestones[0].items == [1])
    #expect(report.programmes[0].items == [1])
    #expect(report.relations[0].from == .section(3))
    #expect(report.relations[0].to == .item(1))
    #expect(report.references["card-hub"] == .programme(0))
    #expect(report.place(of: .section(3)) == Place(kind: .bullet, number: 1))
    #expect(report.citation(of: .item(1), in: .japanese) == "第2章 成果 › 2.1 「生活」の変化 › 1項目め")
    #expect(report.citation(of: .section(3), in: .english) == "Chapter 2 Results › Pillars › bullet 1")
  }

  @Test func tellsMissingFromBad() {
    let missing = error { _ = try DatasetLoader(DatasetFiles(directory: "/nonexistent")).load() }
    #expect(
      missing?.findings.map(\.description) == [
        "/nonexistent/report.json: there is no such file; expected a readable file"
      ])
    guard case .cannotOpen? = missing else {
      Issue.record("a missing dataset is no bad one")
      return
    }
    let directory = error { _ = try DatasetFiles(directory: "/").bytes("etc") }
    #expect(
      directory?.findings.map(\.description) == ["/etc: it cannot be read (Is a directory); expected a readable file"])
    let device = error { _ = try DatasetFiles(directory: "/dev").bytes("zero") }
    #expect(
      device?.findings.map(\.description) == [
        "/dev/zero: it cannot be read (not a regular file); expected a readable file"
      ])
    let bad = error { _ = try DatasetLoader(Sample.replacing("\"life\", \"pillars\"", "\"lif\"").files).load() }
    guard case .badData? = bad else {
      Issue.record("a dangling link is bad data")
      return
    }
  }

  @Test func explains() {
    var sample = Sample.replacing(#""kind": "domain""#, #""kind": "field""#)
    sample.observations = Sample.observations.replacingFirst(",75.5,", with: ",x,")
    let findings = error { _ = try DatasetLoader(sample.files).load() }?.findings
    #expect(
      findings?.map(\.description) == [
        #"observations.csv:2: "value" is "x"; expected a number in digits that are all kept (the first fifteen always are)"#,
        #"report.json:11: "kind" is "field"; expected one of "chapter", "domain", "theme", "part", "pillar""#,
      ])
  }

  @Test func reportsProgress() throws {
    var shares: [Double] = []
    _ = try DatasetLoader(Sample().files).load(monitor: LoadMonitor { shares.append($0) })
    #expect(shares.first == 0)
    #expect(shares.last == 1)
    #expect(shares == shares.sorted())
    #expect(shares.count > 10)
  }

  @Test func canBeCancelled() {
    let monitor = LoadMonitor(isCancelled: { true })
    #expect(error { _ = try DatasetLoader(Sample().files).load(monitor: monitor) } == .cancelled)
    var calls = 0
    let later = LoadMonitor(isCancelled: {
      calls += 1
      return calls > 5
    })
    #expect(error { _ = try DatasetLoader(Sample().files).load(monitor: later) } == .cancelled)
  }

  @Test func readsHeaders() throws {
    let header = try DatasetLoader(Sample().files).loadHeader()
    #expect(header.title?.en == "Report 2025")
    #expect(header.size == Sample.report.utf8.count)
  }

  /// What no first screen waits for is found all the same.
  @Test func observationsThatAreNoTextAreFoundByLoading() throws {
    let rows = Array(Sample.observations.utf8) + [0xFF, 0x0A]
    let loader = DatasetLoader(DatasetFiles(["report.json": Array(Sample.report.utf8), "observations.csv": rows]))
    #expect(try loader.loadHeader().title?.en == "Report 2025")
    let findings = error { _ = try loader.load() }?.findings.map(\.description) ?? []
    #expect(findings.contains { $0.hasPrefix("observations.csv:") && $0.contains("0xFF") }, "\(findings)")
    let missing = DatasetLoader(DatasetFiles(["report.json": Array(Sample.report.utf8)]))
    #expect(error { _ = try missing.loadHeader() }?.findings.count == 1)
  }

  /// A small report may have very many observations.
  @Test func theSizeIsThatOfBothFiles() {
    #expect(Sample().files.size == Sample.report.utf8.count + Sample.observations.utf8.count)
    #expect(DatasetFiles(["report.json": [1, 2]]).size == 2)
  }

  @Test(arguments: [
    (
      #""schema": 1"#, #""schema": 3"#,
      "report.json:2: schema version 3; expected version 1, the only one that this tenbo reads"
    ),
    (#""schema": 1"#, #""schema": "1""#, #"report.json:2: no schema version; expected a JSON object with "schema""#),
    (#""schema": 1,"#, "", #"report.json:1: no schema version; expected a JSON object with "schema""#),
  ])
  func refusesHeaders(old: String, new: String, finding: String) {
    let error = error { _ = try DatasetLoader(Sample.replacing(old, new).files).loadHeader() }
    #expect(error?.findings.map(\.description) == [finding])
  }

  @Test(arguments: ["", "[", "{", "{\"", "{\"schema", "{\"schema\":", "{\"schema\":1", "nonsense", "{\"a\\"])
  func survivesBrokenHeaders(text: String) {
    var sample = Sample()
    sample.report = text
    let findings = error { _ = try DatasetLoader(sample.files).loadHeader() }?.findings
    #expect(findings?.isEmpty == false || text == "{\"schema\":1")
  }

  /// Whatever is cut off or changed, there is a report or there are findings that say why not.
  @Test func survivesAnyBytes() {
    let report = Array(Sample.report.utf8)
    let rows = Array(Sample.observations.utf8)
    var random = SeededGenerator(seed: 2)
    for round in 0..<3000 {
      var report = report
      var rows = rows
      if round.isMultiple(of: 3) {
        report.removeLast(Int.random(in: 0..<report.count, using: &random))
      } else if round % 3 == 1 {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          report[Int.random(in: 0..<report.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
      } else {
        rows[Int.random(in: 0..<rows.count, using: &random)] = UInt8.random(in: 0...127, using: &random)
      }
      let loader = DatasetLoader(DatasetFiles(["report.json": report, "observations.csv": rows]))
      guard let error = error({ _ = try loader.load() }) else { continue }
      #expect(!error.findings.isEmpty)
      #expect(!error.findings.contains { $0.found == "no report can be made of it" })
    }
  }

  /// Words of the format in wrong places: the rules explain whatever keeps a report from being built.
  @Test func explainsAnyMixture() {
    var random = SeededGenerator(seed: 3)
    let words = Sample.report.split(whereSeparator: { " \n,:".contains($0) }).map(String.init)
    for _ in 0..<1500 {
      var sample = Sample()
      for _ in 0..<2 {
        let old = words.randomElement(using: &random) ?? ""
        let new = (words + ["null", "[]", "{}", "-1", "\"\""]).randomElement(using: &random) ?? ""
        sample.report = sample.report.replacingFirst(old, with: new)
      }
      guard let error = error({ _ = try DatasetLoader(sample.files).load() }) else { continue }
      #expect(!error.findings.contains { $0.found == "no report can be made of it" }, "\(sample.report)")
    }
  }
}

extension Sample {
  /// As those of the executable.
  fileprivate static let provedFiles: DatasetFiles = {
    func constant(_ text: String) -> UnsafeRawBufferPointer {
      let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
      bytes.copyBytes(from: text.utf8)
      return UnsafeRawBufferPointer(bytes)
    }
    // They stay for as long as the process lives.
    nonisolated(unsafe) let files = [
      DatasetFiles.report: constant(Sample.report), DatasetFiles.observations: constant(Sample.observations),
    ]
    return DatasetFiles(constant: { files[$0] })
  }()
}
