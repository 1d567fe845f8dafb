/// Numbers as decimal digits.
enum Decimal {
  /// The shortest decimal that is exactly this number, with thousands separated where asked for; never an exponent.
  static func text(_ value: Double, separator: Bool) -> String {
    guard value.isFinite else { return "?" }
    if abs(value) < 1e15, value == value.rounded() { return grouped(String(Int64(value)), separator) }
    let text = String(describing: value)
    guard !text.contains("e") else { return text }
    let parts = text.split(separator: ".", maxSplits: 1)
    return grouped(String(parts[0]), separator) + (parts.count > 1 && parts[1] != "0" ? "." + parts[1] : "")
  }

  private static func grouped(_ digits: String, _ separator: Bool) -> String {
    guard separator else { return digits }
    let sign = digits.hasPrefix("-") ? "-" : ""
    var groups: [Substring] = []
    var rest = digits.dropFirst(sign.count)
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return sign + groups.joined(separator: ",")
  }
}
