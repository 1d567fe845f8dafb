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
    let number = grouped(value)
    if language == .japanese { return (isApproximate ? "約" : "") + number + unit.ja }
    let about = isApproximate ? "about " : ""
    if unit.en == "%" { return about + number + "%" }
    // A unit of 10,000 uses (万件) is multiplied out: English counts in thousands.
    let factor = Double(unit.en.prefix { $0.isNumber || $0 == "," }.replacing(",", with: ""))
    guard let factor, let name = unit.en.firstIndex(of: " ") else { return about + number + " " + unit.en }
    return about + grouped(value * factor) + unit.en[name...]
  }
}
