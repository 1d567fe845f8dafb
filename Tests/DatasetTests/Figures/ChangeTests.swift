import Testing

@testable import Dataset

@Suite struct ChangeTests {
  private static let people = Localized(ja: "人", en: "people")

  @Test(arguments: [
    (96.6, 97.8, "+1.2ポイント", "+1.2 pt"), (78.6, 87.4, "+8.8ポイント", "+8.8 pt"),
    (34.3, 29.5, "-4.8ポイント", "-4.8 pt"), (0, 12.5, "+12.5ポイント", "+12.5 pt"), (43, 43, "0ポイント", "0 pt"),
    (97.8, 97.8, "0ポイント", "0 pt"),
    (22, 43, "+21ポイント", "+21 pt"), (48, 50.9, "+2.9ポイント", "+2.9 pt"),
    (0.1, 0.35, "+0.3ポイント", "+0.3 pt"), (50, 50.04, "+0.0ポイント", "+0.0 pt"),
    (1.52, 37.14, "+35.6ポイント", "+35.6 pt"),
  ])
  func ofShares(from: Double, to: Double, japanese: String, english: String) throws {
    let change = try #require(Change(from: from, to: to, isShare: true))
    #expect(change.text(unit: Localized(ja: "%", en: "%"), in: .japanese) == japanese)
    #expect(change.text(unit: Localized(ja: "%", en: "%"), in: .english) == english)
  }

  @Test(arguments: [
    (88_155_973, 98_520_000, "+11.8%", "+11.8%"), (600, 1200, "+100%", "+100%"),
    (1200, 600, "-50.0%", "-50.0%"), (2_040_000, 100_108_393, "49倍", "49x"), (10_000, 19_996, "+100%", "+100%"),
    (10_000, 19_994, "+99.9%", "+99.9%"),
    (2000, 2001, "+0.1%", "+0.1%"), (691, 691, "0%", "0%"), (0, 0, "0人", "0 people"),
    (0, 1_240_000, "+124万人", "+1.24 million people"), (0, -7, "-7人", "-7 people"),
    (-10, 5, "+15人", "+15 people"),
    (3, 0, "-100%", "-100%"), (9_007_199_254_740_991, 1, "約-100%", "about -100%"),
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
    #expect(change.text(unit: Self.people, in: .japanese) == "約+100%")
    #expect(change.text(unit: Self.people, in: .english) == "about +100%")
    #expect(change.text(unit: Self.people, in: .english, isShort: true) == "c. +100%")
    let none = try #require(Change(from: 950, to: 950, isShare: false, isApproximate: true))
    #expect(none.text(unit: Self.people, in: .japanese) == "約0%")
    #expect(none.number(unit: Self.people, in: .english) == "c. 0%")
  }

  @Test(arguments: [
    (Double.nan, 1.0), (1, .nan), (.infinity, 1), (1, .infinity), (-1.7e308, 1.7e308),
  ])
  func isNoneWithoutNumbers(from: Double, to: Double) {
    #expect(Change(from: from, to: to, isShare: true) == nil)
    #expect(Change(from: from, to: to, isShare: false) == nil)
  }
}
