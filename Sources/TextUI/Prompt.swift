import Typesetting

/// A line of text being typed, with a caret.
public struct Prompt: Hashable, Sendable {
  /// Those of `text`, each of 32 scalars at most: no more marks than people write (UAX #15, Stream-Safe Text Format).
  public private(set) var characters: [Character]
  /// Where the next character goes: 0 is before the first.
  public private(set) var caret: Int
  /// In Characters. More is not taken: a paste of a whole file is not a query.
  public static let limit = 100_000

  /// The caret is behind the text, which may be cut and cleaned as in `insert`.
  public init(_ text: String = "") {
    characters = Array(String(Prompt.line(text).prefix(Prompt.limit)).withoutPiledMarks)
    caret = characters.count
  }

  /// As it was typed, to be sanitised where it is shown.
  public var text: String { String(characters) }

  /// Puts text in at the caret. The line breaks and other controls of a paste are left out: they would mean something
  /// that cannot be seen.
  public mutating func insert(_ text: String) {
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

  /// Deletes the Character before the caret, if there is one.
  public mutating func deleteBackward() {
    guard caret > 0 else { return }
    caret -= 1
    characters.remove(at: caret)
    joinNeighbours(at: [caret])
  }

  /// Deletes the Character behind the caret, if there is one.
  public mutating func deleteForward() {
    guard caret < characters.count else { return }
    characters.remove(at: caret)
    joinNeighbours(at: [caret])
  }

  /// Deletes blanks before the caret and the word before them.
  public mutating func deleteWord() {
    while caret > 0, characters[caret - 1] == " " { deleteBackward() }
    while caret > 0, characters[caret - 1] != " " { deleteBackward() }
  }

  /// Deletes all before the caret.
  public mutating func deleteToStart() {
    characters.removeSubrange(0..<caret)
    caret = 0
  }

  /// Deletes all behind the caret.
  public mutating func deleteToEnd() {
    characters.removeSubrange(caret...)
  }

  /// By one Character, not beyond the beginning.
  public mutating func moveLeft() { caret = max(0, caret - 1) }
  /// By one Character, not beyond the end.
  public mutating func moveRight() { caret = min(characters.count, caret + 1) }
  /// Before the first Character.
  public mutating func moveToStart() { caret = 0 }
  /// Behind the last Character.
  public mutating func moveToEnd() { caret = characters.count }

  /// Carries out the editing keys that every prompt has; false for any other key.
  public mutating func edit(_ key: Key) -> Bool {
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
