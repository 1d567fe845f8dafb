extension Metrics {
  /// The text if it fits, else the longest head of whole Characters that leaves room for the mark, and the mark.
  ///
  /// Never wider than `columns`; one column short where half a wide character would have been left over. A number is
  /// kept whole or left out: its first digits would be another number. A mark wider than `columns` is left out.
  public func truncated(_ text: String, to columns: Int, mark: String = "⋯") -> String {
    guard columns > 0 else { return "" }
    // No scalar takes more columns than it takes bytes of UTF-8.
    guard text.utf8.count > columns else { return text }
    let markColumns = self.columns(of: mark)
    let room = markColumns <= columns ? columns - markColumns : columns
    var used = 0
    var index = text.startIndex
    var cut = index
    while index < text.endIndex {
      let next = text.index(after: index)
      used += self.columns(of: index..<next, in: text)
      if used > columns { return text[..<text.outsideOfNumber(cut)] + (markColumns <= columns ? mark : "") }
      if used <= room { cut = next }
      index = next
    }
    return text
  }

  /// The text, truncated if need be, and blanks after it: exactly `columns` wide.
  public func padded(_ text: String, to columns: Int, mark: String = "⋯") -> String {
    let text = truncated(text, to: columns, mark: mark)
    return text + blanks(columns - self.columns(of: text))
  }

  /// Blanks, and after them the text, truncated if need be: exactly `columns` wide. For numbers.
  public func paddedLeft(_ text: String, to columns: Int, mark: String = "⋯") -> String {
    let text = truncated(text, to: columns, mark: mark)
    return blanks(columns - self.columns(of: text)) + text
  }

  private func blanks(_ count: Int) -> String {
    String.blanks(count)
  }
}

extension String {
  /// The place, or where the number begins (towards the end of the text: where it ends) that it would cut: ASCII digits, and
  /// single commas and points between them.
  func outsideOfNumber(_ place: Index, towards: Index? = nil) -> Index {
    let forward = towards == endIndex && place != endIndex
    var at = place
    while isInsideNumber(at) { at = forward ? utf8.index(after: at) : utf8.index(before: at) }
    return at
  }

  /// Whether a cut here would part the digits of a number.
  func isInsideNumber(_ place: Index) -> Bool {
    let bytes = utf8
    func isDigit(_ index: Index?) -> Bool {
      index.map { $0 < bytes.endIndex && UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[$0] } ?? false
    }
    func isSeparator(_ index: Index) -> Bool {
      index < bytes.endIndex && [UInt8(ascii: ","), UInt8(ascii: ".")].contains(bytes[index])
    }
    func before(_ index: Index) -> Index? {
      index > bytes.startIndex ? bytes.index(before: index) : nil
    }
    guard let last = before(place) else { return false }
    if isDigit(last) { return isDigit(place) || (isSeparator(place) && isDigit(bytes.index(after: place))) }
    return isSeparator(last) && isDigit(before(last)) && isDigit(place)
  }
}
