import Typesetting

extension Key {
  /// The key's written name in help and documents, and what `init(name:)` reads.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): character.keyName
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .alt(let key): "Alt-" + key.name
    }
  }

  private static let named: [Key] = [
    .character(" "), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
    .end, .pageUp, .pageDown,
  ]

  /// The key of a written name (`j`, `Ctrl-L`, `PgDn`, `F1`, `Alt-Left`); nil where there is none.
  public init?(name: String) {
    if name.hasPrefix("Alt-") {
      guard let key = Key(name: String(name.dropFirst(4))) else { return nil }
      if case .alt = key { return nil }
      self = .alt(key)
      return
    }
    if let key = Key.named.first(where: { $0.name == name }) {
      self = key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if let character = Character(codePoints: name) {
      self = .character(character)
    } else if name.hasPrefix("Ctrl-"), name.count == 6, let letter = name.lowercased().last {
      self = .control(letter)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()) {
      self = .function(number)
    } else {
      return nil
    }
  }
}

extension Character {
  /// Itself, or its code points where it would not be seen: U+202E.
  fileprivate var keyName: String {
    let isSeen = String(self).sanitised.contains { !$0.isWhitespace && $0 != String.unshowable }
    if isSeen || self == String.unshowable { return String(self) }
    return unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String("0", times: 4 - digits.count) + digits
    }.joined(separator: "+")
  }

  /// What `keyName` has written so.
  fileprivate init?(codePoints name: String) {
    guard name.hasPrefix("U+") else { return nil }
    var text = String.UnicodeScalarView()
    for digits in name.dropFirst(2).split(separator: "+U+", omittingEmptySubsequences: false) {
      guard digits.count >= 4, let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
      text.append(scalar)
    }
    guard String(text).count == 1 else { return nil }
    self.init(String(text))
  }
}
