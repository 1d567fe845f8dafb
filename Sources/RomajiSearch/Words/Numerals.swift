import Typesetting

/// Numbers as digits, however they are written: 4,892 and 四千八百九十二 as 4892, 124万 as 1240000.
package enum Numerals {
  /// The text with the number at its beginning in digits, folded otherwise; nil where no number begins it or where it is
  /// in digits already.
  static func inDigits(_ codes: [UInt32]) -> [UInt32]? {
    guard let (value, count) = number(codes[...]) else { return nil }
    let digits = value.utf8.map { UInt32($0) } + codes[count...]
    return digits == codes ? nil : digits
  }

  /// The same for every number of a text.
  private static func allInDigits(_ codes: [UInt32]) -> [UInt32]? {
    var result: [UInt32] = []
    var at = 0
    while at < codes.count {
      if let (value, count) = number(codes[at...]) {
        result += value.utf8.map { UInt32($0) }
        at += count
      } else {
        result.append(codes[at])
        at += 1
      }
    }
    return result == codes ? nil : result
  }

  /// A text with a number as others may write it: in digits, and where they are many with 万, 億 or 兆; 1240000 for 124万
  /// and the other way round. Without the text itself.
  package static func forms(of codes: [UInt32]) -> [[UInt32]] {
    let digits = allInDigits(codes) ?? codes
    let number = digits.prefix(while: isDigit)
    var forms = [digits]
    if let value = Int(text(number)), digits.dropFirst(number.count).first != point {
      for (power, multiplier) in multipliers where value >= pow10(power) {
        let (whole, rest) = value.quotientAndRemainder(dividingBy: pow10(power))
        guard let written = decimal(whole, rest, places: power) else { continue }
        forms.append(written.utf8.map { UInt32($0) } + [multiplier] + digits.dropFirst(number.count))
      }
    }
    return forms.filter { $0 != codes }
  }

  /// With two places behind the point at most; nil for what takes more.
  private static func decimal(_ whole: Int, _ rest: Int, places: Int) -> String? {
    let (hundredths, left) = rest.quotientAndRemainder(dividingBy: pow10(places - 2))
    guard left == 0 else { return nil }
    if hundredths == 0 { return String(whole) }
    if hundredths.isMultiple(of: 10) { return "\(whole).\(hundredths / 10)" }
    return "\(whole)." + (hundredths < 10 ? "0" : "") + String(hundredths)
  }

  private static let multipliers: [(Int, UInt32)] = [(4, 0x4E07), (8, 0x5104), (12, 0x5146)]

  /// The number that begins a text, in digits, and how many codes it takes.
  private static func number(_ codes: ArraySlice<UInt32>) -> (String, Int)? {
    let arabic = codes.prefix { isDigit($0) || $0 == point }
    if let first = arabic.first, isDigit(first) { return arabicNumber(codes) }
    return kanjiNumber(codes)
  }

  /// Digits with multipliers behind them: 4.5万, 1億2000万. A point without a multiplier stays a point.
  private static func arabicNumber(_ codes: ArraySlice<UInt32>) -> (String, Int)? {
    var total = Decimal10()
    var rest = codes
    var hasMultiplier = false
    while let (digits, fraction, count) = digits(rest) {
      let behind = rest.dropFirst(count)
      guard let multiplier = behind.first.flatMap({ powers[$0] }), fraction.count <= multiplier else {
        guard hasMultiplier, fraction.isEmpty else {
          if hasMultiplier { break }
          return (digits + (fraction.isEmpty ? "" : "." + fraction), count)
        }
        total.add(digits, zeros: 0)
        rest = behind
        break
      }
      total.add(digits + fraction, zeros: multiplier - fraction.count)
      hasMultiplier = true
      rest = behind.dropFirst()
    }
    guard hasMultiplier, let text = total.text else { return nil }
    return (text, codes.count - rest.count)
  }

  private static func digits(_ codes: ArraySlice<UInt32>) -> (whole: String, fraction: String, count: Int)? {
    let whole = codes.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count <= 16 else { return nil }
    let behind = codes.dropFirst(whole.count)
    let fraction: ArraySlice<UInt32> = behind.first == point ? behind.dropFirst().prefix(while: isDigit) : []
    return (text(whole), text(fraction), whole.count + (fraction.isEmpty ? 0 : fraction.count + 1))
  }

  /// 四千八百九十二, 二〇二五, 三.
  private static func kanjiNumber(_ codes: ArraySlice<UInt32>) -> (String, Int)? {
    let run = codes.prefix { kanjiDigits[$0] != nil || powers[$0] != nil }
    guard let first = run.first, run.count <= 16, kanjiDigits[first] != nil || small.contains(first) else { return nil }
    if run.count > 1, run.allSatisfy({ kanjiDigits[$0] != nil }) {
      return (String(run.compactMap { kanjiDigits[$0] }.flatMap { String($0) }), run.count)
    }
    return kanjiValue(run).map { (String($0), run.count) }
  }

  /// nil for what is too large to be a number that anybody writes.
  private static func kanjiValue(_ run: ArraySlice<UInt32>) -> Int? {
    var total = 0
    var section = 0
    var digit: Int?
    for code in run {
      if let value = kanjiDigits[code] {
        digit = (digit ?? 0) * 10 + value
      } else if let power = powers[code], power < 4 {
        section += (digit ?? 1) * pow10(power)
        digit = nil
      } else if let power = powers[code] {
        total += max(1, section + (digit ?? 0)) * pow10(power)
        (section, digit) = (0, nil)
      }
      guard total < 1_000_000_000_000_000, section < 100_000, digit ?? 0 < 10_000 else { return nil }
    }
    return total + section + (digit ?? 0)
  }

  private static func pow10(_ power: Int) -> Int {
    (0..<power).reduce(1) { result, _ in result * 10 }
  }

  private static func text(_ digits: ArraySlice<UInt32>) -> String {
    String(decoding: digits.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  }

  private static func isDigit(_ code: UInt32) -> Bool { 0x30...0x39 ~= code }

  private static let point: UInt32 = 0x2E
  /// Ten to these powers.
  private static let powers: [UInt32: Int] = table("十百千万億兆", [1, 2, 3, 4, 8, 12])
  private static let small: Set<UInt32> = Set("十百千".unicodeScalars.map(\.value))
  private static let kanjiDigits: [UInt32: Int] = table("〇一二三四五六七八九", Array(0...9))

  private static func table(_ characters: String, _ values: [Int]) -> [UInt32: Int] {
    Dictionary(uniqueKeysWithValues: zip(characters.unicodeScalars.map(\.value), values))
  }

  /// A sum of whole numbers; nil as soon as it is too large to be one that anybody writes.
  private struct Decimal10 {
    private var sum: Int? = 0

    mutating func add(_ digits: String, zeros: Int) {
      guard let sum, let value = Int(digits + String("0", times: zeros)) else { return self.sum = nil }
      let (result, overflow) = sum.addingReportingOverflow(value)
      self.sum = overflow ? nil : result
    }

    var text: String? { sum.map(String.init) }
  }
}
