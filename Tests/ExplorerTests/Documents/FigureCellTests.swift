import Dataset
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// What stands in the table of figures is never more than the dataset says, and never half a number.
@Suite struct FigureCellTests {
  /// Every width that a column has at some width of the screen.
  private static func rooms(_ column: FigureColumn) -> [Int] {
    Set((20...240).compactMap { FigureColumns(columns: $0).range(of: column)?.count }).sorted()
  }

  private static func settings(_ language: Language) -> Settings {
    var settings = Settings(today: .reading)
    settings.language = language
    return settings
  }

  @Test(arguments: Language.allCases)
  func aboutIsNeverDropped(_ language: Language) {
    let builder = DocumentBuilder(report: .hard, settings: Self.settings(language))
    let marks = language == .japanese ? ["約"] : ["about ", "c. "]
    for index in builder.report.indicators.indices {
      guard let shown = builder.report.shown(index)?.observation else { continue }
      for room in Self.rooms(.value) {
        let text = builder.cell(.value, of: index, columns: room).map(\.text).joined()
        let saysSo = marks.contains { text.hasPrefix($0) }
        // A number that has no room is left out, whole.
        let isLong = shown.value.magnitude > 1e15 || shown.value != 0 && shown.value.magnitude < 1e-9
        #expect(saysSo == shown.approximate || text.isEmpty, "\(room): \(text)")
        #expect(text.contains(/[0-9]/) || isLong || shown.value.magnitude > 1e8, "\(room): \(shown.value)")
        #expect(!text.contains(/[0-9]e[0-9]/), "\(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func everyNumberFits(_ language: Language) {
    let builder = DocumentBuilder(report: .hard, settings: Self.settings(language))
    for index in builder.report.indicators.indices {
      for column in [FigureColumn.value, .change, .asOf, .line] {
        for room in Self.rooms(column) {
          let text = builder.cell(column, of: index, columns: room).map(\.text).joined()
          #expect(builder.settings.metrics.columns(of: text) <= room, "\(column): \(text)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func aSignStandsBeforeWhatIsPlannedOrNotTheReports(_ language: Language) {
    let report = Report.frozen
    for width in [20, 40, 60, 79, 80, 100, 120, 179, 180, 200, 240] {
      let session = Session("\(width)x300", language: language).pressing("4")
      let rows = session.rows
      for (index, indicator) in report.indicators.enumerated() {
        let isPlanned = indicator.status == .target || indicator.status == .plan
        let sign = indicator.value == nil ? "✱" : isPlanned ? "☐" : " "
        let row = rows[session.rowOfFigure(index)]
        #expect(row.dropFirst(2).hasPrefix(sign + " "), "\(width): \(row)")
      }
    }
  }

  /// Where there is room for the digits of a change but not for its unit, the digits stay as they are.
  @Test func aChangeInUnitsLosesItsUnitFirst() throws {
    var report = Report.frozen
    let index = try #require(report.indicators.firstIndex { $0.id == "agency-staff" })
    report.indicators[index].observations[0].value = -5
    let last = report.indicators[index].observations.indices.last ?? 0
    report.indicators[index].observations[last].value = 7.25
    let builder = DocumentBuilder(report: report, settings: Self.settings(.english))
    let texts = [10, 12, 20].map { builder.cell(.change, of: index, columns: $0).map(\.text).joined() }
    #expect(texts == ["c. +12.25", "c. +12.25", "c. +12.25 people"])
  }

  /// 3,412 of 万件 are thirty-four million, whether or not there is room for the unit.
  @Test(arguments: Language.allCases)
  func whatIsCountedInTenThousandsIsMultipliedOut(_ language: Language) throws {
    let builder = DocumentBuilder(report: .frozen, settings: Self.settings(language))
    let index = try #require(builder.report.indicators.firstIndex { $0.id == "myna-insurance-uses" })
    let texts = [10, 16, 24, 40].map { builder.cell(.value, of: index, columns: $0).map(\.text).joined() }
    #expect(
      texts
        == (language == .japanese
          ? ["約3,412万", "約3,412万件", "約3,412万件", "約3,412万件"]
          : ["c. 34.12m", "c. 34.12m uses", "c. 34.12m uses", "c. 34.12m uses"]))
    #expect(
      builder.settings.axis(3_000, of: builder.report.indicators[index])
        == (language == .japanese ? "3,000万" : "30 million"))
    let line = builder.thenAndNow(index, columns: 80).text
    #expect(!line.contains("10,000 uses"), "\(line)")
  }
}

extension Report {
  /// The frozen one, and figures that are hard to show: large, small, negative, about, planned.
  static let hard: Report = {
    var report = frozen
    let values: [Double] = [
      1_234_567_890, -1_234_567_890, 123_456_789_012.5, 987_654_321_098_765, -987_654_321_098_765, 1.2345e300, -1e-300,
      0,
      0.000123456, 100 / 3, 1_000_000 / 7, 100_029_804, 99_999_999, 12_345_678,
    ]
    let units = [
      Localized(ja: "件", en: "accounts"), Localized(ja: "%", en: "%"), Localized(ja: "万件", en: "10,000 uses"),
      Localized(ja: "地方公共団体", en: "local governments"),
    ]
    let source = Source(title: "出典", url: "https://example.org/")
    let dates = ["2026-spring", "2021-09-01/2025-03-31", "FY2025", "2025-03-31"].compactMap {
      ReportDate(text: $0).map { PrintedDate(date: $0, printed: "") }
    }
    for value in values {
      for unit in units {
        for isAbout in [false, true] {
          let label = Localized(ja: "指標", en: "Figure")
          report.indicators.append(
            Indicator(
              id: "hard-\(report.indicators.count)", label: label, unit: unit, section: 0, value: value,
              approximate: isAbout, asOf: dates[report.indicators.count / 2 % dates.count],
              status: isAbout ? .plan : .actual))
          let observations = [2021, 2022, 2024].map { year in
            Observation(
              date: .year(year), value: value * Double(year - 2020) / 4, approximate: isAbout && year == 2024,
              source: source)
          }
          report.indicators.append(
            Indicator(
              id: "hard-\(report.indicators.count)", label: label, unit: unit, section: 0, observations: observations))
        }
      }
    }
    return report
  }()
}
