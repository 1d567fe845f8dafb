/// A CSV file with a header row (RFC 4180; lines end with LF or CRLF).
package struct CSV: Sendable {
  package struct Row: Sendable {
    /// Where the row begins, from 1; fields in quotes may go over several lines.
    package var line: Int
    package var fields: [String]
  }

  package var header: [String]
  package var rows: [Row]

  package init(header: [String], rows: [Row]) {
    self.header = header
    self.rows = rows
  }

  package func column(_ name: String) -> Int? {
    header.firstIndex(of: name)
  }
}
