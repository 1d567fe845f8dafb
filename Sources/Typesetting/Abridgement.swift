/// A name that has fewer columns than it takes: its beginning and its end, which carry most of what it means, with a mark
/// for what is left out between.
public struct Abridgement: Hashable, Sendable {
  /// What shows, with the mark where something is left out; "" where there is no room.
  public let text: String
  /// What of the name is kept, in order; the whole of it where nothing is left out.
  public let kept: [Range<String.Index>]
  /// Whether it is what a short name keeps, not the name.
  public internal(set) var isOfShortName = false

  /// All of a name.
  public init(_ name: String) {
    (text, kept) = (name, [name.startIndex..<name.endIndex])
  }

  /// - Parameter kept: in order and apart from each other
  init(_ name: String, kept: [Range<String.Index>], mark: String) {
    var text = ""
    var at = name.startIndex
    for part in kept {
      if part.lowerBound > at { text += mark }
      text += name[part]
      at = part.upperBound
    }
    if at < name.endIndex { text += mark }
    (self.text, self.kept) = (text, kept)
  }
}

extension Metrics {
  /// The whole name, or its beginning and its end in no more than `columns`, best between words. Never looks at more of it than
  /// shows: a name may be long. A number is kept whole or left out, and a negation is rather kept than not.
  func abridged(_ name: String, to columns: Int, mark: String) -> Abridgement {
    guard columns > 0 else { return Abridgement(name, kept: [], mark: "") }
    guard name.utf8.count > columns, !fits(name, columns) else { return Abridgement(name) }
    let room = columns - self.columns(of: mark)
    guard room > 0 else { return Abridgement(name, kept: [], mark: room == 0 ? mark : "") }
    // The middle first; then more and more of the end.
    let shares = room < 6 ? [0] : [room / 2, room / 3, room / 5]
    let cuts = shares.map { cut(name, head: $0, room) }
    let kept = cuts.first { !leavesOutNegation(name, $0) } ?? cuts[0]
    return Abridgement(name, kept: kept, mark: mark)
  }

  private func fits(_ text: String, _ columns: Int) -> Bool {
    var used = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      used += self.columns(of: index..<next, in: text)
      if used > columns { return false }
      index = next
    }
    return true
  }

  /// A head of at most so many columns, and as much of the end as has room beside it.
  private func cut(_ name: String, head: Int, _ room: Int) -> [Range<String.Index>] {
    let end = edge(of: name, from: name.startIndex, columns: head, forward: true)
    let used = columns(of: name.startIndex..<end, in: name)
    let start = edge(of: name, from: name.endIndex, columns: room - used, forward: false)
    return [name.startIndex..<end, start..<name.endIndex].filter { !$0.isEmpty }
  }

  /// How far one gets with so many columns: to the last place between words if that leaves little room empty, else outside of
  /// a number.
  private func edge(of name: String, from start: String.Index, columns: Int, forward: Bool) -> String.Index {
    var at = start
    var used = 0
    var (word, usedToWord) = (start, 0)
    while at != (forward ? name.endIndex : name.startIndex) {
      let next = forward ? name.index(after: at) : name.index(before: at)
      used += self.columns(of: min(at, next)..<max(at, next), in: name)
      if used > columns { break }
      at = next
      if name.partsWords(at), !name.isInsideNumber(at) { (word, usedToWord) = (at, used) }
    }
    let far = 3 * usedToWord >= 2 * columns ? word : name.outsideOfNumber(at, towards: start)
    return name.withoutBlanks(at: far, forward: forward)
  }

  /// Whether a negation stands in the middle that is left out, as far as anybody would look.
  private func leavesOutNegation(_ name: String, _ kept: [Range<String.Index>]) -> Bool {
    guard let head = kept.first?.upperBound, let tail = kept.last?.lowerBound, kept.count == 2, head < tail else {
      return false
    }
    // A word that begins in the head belongs to what is left out.
    let rest = name[head..<tail].prefix(Self.farthest)
    return Self.negations.contains { rest.utf8.contains($0) }
  }

  private static let farthest = 120
  private static let negations = ["ない", "なし", "せず", "未", "不", "非", "無", " not ", "not ", " no ", "non-", "without "]
    .map { Array($0.utf8) }
}

extension Substring.UTF8View {
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    guard let first = other.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: other) }
  }
}

extension String {
  /// Whether a word ends before a place and another begins there, going by the scripts.
  fileprivate func partsWords(_ place: Index) -> Bool {
    guard place > startIndex, place < endIndex else { return true }
    let (before, after) = (unicodeScalars[unicodeScalars.index(before: place)], unicodeScalars[place])
    let (one, other) = (CharacterTraits.of(before), CharacterTraits.of(after))
    if one.script == .blank || other.script == .blank { return true }
    if other.edge == .notAtStart || one.edge == .notAtEnd { return false }
    if one.edge == .notAtStart || other.edge == .notAtEnd { return true }
    switch (one.script, other.script) {
    case (.hiragana, .hiragana): return false
    case (.hiragana, _): return true
    case (_, .hiragana): return false
    case (.latin, .digit), (.digit, _), (_, .digit), (.asciiSign, _), (_, .asciiSign): return false
    default: return one.script != other.script
    }
  }

  fileprivate func withoutBlanks(at place: Index, forward: Bool) -> Index {
    var place = place
    if forward {
      while place > startIndex, self[index(before: place)] == " " { place = index(before: place) }
    } else {
      while place < endIndex, self[place] == " " { place = index(after: place) }
    }
    return place
  }
}
