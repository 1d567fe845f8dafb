/// Reads CSV strictly: quotes only around whole fields, as many fields in each row as in the header.
package struct CSVReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var line = 1
  /// As many as the last row had.
  private var columns = 0
  private let monitor: LoadMonitor?

  private init(bytes: UnsafeBufferPointer<UInt8>, monitor: LoadMonitor?) {
    self.bytes = bytes
    self.monitor = monitor
  }

  /// A table with the rows that could be read, and why others could not.
  ///
  /// A row with too few or too many fields is left out; after a stray quote nothing more is read.
  ///
  /// - Parameter isProved: the bytes are known to be UTF-8
  package static func parse(
    _ bytes: [UInt8], isProved: Bool = false, monitor: LoadMonitor? = nil
  ) -> (table: CSV, problems: [SyntaxProblem]) {
    if !isProved, let error = UTF8Check.problem(in: bytes) {
      return (CSV(header: [], rows: []), [SyntaxProblem(error, LineTable(bytes[...]))])
    }
    return bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVReader(bytes: buffer, monitor: monitor)
      return reader.table()
    }
  }

  private mutating func table() -> (CSV, [SyntaxProblem]) {
    var table = CSV(header: [], rows: [])
    var problems: [SyntaxProblem] = []
    do throws(SyntaxProblem) {
      guard let header = try row() else {
        throw SyntaxProblem(line: 1, found: "the file is empty", expected: "a header row")
      }
      table.header = header.fields
      while let row = try row() {
        if row.fields.count == header.fields.count {
          table.rows.append(row)
        } else {
          problems.append(
            SyntaxProblem(
              line: row.line, found: "a row of \(row.fields.count) fields",
              expected: "\(header.fields.count) fields as in the header"))
        }
        if table.rows.count.isMultiple(of: 4096), monitor?.isCancelled() == true { break }
      }
    } catch {
      problems.append(error)
    }
    return (table, problems)
  }

  /// The next row, nil at the end of the file. A line without any character is no row.
  private mutating func row() throws(SyntaxProblem) -> CSV.Row? {
    while endOfLine() {}
    guard position < bytes.count else { return nil }
    var row = CSV.Row(line: line, fields: [])
    row.fields.reserveCapacity(columns)
    while true {
      row.fields.append(try field())
      if position == bytes.count || endOfLine() {
        columns = row.fields.count
        return row
      }
      guard bytes[position] == UInt8(ascii: ",") else {
        throw SyntaxProblem(line: line, found: "text after a closing quote", expected: "a comma or the end of the line")
      }
      position += 1
    }
  }

  private mutating func endOfLine() -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == 10 {
      position += 1
    } else if bytes[position] == 13, position + 1 < bytes.count, bytes[position + 1] == 10 {
      position += 2
    } else {
      return false
    }
    line += 1
    return true
  }

  private mutating func field() throws(SyntaxProblem) -> String {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try quotedField() }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") || byte == 10 { break }
      if byte == 13, position + 1 < bytes.count, bytes[position + 1] == 10 { break }
      if byte == UInt8(ascii: "\"") {
        throw SyntaxProblem(line: line, found: "a quote inside a field", expected: "the whole field in quotes")
      }
      position += 1
    }
    try checkLength(position - start, line: line)
    return String(validated: UnsafeBufferPointer(rebasing: bytes[start..<position]))
  }

  private mutating func quotedField() throws(SyntaxProblem) -> String {
    let firstLine = line
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          try checkLength(text.count, line: firstLine)
          return String(decoding: text, as: UTF8.self)
        }
        position += 1
      }
      if byte == 10 { line += 1 }
      text.append(byte)
    }
    throw SyntaxProblem(line: firstLine, found: "a field whose quote is never closed", expected: "a closing quote")
  }

  private func checkLength(_ length: Int, line: Int) throws(SyntaxProblem) {
    guard length > Limits.string else { return }
    throw SyntaxProblem(
      line: line, found: "a field of \(length) bytes", expected: "at most \(Limits.string) bytes in a field")
  }
}
