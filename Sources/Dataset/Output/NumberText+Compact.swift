extension NumberText {
  /// The value as people say it: 124万, 4.5万, 1億3万, 97.8; 1.24 million, 45,000, 97.8.
  ///
  /// Below 10,000, in English below a million, the exact value. From there four digits, half rounded up, in the largest of
  /// 万 億 兆 京, or of million, billion, trillion, quadrillion, that leaves at least 1; from 億 on a rest of the next lower one
  /// stands where decimals would (100,029,804 is 1億3万). Zeros at the end are left out where nothing was rounded away and stay
  /// in English where something was: 100 million is exactly that, 100.0 million is 100,029,804. So the value is never further
  /// off than half of the last digit that is shown. What is beyond all words is said in full.
  package static func compact(_ value: Double, in language: Language) -> String {
    value.isFinite ? compact(DecimalDigits(value), in: language) : plain(value)
  }

  /// As `compact`, but four digits at most in all, and million as m: 33.33, 1.2億, 97.6m. For where the value has no more room.
  static func rounded(_ value: DecimalDigits, in language: Language) -> String {
    let isExact = value.point <= exactPlaces(language)
    if language == .english, !isExact { return compact(value, in: language, isShort: true) }
    let rounded = value.rounded(toDigits: isExact ? max(mostDigits, value.point) : mostDigits)
    guard !isExact, let unit = unit(of: rounded, language, isShort: false) else { return rounded.grouped() }
    return rounded.scaled(byPowerOfTen: -unit.zeros).grouped() + unit.name
  }

  /// - Parameter isShort: for a table, where million is m
  static func compact(_ value: DecimalDigits, in language: Language, isShort: Bool = false) -> String {
    guard value.point > exactPlaces(language) else { return value.grouped() }
    let rounded = value.rounded(toDigits: mostDigits)
    guard let unit = unit(of: rounded, language, isShort: isShort) else { return value.grouped() }
    let count = rounded.scaled(byPowerOfTen: -unit.zeros)
    if language == .japanese, unit.zeros > 4, count.point < mostDigits { return inTwo(value, unit) }
    let least = value == rounded ? 1 : mostDigits
    return count.grouped(places: max(0, least - count.point)) + unit.name
  }

  /// 1億3万: so many of a unit and a rest of the next lower one, which the value is rounded to.
  private static func inTwo(_ value: DecimalDigits, _ unit: (zeros: Int, name: String)) -> String {
    guard let lower = units(.japanese, isShort: false).last(where: { $0.zeros < unit.zeros }) else {
      return value.grouped()
    }
    let count = value.scaled(byPowerOfTen: -lower.zeros).rounded(toPlaces: 0)
    let (much, rest) = count.split(at: unit.zeros - lower.zeros)
    return much.grouped() + unit.name + (rest.isZero ? "" : rest.grouped() + lower.name)
  }

  static let mostDigits = 4

  /// A value with no more digits before its point is said exactly.
  private static func exactPlaces(_ language: Language) -> Int {
    language == .japanese ? 4 : 6
  }

  /// The largest that leaves at least 1 and no more than four digits; nil where there is none.
  private static func unit(
    of value: DecimalDigits, _ language: Language, isShort: Bool
  ) -> (zeros: Int, name: String)? {
    units(language, isShort: isShort).last { value.point > $0.zeros && value.point <= $0.zeros + mostDigits }
  }

  private static func units(_ language: Language, isShort: Bool) -> [(zeros: Int, name: String)] {
    if language == .japanese { return [(4, "万"), (8, "億"), (12, "兆"), (16, "京")] }
    return isShort
      ? [(6, "m"), (9, "bn"), (12, "tn"), (15, " quadrillion")]
      : [(6, " million"), (9, " billion"), (12, " trillion"), (15, " quadrillion")]
  }
}
