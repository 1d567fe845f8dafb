/// A word as a reading writes it, taken apart.
package struct WrittenWord {
  package let surface: String
  /// How it is read, in kana or in Latin letters, the usual way first; empty where it reads as itself.
  package let readings: [String]

  package init(_ written: String) {
    guard let open = written.firstIndex(of: "《") else {
      (surface, readings) = (written, [])
      return
    }
    surface = String(written[..<open])
    readings = written[written.index(after: open)...].split { "|》".contains($0) }.map(String.init)
  }

  package var surfaceCodes: [TextCode] { TextCode.fold(surface) }

  /// Of Latin letters alone, and digits between them.
  package var isLatin: Bool {
    let codes = surfaceCodes.filter { !$0.isOptional }.map(\.rawValue)
    return codes.contains { 0x61...0x7A ~= $0 } && codes.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }
  }

  /// Of kana alone, long-vowel marks included.
  package var isKana: Bool {
    !surface.isEmpty && surface.unicodeScalars.allSatisfy { 0x3041...0x3096 ~= $0.value || 0x30A1...0x30FC ~= $0.value }
  }

  /// Readings in hiragana; of a word in kana that has none, the word itself.
  package var kanaReadings: [String] {
    let kana = readings.filter { $0.unicodeScalars.contains { 0x3041...0x30FC ~= $0.value } }
    return kana.isEmpty && isKana ? [hiragana(surface)] : kana.map(hiragana)
  }

  /// Readings in Latin letters that are not the surface itself, and the number that the word begins with in digits.
  package var otherSpellings: [[UInt32]] {
    let codes = surfaceCodes.filter { !$0.isOptional }.map(\.rawValue)
    let latin = readings.filter { !$0.isEmpty && $0.utf8.allSatisfy { $0 < 0x80 } }
      .map { TextCode.fold($0).filter { !$0.isOptional }.map(\.rawValue) }.filter { $0 != codes && !$0.isEmpty }
    return latin + (Numerals.inDigits(codes).map { [$0] } ?? [])
  }

  private func hiragana(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      result.append(0x30A1...0x30F6 ~= scalar.value ? Unicode.Scalar(scalar.value - 0x60) ?? scalar : scalar)
    }
    return String(result)
  }
}
