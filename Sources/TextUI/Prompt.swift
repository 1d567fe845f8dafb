import Typesetting

/// A line of text being typed, with a caret.
package struct Prompt: Hashable, Sendable {
  /// Those of `text`, each with no more marks than people write: see `withoutPiledMarks`.
  package private(set) var characters: [Character]
  /// Where the next character goes: 0 is before the first.
  package private(set) var caret: Int
  /// More is not taken: a paste of a whole file is not a query.
  package static let limit = 100_000

  package init(_ text: String = "") {
    characters = Array(String(Prompt.line(text).prefix(Prompt.limit)).withoutPiledMarks)
    caret = characters.count
  }

  package var text: String { String(characters) }

  /// Puts text in at the caret. The line breaks and other controls of a paste are left out: they would mean something
  /// that cannot be seen.
  package mutating func insert(_ text: String) {
    let room = Prompt.limit - min(Prompt.limit, characters.count)
    let fresh = Array(String(Prompt.line(text).prefix(room)).withoutPiledMarks)
    characters.insert(contentsOf: fresh, at: caret)
    caret += fresh.count
    joinNeighbours(at: [caret - fresh.count, caret])
  }

  /// A mark that is typed belongs to the letter before it, and what is deleted may have held two parts of one Character
  /// apart.
  private mutating func joinNeighbours(at places: [Int]) {
    // Flags are pairs of letters: one more pairs all behind it anew.
    let areOthers = places.contains { place in
      0 < place && place < characters.count
        && !String(characters[place - 1...place]).elementsEqual(characters[place - 1...place])
    }
    guard areOthers else { return }
    let before = String(characters[..<caret]).unicodeScalars.count
    let text = String(characters).withoutPiledMarks
    characters = Array(text)
    // Behind the Character that holds what stood before it.
    var scalars = 0
    caret = 0
    while caret < characters.count, scalars < before {
      scalars += characters[caret].unicodeScalars.count
      caret += 1
    }
  }

  package mutating func deleteBackward() {
    guard caret > 0 else { return }
    caret -= 1
    characters.remove(at: caret)
    joinNeighbours(at: [caret])
  }

  package mutating func deleteForward() {
    guard caret < characters.count else { return }
    characters.remove(at: caret)
    joinNeighbours(at: [caret])
  }

  /// Deletes blanks before the caret and the word before them.
  package mutating func deleteWord() {
    while caret > 0, characters[caret - 1] == " " { deleteBackward() }
    while caret > 0, characters[caret - 1] != " " { deleteBackward() }
  }

  package mutating func deleteToStart() {
    characters.removeSubrange(0..<caret)
    caret = 0
  }

  package mutating func deleteToEnd() {
    characters.removeSubrange(caret...)
  }

  package mutating func moveLeft() { caret = max(0, caret - 1) }
  package mutating func moveRight() { caret = min(characters.count, caret + 1) }
  package mutating func moveToStart() { caret = 0 }
  package mutating func moveToEnd() { caret = characters.count }

  /// Carries out the editing keys that every prompt has; false for any other key.
  package mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("w"): deleteWord()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    default: return false
    }
    return true
  }
}

extension Prompt {
  private static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { Hazard.in($0) == .control }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { Hazard.in($0) != .control }))
  }
}
