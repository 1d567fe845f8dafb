extension String {
  /// The text as it may be shown: no scalar in it is a `Hazard`, and each Character takes one or two columns.
  ///
  /// Controls become their pictures (ESC ␛), tabs and line ends blanks, look-alike radicals ordinary kanji; joiners,
  /// variation selectors, soft hyphens and zero-width blanks go; for all else that cannot be shown stands
  /// `unshowable`. No Character holds more than `maximumScalars`. Text that needs none of it comes back as it is.
  public var sanitised: String {
    if unicodeScalars.allSatisfy(\.standsAlone) { return self }
    let harmless = replacingHazards()
    if harmless.unicodeScalars.allSatisfy(\.standsAlone) { return harmless }
    return harmless.capping(at: String.maximumScalars).replacingOddClusters()
  }

  /// Stands for what must not be shown. One column everywhere, unlike the ambiguous U+FFFD.
  public static let unshowable: Character = "␦"

  /// As many scalars as ncurses keeps in a cell (CCHARW_MAX): a letter and four marks. Further marks are not drawn.
  package static let maximumScalars = 5

  private func replacingHazards() -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      let endsLineWithPrevious = scalar == "\n" && previous == "\r"
      if endsLineWithPrevious { result.removeLast() }
      if let shown = scalar.shown { result.append(shown) }
      previous = scalar
    }
    return String(result)
  }

  /// Runs after the hazards are out, because that is what joins and parts clusters.
  private func replacingOddClusters() -> String {
    // The most columns that a terminal might take.
    let metrics = Metrics(ambiguousIsWide: true)
    var result = ""
    for var character in self {
      // Most need no second look, and taking a Character apart costs as much as all the rest.
      if !(1...2 ~= metrics.columns(of: character)) { character = character.withoutSkinTones }
      result.append(1...2 ~= metrics.columns(of: character) ? character : String.unshowable)
    }
    // What was left out may have held two clusters apart. Each round leaves fewer, so this ends.
    return result.count < count ? result.replacingOddClusters() : result
  }
}

extension Character {
  /// Without the modifiers after an emoji, which Unicode never parts from it but ncurses gives columns of their own.
  fileprivate var withoutSkinTones: Character {
    let kept = unicodeScalars.prefix(1) + unicodeScalars.dropFirst().filter { !(0x1F3FB...0x1F3FF ~= $0.value) }
    return Character(String(String.UnicodeScalarView(kept)))
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is no hazard, takes a column or two and is never part of a larger Character among others like
  /// it: nearly all of Japanese and Latin. A no may be wrong, it only costs time.
  var standsAlone: Bool {
    switch value {
    case 0x20...0x7E: true
    case 0x3041...0x3096, 0x309B...0x30FF, 0x3400...0xA48F, 0x3000...0x3029: true
    case 0xFF01...0xFF9D: true
    case 0xA0...0x2FF: value != 0xAD
    case 0x370...0x482, 0x2010...0x2027, 0x2030...0x205E, 0x2100...0x2BFF: true
    case 0x3030...0x3040, 0x31F0...0x33FF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// What is shown instead of the scalar, mostly itself; nil where nothing is missed.
  fileprivate var shown: Unicode.Scalar? {
    guard let hazard = Hazard.in(self) else { return self }
    switch hazard {
    case .control: return shownControl
    case .bidi: return Self.unshowable
    case .lookAlikeRadical: return foldingLookAlike
    case .invisible: return shownInvisible
    }
  }

  private var shownControl: Unicode.Scalar? {
    switch value {
    case 0x09, 0x0A: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    default: Self.unshowable
    }
  }

  private var shownInvisible: Unicode.Scalar? {
    switch value {
    case 0x2028, 0x2029: " "
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: nil
    case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F, 0xE0100...0xE01EF: nil
    default: Self.unshowable
    }
  }

  private static let unshowable: Unicode.Scalar = "␦"
}
