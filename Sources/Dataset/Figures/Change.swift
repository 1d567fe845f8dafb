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

  /// To one decimal place, with its sign: +11.8 %, +1.2ポイント, -0.4 points, +124万件; 0 where nothing has changed.
  ///
  /// - Parameter isShort: for a table, where points are `pt`, about is `~` in English, and hundreds of percent are whole
  package func text(unit: Localized, in language: Language, isShort: Bool = false) -> String {
    guard amount != 0 else { return "0" }
    let isJapanese = language == .japanese
    let about = about(in: language, isShort: isShort)
    let places = isShort && amount.magnitude >= 100 ? 0 : 1
    let size = DecimalDigits(amount.magnitude).rounded(toPlaces: places).grouped(places: places)
    switch measure {
    case .points: return about + sign + size + (isShort ? "pt" : isJapanese ? "ポイント" : " points")
    case .percent: return about + sign + size + " %"
    case .units: return about + sign + NumberText.compactQuantity(amount.magnitude, unit: unit, in: language)
    }
  }

  /// Without its unit, which a table may have no room for: +12.25, +124万.
  package func number(unit: Localized, in language: Language) -> String {
    guard measure == .units, amount != 0 else { return text(unit: unit, in: language, isShort: true) }
    let size = NumberText.compactNumber(amount.magnitude, unit: unit, in: language)
    return about(in: language, isShort: true) + sign + size
  }

  /// To two digits, for a table that has no room for more: +1.2e4 %, -2.5e6.
  package func shortest(in language: Language) -> String {
    guard amount != 0 else { return "±0" }
    let size = sign + DecimalDigits(amount.magnitude).rounded(toDigits: 2).scientific()
    return about(in: language, isShort: true) + size + (measure == .points ? "pt" : measure == .percent ? " %" : "")
  }

  private var sign: String { amount > 0 ? "+" : "-" }

  private func about(in language: Language, isShort: Bool) -> String {
    guard isApproximate else { return "" }
    return language == .japanese ? "約" : isShort ? "~" : "about "
  }
}

extension Indicator {
  /// The change from one of its observations to another.
  package struct Development: Sendable {
    package let from: Observation
    package let to: Observation
    package let change: Change
  }

  /// Whether its values are percentages. A wording such as 約8割 has the value 80.
  package var isShare: Bool {
    unit.withUTF8(of: .ja) { $0.elementsEqual("%".utf8) }
  }

  /// From the first to the last of what was so, not of what was planned, since the last break; nil for fewer than two
  /// observations.
  package var change: Development? {
    let start = observations.lastIndex(where: \.isBreak) ?? 0
    guard let first = observations[start...].firstIndex(where: \.status.isAchieved),
      let last = observations.lastIndex(where: \.status.isAchieved), first < last
    else { return nil }
    let (from, to) = (observations[first], observations[last])
    let isApproximate = from.approximate || to.approximate
    return Change(from: from.value, to: to.value, isShare: isShare, isApproximate: isApproximate)
      .map { Development(from: from, to: to, change: $0) }
  }
}
