extension String {
  /// As many scalars as a Character has in what people write: Unicode calls text with more than 30 marks in a row unsafe to
  /// process (UAX #15, Stream-Safe Text Format), and the longest emoji are shorter. What is searched, compared or typed
  /// holds no more, since putting marks into their order takes the square of their number. Drawn are fewer still, see
  /// `maximumScalars`.
  package static let mostScalars = 32

  /// The text without the marks that are piled up on a Character beyond `mostScalars`; itself where there are none.
  package var withoutPiledMarks: String {
    hasPiles(above: String.mostScalars) ? capping(at: String.mostScalars) : self
  }

  /// Whether a Character may have more scalars than this. A yes may be wrong, it only costs time.
  private func hasPiles(above most: Int) -> Bool {
    var run = 0
    // What precedes a letter in its Character (Prepend, as the signs before Arabic numbers), or might.
    var lead = 0
    for scalar in unicodeScalars {
      if scalar.standsAlone {
        run = lead + 1
        lead = 0
      } else {
        run += 1
        lead = scalar.properties.isGraphemeExtend ? 0 : lead + 1
      }
      if run > most { return true }
    }
    return false
  }

  /// Each Character with so many scalars at most. Cutting may let the next Character join what is left: it goes too, as it
  /// would from the longer one.
  func capping(at most: Int) -> String {
    var result = ""
    var cut: String?
    for character in self {
      let scalars = character.unicodeScalars
      if let cut, let first = scalars.first, (cut + String(first)).count == 1 { continue }
      if let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
        end < scalars.endIndex
      {
        let head = String(scalars[..<end])
        result += head
        cut = head
      } else {
        result.append(character)
        cut = nil
      }
    }
    return result
  }
}

extension Character {
  /// The same of one Character.
  package var withoutPiledMarks: Character {
    guard utf8.count > String.mostScalars, unicodeScalars.count > String.mostScalars else { return self }
    return Character(String(String.UnicodeScalarView(unicodeScalars.prefix(String.mostScalars))))
  }
}
