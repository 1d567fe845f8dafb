/// A table read from a file, with what is wrong in it.
protocol FindingTable {
  var findings: [Finding] { get }
  /// Whether it has the columns that it should have.
  var isReadable: Bool { get }
}

/// Reads a CSV file with exactly these columns.
struct ColumnedCSV {
  let rows: [CSV.Row]
  let isReadable: Bool
  let file: String
  var findings: [Finding]

  init(_ bytes: [UInt8], file: String, columns: [String]) {
    let (table, problems) = CSVReader.parse(bytes)
    self.file = file
    findings = problems.map { $0.finding(file: file) }
    isReadable = table.header == columns
    if !isReadable, !table.header.isEmpty {
      findings.append(
        Finding(
          .shape, file: file, line: 1,
          found: "the columns \(Quoting.quoted(table.header.joined(separator: ",")))",
          expected: "\"\(columns.joined(separator: ","))\""))
    }
    rows = isReadable ? table.rows : []
  }

  mutating func add(_ kind: Finding.Kind, _ line: Int, _ found: String, expected: String) {
    findings.append(Finding(kind, file: file, line: line, found: found, expected: expected))
  }
}
