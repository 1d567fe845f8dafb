extension String {
  /// A character or a text so many times: none where what is left of a row is less than nothing. `String(repeating:)`
  /// ends the program there, and is used nowhere else.
  package init(_ part: some LosslessStringConvertible, times count: Int) {
    self.init(repeating: part.description, count: Swift.max(0, count))
  }

  /// So many blanks.
  package static func blanks(_ count: Int) -> String {
    String(" ", times: count)
  }
}
