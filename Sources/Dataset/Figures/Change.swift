/// How far a value has moved.
package struct Change: Hashable, Sendable {
  package enum Measure: Sendable {
    /// Percentage points: the difference of two shares.
    case points
    /// Of the earlier value.
    case percent
    /// In the unit, where the earlier value is zero or below: nothing is a percentage of that.
    case units
  }

  package let measure: Measure
  /// Not rounded, and without the noise of binary fractions: 97.8 less 96.6 is 1.2.
  package let amount: Double
  /// Whether one of the values is about.
  package let isApproximate: Bool
  /// Decimal places of points.
  private let places: Int

  /// - Parameter isShare: the values are percentages
  /// - Returns: nil where the change is no finite number
  package init?(from earlier: Double, to later: Double, isShare: Bool, isApproximate: Bool = false) {
    let difference = Self.difference(later, earlier)
    let percent = difference / earlier * 100
    if isShare {
      measure = .points
    } else {
      measure = earlier > 0 && percent.isFinite ? .percent : .units
    }
    amount = measure == .percent ? percent : difference
    self.isApproximate = isApproximate
    places = isShare && (earlier != earlier.rounded() || later != later.rounded()) ? 1 : 0
    guard amount.isFinite else { return nil }
  }

  /// In whole multiples of the last decimal place that either value has.
  private static func difference(_ later: Double, _ earlier: Double) -> Double {
    guard let one = scale(later), let other = scale(earlier) else { return later - earlier }
    let scale = max(one, other)
    let exact = ((later * scale).rounded() - (earlier * scale).rounded()) / scale
    return exact.isFinite ? exact : later - earlier
  }

  /// The power of ten that makes the value whole; nil where there is none that is exact in a Double. Tens of thousands of
  /// changes are sorted by, which finding the digits themselves would be too slow for.
  private static func scale(_ value: Double) -> Double? {
    var scale = 1.0
    while scale <= 1e15 {
      if (value * scale).rounded() / scale == value { return scale }
      scale *= 10
    }
    return nil
  }

  /// With its sign: +11.8%, +1.2ポイント, -0.4 pt, +124万件; 0%, 約0% without one where nothing has changed. Percent have one decimal place below
  /// 100 and none from there on, and from three times as much on they are a multiple: 3.0倍, 49x; points no more places than the values, and one at most. What would be rounded to a loss of
  /// everything is about that.
  ///
  /// - Parameter isShort: for a table, where about is `c.` in English
  package func text(unit: Localized, in language: Language, isShort: Bool = false) -> String {
    guard measure == .units else { return number(unit: unit, in: language, isShort: isShort) }
    return signed(NumberText.compactQuantity(amount.magnitude, unit: unit, in: language), language, isShort)
  }

  /// Without the unit of the values, which a table may have no room for: +12.25, +124万.
  package func number(unit: Localized, in language: Language, isShort: Bool = true) -> String {
    if isMultiple { return multiple(in: language, isShort: isShort) }
    let digits = DecimalDigits(amount.magnitude)
    let size =
      switch measure {
      case .points: digits.rounded(toPlaces: places).grouped(places: decimals(places)) + Self.points(language)
      case .percent:
        digits.rounded(toPlaces: percentPlaces).grouped(places: decimals(percentPlaces)) + "%"
      case .units: NumberText.compactNumber(amount.magnitude, unit: unit, in: language)
      }
    return signed(size, language, isShort)
  }

  /// From three times on, how many times as much it is says more than percents.
  private var isMultiple: Bool { measure == .percent && amount >= 199.95 }

  private func multiple(in language: Language, isShort: Bool) -> String {
    let times = 1 + amount / 100
    let places = times < 9.95 ? 1 : 0
    let number = DecimalDigits(times).rounded(toPlaces: places).grouped(places: places)
    return NumberText.about(isApproximate, language, isShort: isShort) + number + language.pick("倍", "x")
  }

  /// 99.96 would be rounded to 100.0.
  private var percentPlaces: Int { amount.magnitude < 99.95 ? 1 : 0 }

  /// No change at all is not one that was rounded away: 0%, but +0.0% for a little.
  private func decimals(_ places: Int) -> Int { amount == 0 ? 0 : places }

  private static func points(_ language: Language) -> String { language.pick("ポイント", " pt") }

  private func signed(_ size: String, _ language: Language, _ isShort: Bool) -> String {
    let sign = amount > 0 ? "+" : amount < 0 ? "-" : ""
    let isRoundedToAll = measure == .percent && amount > -100 && amount <= -99.95
    return NumberText.about(isApproximate || isRoundedToAll, language, isShort: isShort) + sign + size
  }
}
