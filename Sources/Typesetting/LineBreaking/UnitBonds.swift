extension [Glyph] {
  /// Keeps the mark of a list item ("- ", "3. ", "(1) ") with the text it marks.
  mutating func tieMarkers() {
    for start in indices where start == 0 || self[start - 1].traits.script == .lineEnd {
      if let end = markerEnd(from: start) { raise(end, to: .joint) }
    }
  }

  /// Where the text of a list item starts, if the line that starts here has a mark and a text.
  func markerEnd(from start: Int) -> Int? {
    guard let mark = self[start...].firstIndex(where: { !$0.isBlank }) else { return nil }
    let signs = self[mark].isOneOf("-*•・–▪") ? mark + 1 : numberMarkEnd(from: mark)
    guard let signs, signs < count, self[signs].isBlank else { return nil }
    guard let text = self[signs...].firstIndex(where: { !$0.isBlank }), self[text].traits.script != .lineEnd else {
      return nil
    }
    return text
  }

  private func numberMarkEnd(from start: Int) -> Int? {
    let first = self[start].isOneOf("(") ? start + 1 : start
    guard first < count,
      let end = self[first...].firstIndex(where: { $0.traits.script != .digit }), end > first,
      self[end].isOneOf(first > start ? ")" : ".)")
    else { return nil }
    return end + 1
  }

  /// Keeps names whole unless they would take more than a third of the line: then there's too little left to fill.
  mutating func tieNames(_ names: Phrases, columns: Int) {
    let limit = Swift.max(12, columns / 3)
    for start in indices {
      let length = names.longestMatch(in: self, at: start) { range in
        self[range].reduce(0) { $0 + Int($1.columns) } <= limit
      }
      guard let length else { continue }
      for index in start + 1..<start + length where !self[index].isBlank { raise(index, to: .joint) }
    }
  }
}
