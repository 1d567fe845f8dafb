/// A value comes with its wording, which is in its unit as far as shares go; a share is between 0 and 100.
struct ValueRule: DatasetRule {
  func findings(in draft: Draft) -> [Finding] {
    draft.things(.indicator).flatMap { findings(for: $0.value, draft) }
  }

  private func findings(for indicator: JSON.Value, _ draft: Draft) -> [Finding] {
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
    if let number = value.number, indicator["unit"]?["ja"]?.string == "%", !Self.shares.contains(number) {
      add(value, "\(value.text) %", expected: "a share from 0 to 100")
    }
    return findings
  }

  static let shares = 0.0...100.0

  /// Whether a wording with digits is of a share where the unit is one, and of none where it isn't.
  static func fits(_ wording: String, unit: String) -> Bool {
    func isShare(_ text: String) -> Bool { text.contains("%") || text.contains("割") }
    return isShare(wording) == isShare(unit) || !wording.unicodeScalars.contains(where: \.isDigit)
  }
}
