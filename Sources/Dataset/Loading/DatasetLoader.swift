/// Reads a dataset's files into a report.
package struct DatasetLoader: Sendable {
  /// Above this size of its files, in bytes, the whole check is too long to wait for before the first screen.
  package static let large = 8 * 1024 * 1024

  let files: DatasetFiles

  package init(_ files: DatasetFiles) {
    self.files = files
  }

  /// All that `tenbo check` looks at is proved, but of files that are known to be sound, as those of the executable itself are.
  ///
  /// Throws `cannotOpen` for files that are missing or unreadable, else every finding, or `cancelled`.
  package func load(monitor: LoadMonitor = LoadMonitor()) throws(DatasetError) -> Report {
    let reading = try DatasetReading(files, isTrusted: files.areProved, monitor: monitor)
    guard reading.findings.isEmpty else { throw .badData(reading.findings.sorted()) }
    guard let report = reading.report() else { throw .badData([unexplained]) }
    monitor.progress(1)
    return report
  }

  /// No known dataset comes here: whatever keeps a report from being built breaks a rule.
  private var unexplained: Finding {
    Finding(
      .shape, file: files.label(DatasetFiles.report), line: nil, found: "no report can be made of it",
      expected: "data as Data/README.md describes it")
  }
}
