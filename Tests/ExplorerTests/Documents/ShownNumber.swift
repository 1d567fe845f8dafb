import Glibc

/// A number as it stands in a text: `2025-03`, `+11.8`, `1,240,000`, `124万`, `1.24 million`.
struct ShownNumber: Hashable {
  /// With its sign, if it has one, and what it is multiplied with.
  let text: String
  /// nil for dates of several parts.
  let value: Double?
  /// Half of the last digit that is shown: how far off a rounded value may be. 0 where nothing is shortened.
  let tolerance: Double
  var hasSign: Bool { text.first == "+" || text.first == "-" }
  /// Whether the text was cut right behind it, so that it may go on.
  let isCut: Bool

  /// All numbers of a text, from left to right.
  static func all(in text: String) -> [ShownNumber] {
    var scanner = Scanner(Array(text.unicodeScalars))
    var numbers: [ShownNumber] = []
    while let number = scanner.next() { numbers.append(number) }
    return numbers
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIWord: Bool { isASCII && (properties.isAlphabetic || properties.numericType != nil) }
}

private struct Scanner {
  let scalars: [Unicode.Scalar]
  var at = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private func isDigit(_ index: Int) -> Bool {
    scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
  }

  private func has(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index] == scalar
  }

  private func digits(from index: Int) -> Int {
    var end = index
    while isDigit(end) { end += 1 }
    return end - index
  }

  mutating func next() -> ShownNumber? {
    while at < scalars.count, !isDigit(at) { at += 1 }
    guard at < scalars.count else { return nil }
    let start = at
    if digits(from: start) == 4, has("-", at: start + 4), digits(from: start + 5) == 2 {
      at = start + 7
      if has("-", at: at), digits(from: at + 1) == 2 { at += 3 }
      return number(start, value: nil, tolerance: 0)
    }
    return quantity(start)
  }

  private mutating func quantity(_ start: Int) -> ShownNumber {
    at += digits(from: at)
    while has(",", at: at), digits(from: at + 1) == 3 { at += 4 }
    var places = 0
    if has(".", at: at), isDigit(at + 1) {
      places = digits(from: at + 1)
      at += 1 + places
    }
    var power = 0.0
    if has("億", at: at) || has("兆", at: at), isDigit(at + 1) { return inTwo(start) }
    if has("e", at: at), isDigit(at + 1) || has("-", at: at + 1) && isDigit(at + 2) {
      let exponent = at + 1
      at = exponent + (has("-", at: exponent) ? 1 : 0)
      at += digits(from: at)
      power = Double(string(exponent..<at)) ?? 0
    }
    let mantissa = Double(string(start..<at).split(separator: "e")[0].filter { $0 != "," }) ?? 0
    let isShort = power != 0
    power += magnitude()
    let last = pow(10, power - Double(places))
    return number(start, value: mantissa * pow(10, power), tolerance: isShort || power != 0 ? last / 2 : 0)
  }

  /// 1億3万: rounded to one of the lower unit.
  private mutating func inTwo(_ start: Int) -> ShownNumber {
    let upper = (Double(string(start..<at).filter { $0 != "," }) ?? 0) * pow(10, magnitude())
    let rest = at
    at += digits(from: at)
    while has(",", at: at), digits(from: at + 1) == 3 { at += 4 }
    let count = Double(string(rest..<at).filter { $0 != "," }) ?? 0
    let one = pow(10, magnitude())
    return number(start, value: upper + count * one, tolerance: one / 2)
  }

  private mutating func magnitude() -> Double {
    let words: [(String, Double)] = [
      ("万", 4), ("億", 8), ("兆", 12), (" million", 6), (" billion", 9), (" trillion", 12),
    ]
    for (word, power) in words where scalars[at...].starts(with: word.unicodeScalars) {
      at += word.unicodeScalars.count
      return power
    }
    for (word, power) in [("m", 6.0), ("bn", 9), ("tn", 12)] where scalars[at...].starts(with: word.unicodeScalars) {
      let end = at + word.unicodeScalars.count
      guard end == scalars.count || !scalars[end].isASCIIWord else { continue }
      at = end
      return power
    }
    return 0
  }

  private func string(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  private func number(_ start: Int, value: Double?, tolerance: Double) -> ShownNumber {
    // A sign stands alone before it, a hyphen behind a word or a number.
    let isSigned =
      start > 0 && (has("+", at: start - 1) || has("-", at: start - 1))
      && (start == 1 || !scalars[start - 2].isASCIIWord)
    let sign = isSigned ? String(scalars[start - 1]) : ""
    let signed = sign == "-" ? value.map { -$0 } : value
    return ShownNumber(
      text: sign + string(start..<at), value: signed, tolerance: tolerance, isCut: has("⋯", at: at))
  }
}
