/// Reads a dataset's files into a report.
package struct DatasetLoader: Sendable {
  /// How much is proved before there is a report.
  package enum Validation: Sendable {
    /// All that `tenbo check` looks at.
    case full
    /// What a report needs to be walked safely: shape, ids, links, contents. For data that tests have proved.
    case links
  }

  /// Above this size of its files, in bytes, the whole check is too long to wait for before the first screen.
  package static let large = 8 * 1024 * 1024

  let files: DatasetFiles

  package init(_ files: DatasetFiles) {
    self.files = files
  }

  /// Throws `cannotOpen` for files that are missing or unreadable, else every finding, or `cancelled`.
  package func load(
    validating validation: Validation = .full, monitor: LoadMonitor = LoadMonitor()
  ) throws(DatasetError) -> Report {
    if validation == .links, let report = try quickly() { return report }
    // A bar that goes backwards would tell nothing.
    var reached = 0.0
    let advancing = LoadMonitor(
      progress: {
        reached = max(reached, $0)
        monitor.progress(reached)
      }, isCancelled: monitor.isCancelled)
    if let report = try StreamingLoader(files).load(monitor: advancing) { return report }
    return try checked(monitor: advancing)
  }

  /// The long way, which says what is wrong.
  private func checked(monitor: LoadMonitor) throws(DatasetError) -> Report {
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
}

extension CSVProblem {
  func finding(file: String) -> Finding {
    Finding(.syntax, file: file, line: line, found: found, expected: expected)
  }
}
