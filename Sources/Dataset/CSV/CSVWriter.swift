/// Writes CSV as RFC 4180 says, with CR LF at the end of each row.
package enum CSVWriter {
  package static func text(header: [String], rows: [[String]]) -> String {
    var text = row(header)
    for fields in rows { text += row(fields) }
    return text
  }

  /// One row with its line end. A lone empty field is in quotes, since a line without any character is no row.
  package static func row(_ fields: [String]) -> String {
    fields == [""] ? "\"\"\r\n" : fields.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ text: String) -> String {
    // A byte order mark would be taken for the file's.
    let needsQuotes =
      text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 10 || $0 == 13 } || text.utf8.starts(with: "\u{FEFF}".utf8)
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
