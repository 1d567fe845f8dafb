/// Reads a dataset's files into a report.
package struct DatasetLoader: Sendable {
  /// How much is proved before there is a report.
  package enum Validation: Sendable {
    /// All that `tenbo check` looks at.
    case full
    /// What a report needs to be walked safely: shape, ids, links, contents. For data that tests have proved.
    case links
  }

  /// Above this size of report.json, in bytes, the whole check is too long to wait for before the first screen.
  package static let large = 8 * 1024 * 1024

  private let files: DatasetFiles

  package init(_ files: DatasetFiles) {
    self.files = files
  }

  /// Throws `cannotOpen` for files that are missing or unreadable, else every finding, or `cancelled`.
  package func load(
    validating validation: Validation = .full, monitor: LoadMonitor = LoadMonitor()
  ) throws(DatasetError) -> Report {
    if validation == .links, let report = try quickly() { return report }
    let parsed = try ParsedFiles(files, monitor: monitor)
    let findings = try parsed.findings(monitor: monitor)
    guard findings.isEmpty else { throw .badData(findings.sorted()) }
    try monitor.report(0, from: 0.9, to: 1)
    guard let report = parsed.report else { throw .badData([unexplained]) }
    monitor.progress(1)
    return report
  }

  /// nil where something is wrong, which the rules then explain.
  private func quickly() throws(DatasetError) -> Report? {
    let bytes = try files.bytes(DatasetFiles.report)
    let rows = try files.bytes(DatasetFiles.observations)
    guard let document = try? JSONParser.parse(bytes, isProved: files.areProved) else { return nil }
    let (observations, problems) = CSVReader.parse(rows, isProved: files.areProved)
    guard problems.isEmpty else { return nil }
    return try? ReportBuilder.report(from: document, observations: observations)
  }

  /// No known dataset comes here: whatever keeps a report from being built breaks a rule.
  private var unexplained: Finding {
    Finding(
      .shape, file: files.label(DatasetFiles.report), line: nil, found: "no report can be made of it",
      expected: "data as Data/README.md describes it")
  }

  /// What can be said of a large dataset before it is loaded: its files are there, are UTF-8 and of our version.
  ///
  /// Throws `DatasetError` as `load` does.
  package func loadHeader() throws(DatasetError) -> DatasetHeader {
    let bytes = try files.bytes(DatasetFiles.report)
    let rows = try files.bytes(DatasetFiles.observations)
    for (name, content) in [(DatasetFiles.report, bytes), (DatasetFiles.observations, rows)] {
      guard let error = UTF8Check.problem(in: content) else { continue }
      let line = Lines.number(at: error.offset, in: content)
      throw .badData([
        Finding(.syntax, file: files.label(name), line: line, found: error.found, expected: error.expected)
      ])
    }
    let members = JSONOutline.members(of: bytes, named: ["schema", "title"])
    try checkVersion(members["schema"], in: bytes)
    let title = members["title"].flatMap { try? JSONParser.parse(Array(bytes[$0])) }
    let store = TextStore(capacity: 256)
    return DatasetHeader(
      title: title.flatMap { try? ReportBuilder.append($0.root, to: store) }, size: bytes.count)
  }

  private func checkVersion(_ range: Range<Int>?, in bytes: [UInt8]) throws(DatasetError) {
    let label = files.label(DatasetFiles.report)
    guard let range, let version = try? JSONParser.parse(Array(bytes[range])).root, version.kind == .number else {
      let line = range.map { Lines.number(at: $0.lowerBound, in: bytes) } ?? 1
      throw .badData([
        Finding(.schema, file: label, line: line, found: "no schema version", expected: "a JSON object with \"schema\"")
      ])
    }
    let line = Lines.number(at: range.lowerBound, in: bytes)
    if let finding = SchemaVersion.finding(version, file: label, line: line) { throw .badData([finding]) }
  }
}

/// What is known of a dataset before it is loaded.
package struct DatasetHeader: Sendable {
  /// nil where the file doesn't give one as it should.
  package var title: Localized?
  /// Of report.json, in bytes.
  package var size: Int
}

extension CSVProblem {
  func finding(file: String) -> Finding {
    Finding(.syntax, file: file, line: line, found: found, expected: expected)
  }
}
