import Testing

@testable import Dataset

@Suite struct ChangeTests {
  private static let people = Localized(ja: "人", en: "people")

  @Test(arguments: [
    (96.6, 97.8, "+1.2ポイント", "+1.2 points"), (78.6, 87.4, "+8.8ポイント", "+8.8 points"),
    (34.3, 29.5, "-4.8ポイント", "-4.8 points"), (0, 12.5, "+12.5ポイント", "+12.5 points"), (43, 43, "0", "0"),
    (0.1, 0.35, "+0.3ポイント", "+0.3 points"), (50, 50.04, "+0.0ポイント", "+0.0 points"),
    (1.52, 37.14, "+35.6ポイント", "+35.6 points"),
  ])
  func ofShares(from: Double, to: Double, japanese: String, english: String) throws {
    let change = try #require(Change(from: from, to: to, isShare: true))
    #expect(change.text(unit: Localized(ja: "%", en: "%"), in: .japanese) == japanese)
    #expect(change.text(unit: Localized(ja: "%", en: "%"), in: .english) == english)
  }

  @Test(arguments: [
    (88_155_973, 98_520_000, "+11.8 %", "+11.8 %"), (600, 1200, "+100.0 %", "+100.0 %"),
    (1200, 600, "-50.0 %", "-50.0 %"), (2_040_000, 100_108_393, "+4,807.3 %", "+4,807.3 %"),
    (2000, 2001, "+0.1 %", "+0.1 %"), (691, 691, "0", "0"), (0, 0, "0", "0"),
    (0, 1_240_000, "+124万人", "+1.24 million people"), (0, -7, "-7人", "-7 people"),
    (-10, 5, "+15人", "+15 people"), (1e-300, 1e300, "+1e300人", "+1e300 people"),
    (3, 0, "-100.0 %", "-100.0 %"),
  ])
  func ofCounts(from: Double, to: Double, japanese: String, english: String) throws {
    let change = try #require(Change(from: from, to: to, isShare: false))
    #expect(change.text(unit: Self.people, in: .japanese) == japanese)
    #expect(change.text(unit: Self.people, in: .english) == english)
  }

  @Test func carriesNoBinaryNoise() {
    #expect(Change(from: 96.6, to: 97.8, isShare: true)?.amount == 1.2)
    #expect(Change(from: 0.1, to: 0.3, isShare: true)?.amount == 0.2)
    #expect(Change(from: 0, to: 123_456.789, isShare: false)?.amount == 123_456.789)
  }

  @Test func isAboutWhereAValueIs() throws {
    let change = try #require(Change(from: 600, to: 1200, isShare: false, isApproximate: true))
    #expect(change.text(unit: Self.people, in: .japanese) == "約+100.0 %")
    #expect(change.text(unit: Self.people, in: .english) == "about +100.0 %")
  }

  @Test(arguments: [
    (Double.nan, 1.0), (1, .nan), (.infinity, 1), (1, .infinity), (-1.7e308, 1.7e308),
  ])
  func isNoneWithoutNumbers(from: Double, to: Double) {
    #expect(Change(from: from, to: to, isShare: true) == nil)
    #expect(Change(from: from, to: to, isShare: false) == nil)
  }

  @Test func isOfWhatWasSo() throws {
    var indicator = Indicator(id: "staff", label: Self.people, unit: Self.people, section: 0)
    #expect(indicator.change == nil)
    indicator.observations = [observation(2020, 100, .plan), observation(2021, 600, .actual)]
    #expect(indicator.change == nil)
    indicator.observations += [observation(2022, 700, .actual, isAbout: true), observation(2023, 900, .derived)]
    indicator.observations.append(observation(2026, 1500, .target))
    let change = try #require(indicator.change)
    #expect(change.from.date == .year(2021))
    #expect(change.to.date == .year(2023))
    #expect(change.change == Change(from: 600, to: 900, isShare: false))
    indicator.observations[1].approximate = true
    #expect(indicator.change?.change.isApproximate == true)
  }

  private func observation(
    _ year: Int, _ value: Double, _ status: FigureStatus, isAbout: Bool = false
  ) -> Observation {
    Observation(
      date: .year(year), value: value, approximate: isAbout, status: status, source: Source(title: "", url: ""))
  }
}
