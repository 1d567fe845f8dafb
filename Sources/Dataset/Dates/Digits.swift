import Typesetting

/// Numbers as digits.
package enum Digits {
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String("0", times: width - digits.count) + digits
  }

  /// Exactly so many ASCII digits, as a number.
  static func parse(_ text: Substring.UTF8View.SubSequence, count: Int) -> Int? {
    guard text.count == count else { return nil }
    var number = 0
    for byte in text {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
