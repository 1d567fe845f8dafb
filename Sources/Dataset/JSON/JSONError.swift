/// Why bytes are no JSON that we accept, and where.
package struct JSONError: Error, Hashable {
  /// In bytes from the start.
  package var offset: Int
  package var found: String
  package var expected: String
}

/// What a JSON document or CSV file may hold.
package enum Limits {
  /// Levels of arrays and objects.
  package static let nesting = 64
  /// Bytes of one string in UTF-8.
  package static let string = 64 * 1024
}
