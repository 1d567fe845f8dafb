/// Why there is no report.
package enum DatasetError: Error, Hashable, Sendable {
  /// A file is missing or cannot be read (exit 66).
  case cannotOpen(Finding)
  /// The data is not sound (exit 65); never empty, sorted by file and line.
  case badData([Finding])
  case cancelled

  package var findings: [Finding] {
    switch self {
    case .cannotOpen(let finding): [finding]
    case .badData(let findings): findings
    case .cancelled: []
    }
  }
}
