/// One thing that is wrong with a dataset: where, what was found and what was expected.
package struct Finding: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case file, syntax, schema, shape, id, link, contents, date, value, text, reading, source, map, number
  }

  package var kind: Kind
  package var file: String
  /// From 1; nil for the file as a whole.
  package var line: Int?
  /// A phrase that can stand before "; expected", free of anything that a terminal obeys.
  package var found: String
  /// A phrase that can stand after "expected".
  package var expected: String

  package init(_ kind: Kind, file: String, line: Int?, found: String, expected: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.found = found
    self.expected = expected
  }
}

extension Finding: CustomStringConvertible {
  /// `report.json:214: unknown id "gbizd" in "indicators"; expected the id of an indicator`
  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(found); expected \(expected)"
  }
}

extension Finding: Comparable {
  /// By file, line, then text, so that lists of findings read from top to bottom.
  package static func < (one: Finding, other: Finding) -> Bool {
    (one.file, one.line ?? 0, one.found, one.expected) < (other.file, other.line ?? 0, other.found, other.expected)
  }
}
