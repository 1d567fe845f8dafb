/// Numbers as digits, without a locale.
package enum NumberText {
  /// The shortest digits that give the value back: 1240000, 97.8.
  package static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    // Whole numbers up to here are exact in a Double.
    if value == value.rounded(), abs(value) < 9e15 { return String(Int64(value)) }
    return value.description
  }

  /// With a comma after every three digits: 1,240,000.
  package static func grouped(_ value: Double) -> String {
    let text = plain(value)
    return value.isFinite && !text.contains("e") ? DecimalDigits(value).grouped() : text
  }
}
