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

  /// Throws `DatasetError`: `cannotOpen` for files that are missing or unreadable, else every finding.
  package func load(
    validating validation: Validation = .full, monitor: LoadMonitor = LoadMonitor()
  ) throws(DatasetError) -> Report {
    let bytes = try files.bytes(DatasetFiles.report)
    let table = try files.bytes(DatasetFiles.observations)
    let document = try parse(bytes, monitor)
    let (observations, problems) = CSVReader.parse(table, monitor: monitor)
    guard problems.isEmpty else {
      throw .badData(problems.map { $0.finding(file: files.label(DatasetFiles.observations)) })
    }
    do throws(ReportBuilder.Unusable) {
      return try ReportBuilder.report(from: document, observations: observations)
    } catch {
      throw .badData([])
    }
  }

  private func parse(_ bytes: [UInt8], _ monitor: LoadMonitor) throws(DatasetError) -> JSON {
    do {
      return try JSONParser.parse(bytes, monitor: monitor)
    } catch let error as JSONError {
      throw .badData([
        Finding(
          .syntax, file: files.label(DatasetFiles.report), line: Lines.number(at: error.offset, in: bytes),
          found: error.found, expected: error.expected)
      ])
    } catch {
      throw .cancelled
    }
  }
}

extension CSVProblem {
  func finding(file: String) -> Finding {
    Finding(.syntax, file: file, line: line, found: found, expected: expected)
  }
}
