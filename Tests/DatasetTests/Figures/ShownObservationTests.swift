import Testing

@testable import Dataset

/// The observation that stands for an indicator: value, date, change and history are of it and of nothing else.
@Suite struct ShownObservationTests {
  private static let people = Localized(ja: "人", en: "people")

  private func report(_ indicator: Indicator) -> Report {
    var report = Report(title: Self.people, publisher: Self.people, published: .day(2025, month: 9, day: 5), url: "")
    report.indicators = [indicator]
    return report
  }

  private func indicator(
    value: Double? = nil, asOf: ReportDate? = nil, status: FigureStatus = .actual, _ observations: [Observation]
  ) -> Indicator {
    Indicator(
      id: "staff", label: Self.people, unit: Self.people, section: 0, value: value,
      printed: value.map { NumberText.grouped($0) + "人" }, asOf: asOf.map { PrintedDate(date: $0, printed: "") },
      status: status, observations: observations)
  }

  private func observation(
    _ date: ReportDate, _ value: Double, _ status: FigureStatus = .actual, isAbout: Bool = false,
    inReport: Bool = false,
    isPublished: Bool = false
  ) -> Observation {
    Observation(
      date: date, dateIsPublication: isPublished, value: value, approximate: isAbout, status: status,
      inReport: inReport,
      source: Source(title: "", url: ""))
  }

  @Test func isNothingWithoutAValue() {
    #expect(report(indicator([])).shown(0) == nil)
  }

  @Test func isTheReportsAndWhatIsLaterIsLater() throws {
    let published = ReportDate.day(2025, month: 9, day: 5)
    let figure = indicator(
      value: 1479,
      [
        observation(.year(2023), 1160, isAbout: true), observation(published, 1479, inReport: true, isPublished: true),
        observation(.day(2025, month: 10, day: 1), 1495),
      ])
    let shown = try #require(report(figure).shown(0))
    #expect(shown.observation.value == 1479)
    #expect(shown.isUndated)
    #expect(shown.dateTexts(in: .japanese) == ["時点なし"])
    #expect(shown.dateTexts(in: .english) == ["no date"])
    #expect(shown.history.map(\.value) == [1160, 1479])
    #expect(shown.development?.change.text(unit: Self.people, in: .japanese) == "約+27.5%")
    #expect(shown.laterTexts(in: .japanese)[0] == "後に1,495人(2025年10月1日)")
    #expect(shown.laterTexts(in: .english)[0] == "later 1,495 people (1 Oct 2025)")
  }

  /// Printed without a date where another source had said the same: it may be that count once more.
  @Test(arguments: [(950.0, false), (900, true)])
  func theSameCountAgainIsNoHistory(_ before: Double, _ hasHistory: Bool) throws {
    let published = ReportDate.day(2025, month: 9, day: 5)
    let figure = indicator(
      value: 950,
      [
        observation(.month(2025, month: 7), before, isAbout: true),
        observation(published, 950, inReport: true, isPublished: true),
      ])
    let shown = try #require(report(figure).shown(0))
    #expect(shown.hasHistory == hasHistory)
    #expect((shown.development != nil) == hasHistory)
  }

  /// The report's value is none of the observations: it comes behind those that are earlier.
  @Test func isMadeOfWhatTheReportPrints() throws {
    let figure = indicator(
      value: 900, asOf: .year(2024), [observation(.year(2021), 600), observation(.year(2022), 700, isAbout: true)])
    let shown = try #require(report(figure).shown(0))
    #expect(shown.origin == .report)
    #expect(shown.observation.inReport)
    #expect(shown.dateTexts(in: .japanese) == ["2024年"])
    #expect(shown.history.map(\.value) == [600, 700, 900])
    #expect(shown.development?.change == Change(from: 600, to: 900, isShare: false))
    #expect(shown.later == nil)
  }

  /// 2026-03 is the end of FY2025.
  @Test func isFoundByTheEndOfItsDate() throws {
    let figure = indicator(
      value: 600, asOf: .fiscalYear(2025), status: .plan,
      [observation(.month(2026, month: 3), 600, .plan, inReport: true)])
    let shown = try #require(report(figure).shown(0))
    #expect(shown.observation.date == .month(2026, month: 3))
    #expect(!shown.hasHistory)
    #expect(shown.development == nil)
  }

  @Test func ofOtherSourcesItIsTheLatestThatWasSo() throws {
    let figure = indicator([
      observation(.year(2020), 100, .plan), observation(.year(2021), 600),
      observation(.year(2022), 700, isAbout: true), observation(.year(2023), 900, .derived),
      observation(.year(2026), 1500, .target),
    ])
    let shown = try #require(report(figure).shown(0))
    #expect(shown.observation.date == .year(2023))
    #expect(shown.development?.from.date == .year(2021))
    #expect(shown.development?.change == Change(from: 600, to: 900, isShare: false))
    #expect(shown.origin == .source(.official))
    #expect(shown.later == nil)
  }

  /// What counts something else is neither compared with it nor later.
  @Test func aBreakEndsItsHistory() throws {
    var figure = indicator(
      value: 900, asOf: .year(2024),
      [
        observation(.year(2021), 600), observation(.year(2022), 700), observation(.year(2023), 800),
        observation(.year(2024), 900, inReport: true), observation(.year(2025), 950),
      ])
    figure.observations[2].isBreak = true
    let shown = try #require(report(figure).shown(0))
    #expect(shown.history.map(\.value) == [800, 900])
    #expect(shown.development?.from.date == .year(2023))
    #expect(shown.later?.value == 950)
    figure.observations[4].isBreak = true
    #expect(try #require(report(figure).shown(0)).later == nil)
    figure.observations[3].isBreak = true
    #expect(try #require(report(figure).shown(0)).development == nil)
  }

  @Test func aPublicationsDateIsSaidAsThat() throws {
    let figure = indicator([observation(.day(2024, month: 6, day: 14), 600, isPublished: true)])
    let shown = try #require(report(figure).shown(0))
    #expect(shown.dateTexts(in: .japanese) == ["2024年6月14日公表", "2024年6月公表", "2024年公表"])
    #expect(shown.dateTexts(in: .english)[0] == "published 14 Jun 2024")
    #expect(shown.observation.dateText(in: .english) == "published 14 June 2024")
  }
}
