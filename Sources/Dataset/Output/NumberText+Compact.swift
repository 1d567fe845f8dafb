extension NumberText {
  /// The value as people say it: 124万, 4.5万, 97.8; 1.24 million, 45,000, 97.8.
  ///
  /// Below 10,000, in English below a million, the exact value. From there four digits, half rounded up, in the largest of
  /// 万 億 兆, or of million, billion, trillion, that leaves at least 1; from 1e16, where no such word is read easily, as a
  /// power of ten. Zeros at the end are left out where nothing was rounded away and stay where something was: 1億 is
  /// exactly that, 1.000億 is 100,029,804. So the value is never further off than half of the last digit that is shown.
  package static func compact(_ value: Double, in language: Language) -> String {
    value.isFinite ? compact(DecimalDigits(value), in: language) : plain(value)
  }

  /// As `compact`, but of a fraction no more than four digits: 33.33, 1,235. For where an exact value has no room.
  static func rounded(_ value: DecimalDigits, in language: Language) -> String {
    let isExact = value.point <= exactPlaces(language)
    return compact(isExact ? value.rounded(toDigits: max(mostDigits, value.point)) : value, in: language)
  }

  static func compact(_ value: DecimalDigits, in language: Language) -> String {
    guard value.point > exactPlaces(language) else {
      return value.point > -4 ? value.grouped() : value.scientific()
    }
    let rounded = value.rounded(toDigits: mostDigits)
    let least = value == rounded ? 1 : mostDigits
    guard rounded.point <= 16, let unit = units(language).last(where: { rounded.point > $0.zeros }) else {
      return rounded.scientific(digits: least)
    }
    let count = rounded.scaled(byPowerOfTen: -unit.zeros)
    return count.grouped(places: max(0, least - count.point)) + unit.name
  }

  static let mostDigits = 4

  /// A value with no more digits before its point is said exactly.
  private static func exactPlaces(_ language: Language) -> Int {
    language == .japanese ? 4 : 6
  }

  private static func units(_ language: Language) -> [(zeros: Int, name: String)] {
    language == .japanese
      ? [(4, "万"), (8, "億"), (12, "兆")] : [(6, " million"), (9, " billion"), (12, " trillion")]
  }
}
