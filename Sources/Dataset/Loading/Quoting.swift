import Typesetting

/// Foreign text in our sentences: short, in quotes, and with nothing that a terminal would obey.
package enum Quoting {
  package static func quoted(_ text: some StringProtocol) -> String {
    "\"\(shortened(String(text)))\""
  }

  package static func quoted(_ scalar: Unicode.Scalar) -> String {
    quoted(String(scalar))
  }

  /// At most 60 characters, hazards as their code points.
  package static func shortened(_ text: String) -> String {
    var out = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == 60 { return out + ".." }
      if isHazard(scalar) { out += codePoint(scalar) } else { out.unicodeScalars.append(scalar) }
    }
    return out
  }

  /// U+001B and the like; \xE9 for a byte that is no character.
  package static func codePoint(_ scalar: Unicode.Scalar) -> String {
    if let byte = scalar.systemByte { return "\\x" + String(byte, radix: 16, uppercase: true) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String("0", times: 4 - digits.count) + digits
  }

  /// Beyond what must not reach a terminal, what nobody can say how it shows. A radical that looks like a kanji is read as it is.
  private static func isHazard(_ scalar: Unicode.Scalar) -> Bool {
    if let hazard = Hazard.in(scalar) { return hazard != .lookAlikeRadical }
    return switch scalar.properties.generalCategory {
    case .format, .privateUse, .unassigned: true
    default: false
    }
  }
}
