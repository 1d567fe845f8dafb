/// A value comes with its wording, which is in its unit as far as shares go; a share is between 0 and 100.
struct ValueRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    draft.things(.indicator).flatMap { findings(for: $0.value, draft) }
  }

  private func findings(for indicator: JSON.Value, _ draft: ParsedDataset) -> [Finding] {
    guard let value = indicator["value"], let printed = indicator["printed"] else { return [] }
    var findings: [Finding] = []
    func add(_ place: JSON.Value, _ found: String, expected: String) {
      findings.append(draft.finding(.value, at: place, found, expected: expected))
    }
    if value.isNull {
      if printed.kind == .string { add(printed, "\"printed\" without a value", expected: "the value, or null") }
      if let asOf = indicator["asOf"], !asOf.isNull { add(asOf, "\"asOf\" without a value", expected: "null") }
      if let flag = indicator["approximate"], flag.bool == true {
        add(flag, "\"approximate\" without a value", expected: "false")
      }
    } else if printed.isNull {
      add(printed, "a value without \"printed\"", expected: "the report's wording of it")
    }
    if let wording = printed.string, wording.hasPrefix("約"), let flag = indicator["approximate"], flag.bool == false {
      add(flag, "\"approximate\" is false for \(Quoting.quoted(wording))", expected: "true")
    }
    if let wording = printed.string, let unit = indicator["unit"]?["ja"]?.string, !Self.fits(wording, unit: unit) {
      add(printed, "\"printed\" is \(Quoting.quoted(wording))", expected: "a wording in \(Quoting.quoted(unit))")
    }
    for (key, counts) in [("ja", Self.japaneseCounts), ("en", Self.englishCounts)] {
      guard let place = key == "ja" ? indicator["unit"]?["ja"] : indicator["unit"]?["en"], let unit = place.string,
        let count = Self.count(in: unit, counts)
      else { continue }
      add(
        place, "the unit \(Quoting.quoted(unit)), which counts in \(Quoting.quoted(count))",
        expected: "a unit of one, with the values written out")
    }
    if let wording = printed.string, Self.holdsMore(than: wording) {
      add(printed, "\"printed\" is \(Quoting.quoted(wording))", expected: "the wording of the value alone")
    }
    if value.kind == .number, !DecimalDigits.areKept(value.text) {
      add(value, "the number \(Quoting.shortened(value.text))", expected: DecimalDigits.keptDigits)
    }
    if let number = value.number, indicator["unit"]?["ja"]?.string == "%", !Self.shares.contains(number) {
      add(value, "\(value.text) %", expected: "a share from 0 to 100")
    }
    return findings
  }

  static let shares = 0.0...100.0

  private static let japaneseCounts = ["百", "千", "万", "億", "兆", "ダース"]
  private static let englishCounts = [
    "hundred", "thousand", "million", "billion", "trillion", "dozen",
  ]
  /// Counts where something that is counted follows; alone they are units of something else (m, K).
  private static let shortCounts = ["k", "m", "mn", "bn", "tn"]

  /// A number or a word for one that a unit holds, in Latin letters one that stands alone or in the plural.
  private static func count(in unit: String, _ counts: [String]) -> String? {
    let digits = unit.prefix { $0.isNumber || $0 == "," }
    guard digits.isEmpty else { return String(digits) }
    let words = unit.lowercased().split { !$0.isLetter }.map(String.init)
    if let first = words.first, words.count > 1, shortCounts.contains(first) { return first }
    return counts.first { count in
      count.allSatisfy(\.isASCII) ? words.contains(count) || words.contains(count + "s") : unit.contains(count)
    }
  }

  /// Whether there is a date or another number in it.
  static func holdsMore(than wording: String) -> Bool {
    Wording(wording).tokens.count > 1
  }

  /// Whether a wording with digits is of a share where the unit is one, and of none where it isn't.
  static func fits(_ wording: String, unit: String) -> Bool {
    func isShare(_ text: String) -> Bool { text.contains("%") || text.contains("割") }
    return isShare(wording) == isShare(unit) || !wording.unicodeScalars.contains(where: \.isDigit)
  }
}
