extension Indicator {
  /// The value as the report words it (約8割), in English in digits (about 80%); nil where the report prints none.
  package func valueText(in language: Language) -> String? {
    guard let value else { return nil }
    if language == .japanese, let printed { return printed }
    return NumberText.quantity(value, unit: unit, isApproximate: approximate, in: language)
  }

  /// The value of one of its observations in the same manner.
  package func valueText(of observation: Observation, in language: Language) -> String {
    // Some wordings hold the date too (2024年4月末22%), which is said beside the value.
    if language == .japanese, let printed = observation.printed, Wording(printed).tokens.count == 1 { return printed }
    return NumberText.quantity(observation.value, unit: unit, isApproximate: observation.approximate, in: language)
  }
}

extension NumberText {
  /// 1,240,000件, about 1,240,000 accounts, 97.8%.
  package static func quantity(
    _ value: Double, unit: Localized, isApproximate: Bool, in language: Language
  ) -> String {
    let about = about(isApproximate, language)
    if language == .japanese { return about + grouped(value) + unit.ja }
    // A unit of 10,000 uses (万件) is multiplied out: English counts in thousands.
    let unit = UnitName(unit, in: language)
    guard unit.zeros > 0, value.isFinite else { return about + grouped(value) + unit.written }
    return about + DecimalDigits(value).scaled(byPowerOfTen: unit.zeros).grouped() + unit.written
  }

  /// 124万件, about 1.24 million accounts, 97.8%: the value as `compact` has it. 3,412 of 万件 are 3,412万件 too.
  package static func compactQuantity(
    _ value: Double, unit: Localized, isApproximate: Bool = false, in language: Language
  ) -> String {
    let number = compactNumber(value, unit: unit, in: language)
    return about(isApproximate, language) + number + UnitName(unit, in: language).written
  }

  /// The same without the unit, which stands elsewhere; what is counted in 万 is multiplied out.
  package static func compactNumber(_ value: Double, unit: Localized, in language: Language) -> String {
    value.isFinite ? compact(UnitName(unit, in: language).multipliedOut(value), in: language) : plain(value)
  }

  /// The value as tables have it, in fewer and fewer columns: as `compactQuantity`, but with about and million in their short forms
  /// (c. 97.6m cards), and then rounded to four digits.
  package static func shorterQuantities(
    _ value: Double, unit: Localized, isApproximate: Bool, in language: Language
  ) -> [String] {
    shorter(value, unit, isApproximate, language, UnitName(unit, in: language).written)
  }

  /// The same without the unit, which must stand elsewhere, unless that is %.
  package static func shorterNumbers(
    _ value: Double, unit: Localized, isApproximate: Bool, in language: Language
  ) -> [String] {
    let name = UnitName(unit, in: language).written
    return shorter(value, unit, isApproximate, language, name == "%" ? name : "")
  }

  private static func shorter(
    _ value: Double, _ unit: Localized, _ isApproximate: Bool, _ language: Language, _ name: String
  ) -> [String] {
    guard value.isFinite else { return [plain(value)] }
    let digits = UnitName(unit, in: language).multipliedOut(value)
    let texts = [compact(digits, in: language, isShort: true), rounded(digits, in: language)]
    return texts.map { about(isApproximate, language, isShort: true) + $0 + name }
  }
}

/// What is counted, without the power of ten in which it is counted: 件 and 4 for 万件, uses and 4 for 10,000 uses.
struct UnitName {
  /// How many zeros the power of ten has; 0 mostly.
  let zeros: Int
  /// As it follows a number, in English with a blank before it.
  let written: String

  init(_ unit: Localized, in language: Language) {
    let zeros = Self.zeros(unit)
    self.zeros = zeros
    if language == .japanese {
      written = zeros > 0 ? String(unit.ja.dropFirst()) : unit.ja
    } else if unit.en == "%" {
      written = "%"
    } else {
      written = zeros > 0 ? String(unit.en.drop { $0 != " " }) : " " + unit.en
    }
  }

  func multipliedOut(_ value: Double) -> DecimalDigits {
    DecimalDigits(value).scaled(byPowerOfTen: zeros)
  }

  /// The power of ten itself.
  static func factor(_ unit: Localized) -> Double {
    (0..<zeros(unit)).reduce(1) { factor, _ in factor * 10 }
  }

  /// Only what both languages say: a unit may begin with 万 for another reason.
  static func zeros(_ unit: Localized) -> Int {
    guard unit.withUTF8(of: .en, { $0.first == UInt8(ascii: "1") }) else { return 0 }
    let number = unit.en.prefix { $0 != " " }
    let zeros = number.utf8.count { $0 == UInt8(ascii: "0") }
    guard number.allSatisfy({ "10,".contains($0) }), let first = unit.ja.unicodeScalars.first,
      let magnitude = NumberWording.magnitudes[first]
    else { return 0 }
    return DecimalDigits(magnitude).point - 1 == zeros ? zeros : 0
  }
}
