import Dataset
import Testing

/// What one sees in a history, said by rule: nothing that the observations don't say.
@Suite struct HistorySentenceTests {
  private static let cards = Localized(ja: "枚", en: "cards")

  private static func sentence(_ values: [(date: String, value: Double, isBreak: Bool)]) -> HistorySentence? {
    var report = Report(
      title: Localized(ja: "報告", en: "Report"), publisher: Localized(ja: "", en: ""), published: .year(2025), url: "")
    report.indicators = [
      Indicator(
        id: "cards", label: cards, unit: cards, section: 0,
        observations: values.compactMap { date, value, isBreak in
          ReportDate(text: date).map {
            Observation(date: $0, value: value, source: Source(title: "", url: ""), isBreak: isBreak)
          }
        })
    ]
    return report.shown(0).flatMap(HistorySentence.init)
  }

  @Test func twoValues() throws {
    let sentence = try #require(Self.sentence([("2024-04-30", 220, false), ("2025-03", 430, false)]))
    #expect(sentence.texts(in: .japanese).last == "220枚(2024年4月)から430枚(2025年3月)へ、+95.5%。")
    #expect(sentence.texts(in: .english).last == "From 220 cards (Apr 2024) to 430 cards (Mar 2025): +95.5%.")
    #expect(Self.sentence([("2025-03", 430, false)]) == nil)
    #expect(Self.sentence([("2024-04-30", 220, false), ("2025-03", 430, true)]) == nil, "another definition")
  }

  private static func yearly(_ values: [Double]) -> HistorySentence? {
    sentence(values.enumerated().map { ("\(2016 + $0.offset)-12", $0.element, false) })
  }

  /// Said where most of the rise took much less than as much of the time, and nowhere else.
  @Test func sinceWhenMostOfTheRise() throws {
    let late = try #require(Self.yearly([0, 10, 20, 30, 40, 70, 100]))
    #expect(late.texts(in: .japanese)[0].contains("伸びの約6割は2021年以降。"))
    #expect(late.texts(in: .english)[0].contains("About 60 % of the rise came from 2021 on."))
    #expect(!late.texts(in: .japanese)[1].contains("伸び"))
    for values in [
      [0.0, 20, 40, 60, 80, 100, 120], [0, 60, 70, 80, 90, 95, 100], [100, 90, 80, 70, 60, 30, 0], [0, 100],
    ] {
      #expect(Self.yearly(values)?.texts(in: .japanese)[0].contains("伸び") == false, "\(values)")
    }
  }
}
