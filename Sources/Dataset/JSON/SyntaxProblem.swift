/// Why a file could not be read in full.
package struct SyntaxProblem: Error, Hashable {
  var line: Int
  var found: String
  var expected: String

  init(line: Int, found: String, expected: String) {
    self.line = line
    self.found = found
    self.expected = expected
  }

  init(_ error: JSONError, _ lines: LineTable) {
    self.init(line: lines.line(of: error.offset), found: error.found, expected: error.expected)
  }

  func finding(file: String) -> Finding {
    Finding(.syntax, file: file, line: line, found: found, expected: expected)
  }
}
