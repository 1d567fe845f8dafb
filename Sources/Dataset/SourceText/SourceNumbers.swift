/// Data/source-numbers.csv: numbers of the published text that are no figure.
struct SourceNumbers: FindingTable {
  struct Row {
    /// In source-numbers.csv.
    var fileLine: Int
    /// In the text, from 1.
    var line: Int
    var text: String
  }

  let file: String
  private(set) var rows: [Row] = []
  private(set) var findings: [Finding] = []
  let isReadable: Bool

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    var table = ColumnedCSV(bytes, file: file, columns: ["line", "text", "reason"])
    isReadable = table.isReadable
    for row in table.rows {
      guard let line = Int(row.fields[0]), line > 0 else {
        table.add(.map, row.line, "the line \(Quoting.quoted(row.fields[0]))", expected: "a number from 1")
        continue
      }
      if row.fields[1].isEmpty { table.add(.map, row.line, "an empty text", expected: "a number as printed") }
      if row.fields[2].isEmpty {
        table.add(.map, row.line, "a number without a reason", expected: "why it is no figure of the dataset")
      }
      rows.append(Row(fileLine: row.line, line: line, text: row.fields[1]))
    }
    findings = table.findings
  }
}
