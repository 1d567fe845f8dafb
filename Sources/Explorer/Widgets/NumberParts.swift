import Typesetting

/// A figure's wording around its number: 約|124|万件, about |1.24| million accounts. What is said in two units is one number in the
/// lower of them, 1億3万枚 |10,003|万枚: of two numbers a room would read the large one alone.
struct NumberParts: Equatable {
  var before: String
  /// Digits with commas, points and a per cent sign; empty where there is none.
  var number: String
  var after: String

  init(_ text: String) {
    let start = text.firstIndex(where: \.isASCIIDigit) ?? text.endIndex
    var end = text[start...].firstIndex { !$0.isASCIIDigit && $0 != "," && $0 != "." } ?? text.endIndex
    while end > start, !text[text.index(before: end)].isASCIIDigit { end = text.index(before: end) }
    if end < text.endIndex, text[end] == "%" { end = text.index(after: end) }
    before = text[..<start].trimmed
    number = String(text[start..<end])
    after = text[end...].trimmed
    while let one = inOneUnit() { self = one }
  }

  /// nil where its words don't begin with a unit, a number below ten thousand, and the next lower unit.
  private func inOneUnit() -> NumberParts? {
    let units = NumberParts.units
    guard let upper = after.first, let place = units.firstIndex(of: upper), place > 0 else { return nil }
    let rest = after.dropFirst()
    let digits = rest.prefix { $0.isASCIIDigit || $0 == "," }.filter(\.isASCIIDigit)
    let words = rest.drop { $0.isASCIIDigit || $0 == "," }
    let much = number.filter(\.isASCIIDigit)
    guard words.first == units[place - 1], 1...4 ~= digits.count, much.count == number.filter({ $0 != "," }).count
    else {
      return nil
    }
    var one = self
    one.number = Array(much + String("0", times: 4 - digits.count) + digits).grouped
    one.after = String(words)
    return one
  }

  /// Each ten thousand of the one before.
  private static let units: [Character] = ["万", "億", "兆", "京"]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension [Character] {
  /// With a comma after every three.
  fileprivate var grouped: String {
    enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (count - digit.offset).isMultiple(of: 3) { text += "," }
      text.append(digit.element)
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
