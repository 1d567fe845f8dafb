/// Fills lines from the first to the last, each as far as it goes.
struct LineFiller {
  let glyphs: [Glyph]
  let wordsAreKnown: Bool
  private(set) var lines: [Range<Int>] = []

  init(glyphs: [Glyph], wordsAreKnown: Bool) {
    self.glyphs = glyphs
    self.wordsAreKnown = wordsAreKnown
  }

  mutating func fill(columns: Int, hanging: Int) {
    let narrower = max(1, columns - hanging)
    var start = 0
    var room = columns
    while start < glyphs.count {
      let end = lineEnd(from: start, columns: room)
      append(start..<end)
      start = end
      room = narrower
      if start < glyphs.count, glyphs[start].traits.script == .lineEnd {
        start += 1
        room = columns
      } else {
        while start < glyphs.count, glyphs[start].isBlank { start += 1 }
      }
    }
  }

  private mutating func append(_ line: Range<Int>) {
    let ink = glyphs[line].lastIndex { !$0.isBlank }
    if let ink {
      lines.append(line.lowerBound..<ink + 1)
    } else if line.upperBound < glyphs.count, glyphs[line.upperBound].traits.script == .lineEnd {
      lines.append(line.lowerBound..<line.lowerBound)
    }
  }

  /// Where the line that starts here is broken: with blanks before that, or at a line end, or at the end of the text.
  private func lineEnd(from start: Int, columns: Int) -> Int {
    var used = 0
    var ink = 0
    var places = Places()
    // On a narrow line six columns are most of it.
    let window = min(LineBreaker.preferenceWindow, columns / 3)
    for index in start..<glyphs.count {
      let glyph = glyphs[index]
      if glyph.traits.script == .lineEnd { return index }
      if glyph.isBlank {
        used += Int(glyph.columns)
        continue
      }
      if index > start {
        places.add(index, bond: glyph.bond) {
          ink + window < columns
            ? nil : glyphs.wordEdge(before: index, wordsAreKnown: wordsAreKnown)
        }
      }
      used += Int(glyph.columns)
      if used > columns { return places.best ?? index + 1 }
      ink = used
    }
    return glyphs.count
  }
}

/// The places where a line could be broken, as far as it has been read.
private struct Places {
  private var preferred: (index: Int, edge: WordEdge)?
  private var free: Int?
  private var forced: (index: Int, bond: Bond)?

  /// `edge` is asked only where a break is free, and answers nil too far from the margin.
  mutating func add(_ index: Int, bond: Bond, edge: () -> WordEdge?) {
    guard bond == .none else {
      if bond <= forced?.bond ?? .number { forced = (index, bond) }
      return
    }
    free = index
    if let edge = edge(), edge >= preferred?.edge ?? .insideWord { preferred = (index, edge) }
  }

  var best: Int? { preferred?.index ?? free ?? forced?.index }
}
