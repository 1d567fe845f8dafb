/// Numbers as digits, without a locale and without powers of ten.
package enum NumberText {
  /// The shortest digits that give the value back: 1240000, 97.8, 0.00001.
  package static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    // Whole numbers up to here are exact in a Double.
    if value == value.rounded(), abs(value) < 9e15 { return String(Int64(value)) }
    return DecimalDigits(value).text(separator: "")
  }

  /// With a comma after every three digits: 1,240,000.
  package static func grouped(_ value: Double) -> String {
    value.isFinite ? DecimalDigits(value).grouped() : plain(value)
  }

  /// What stands before a value that is about.
  ///
  /// - Parameter isShort: for a table, where it is `c.` in English
  package static func about(_ isApproximate: Bool, _ language: Language, isShort: Bool = false) -> String {
    isApproximate ? language.pick("約", isShort ? "c. " : "about ") : ""
  }
}
