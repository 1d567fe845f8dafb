import Testing

@testable import Dataset

@Suite struct FigureOrderTests {
  @Test(arguments: [
    ("value", FigureOrder(.value)), ("-value", FigureOrder(.value, isDescending: true)),
    ("as-of", FigureOrder(.asOf)), ("-label", FigureOrder(.label, isDescending: true)),
    ("", nil), ("-", nil), ("--value", nil), ("Value", nil), ("asOf", nil), ("value ", nil),
  ])
  func reads(text: String, order: FigureOrder?) {
    #expect(FigureOrder(text: text) == order)
  }

  /// Ids of the sample below, in order; those without the field's value last in both directions.
  @Test(arguments: [
    ("label", Language.japanese, "d a c b"), ("-label", .japanese, "b c a d"),
    ("label", .english, "b c a d"), ("-label", .english, "a d c b"),
    ("unit", .japanese, "a c b d"), ("-unit", .japanese, "b d c a"),
    ("value", .japanese, "a c b d"), ("-value", .japanese, "b c a d"),
    ("as-of", .japanese, "b a c d"), ("-as-of", .japanese, "a b c d"),
    ("change", .japanese, "a b c d"), ("-change", .japanese, "b a c d"),
    ("period", .japanese, "b a c d"), ("-period", .japanese, "a b c d"),
    ("domain", .japanese, "b a c d"), ("-domain", .japanese, "a b c d"),
    ("source", .japanese, "c a b d"), ("-source", .japanese, "b a c d"),
  ])
  func sorts(order: String, language: Language, ids: String) throws {
    let order = try #require(FigureOrder(text: order))
    let sorted = order.sorted([0, 1, 2, 3], of: Self.report, in: language)
    #expect(sorted.map { Self.report.indicators[$0].id }.joined(separator: " ") == ids)
  }

  @Test func keepsTheOrderOfWhatIsEqual() {
    let order = FigureOrder(.unit, isDescending: true)
    #expect(order.sorted([3, 1], of: Self.report, in: .japanese) == [3, 1])
    #expect(FigureOrder(.value).sorted([], of: Self.report, in: .japanese) == [])
  }

  /// カ and か are one kana, and a word without a reading is its own.
  @Test func readingsAreComparedInHiragana() {
    var report = Self.report
    for (index, label) in [("ガス", ""), ("カード", "カード"), ("加工", "加工《かこう》"), ("かさ", "")].enumerated() {
      report.indicators[index].label = Localized(ja: label.0, en: "same", reading: label.1)
    }
    #expect(FigureOrder(.label).sorted([0, 1, 2, 3], of: report, in: .japanese) == [2, 3, 1, 0])
    #expect(FigureOrder(.label).sorted([2, 0, 3, 1], of: report, in: .english) == [2, 0, 3, 1])
  }

  private static let report: Report = {
    let name = Localized(ja: "名", en: "name")
    var report = Report(title: name, publisher: name, published: .year(2025), url: "")
    report.sections = [
      Section(id: "one", kind: .domain, title: name), Section(id: "two", kind: .domain, title: name),
      Section(id: "part", kind: .theme, title: name, parent: 1), Section(id: "end", kind: .chapter, title: name),
    ]
    func text(_ ja: String, _ reading: String, _ en: String) -> Localized {
      Localized(ja: ja, en: en, reading: reading)
    }
    let uses = Localized(ja: "万件", en: "10,000 uses")
    let people = Localized(ja: "人", en: "people")
    let accounts = Localized(ja: "件", en: "accounts")
    report.indicators = [
      // 20,000 uses, +50 %.
      Indicator(
        id: "a", label: text("銀行", "銀行《ぎんこう》", "Zebra"), unit: uses, section: 2,
        observations: [observation(.month(2023, month: 5), 2, .press), observation(.year(2024), 3, .official)]),
      // 95,000, +90 %.
      Indicator(
        id: "b", label: text("人", "人《ひと|じん》", "apple"), unit: accounts, section: 0,
        observations: [observation(.year(2022), 50_000, .press), observation(.year(2023), 95_000, .press)]),
      Indicator(
        id: "c", label: text("最高", "最高《さいこう》", "Apple pie"), unit: people, section: 3, value: 50_000, printed: "5万人"),
      Indicator(id: "d", label: text("赤", "赤《あか》", "zebra"), unit: accounts, section: 3),
    ]
    return report
  }()

  private static func observation(
    _ date: ReportDate, _ value: Double, _ confidence: Observation.Confidence
  ) -> Observation {
    Observation(date: date, value: value, confidence: confidence, source: Source(title: "", url: ""))
  }
}
