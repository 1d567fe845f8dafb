import CalendarDays
import Testing

@testable import Dataset

@Suite struct ReportDateTests {
  @Test(arguments: [
    ("2025", "2025-01-01", "2025-12-31", "2025年", "2025"),
    ("2025-07", "2025-07-01", "2025-07-31", "2025年7月", "July 2025"),
    ("2024-02", "2024-02-01", "2024-02-29", "2024年2月", "February 2024"),
    ("2025-03-31", "2025-03-31", "2025-03-31", "2025年3月31日", "31 March 2025"),
    ("FY2025", "2025-04-01", "2026-03-31", "2025年度", "FY2025"),
    ("2026-spring", "2026-03-01", "2026-05-31", "2026年春", "spring 2026"),
    ("2026-winter", "2026-12-01", "2027-02-28", "2026年冬", "winter 2026"),
    ("2021/2025", "2021-01-01", "2025-12-31", "2021年〜2025年", "2021 to 2025"),
    ("FY2025/FY2026", "2025-04-01", "2027-03-31", "2025年度〜2026年度", "FY2025 to FY2026"),
  ])
  func reads(text: String, first: String, last: String, japanese: String, english: String) throws {
    let date = try #require(ReportDate(text: text))
    #expect(date.text == text)
    #expect(date.first.text == first)
    #expect(date.last.text == last)
    #expect(date.display(in: .japanese) == japanese)
    #expect(date.display(in: .english) == english)
  }

  /// In tables and pictures: as long as there is room, and never untrue.
  @Test(arguments: [
    ("2025", "2025年", "2025"), ("2025-07", "2025年7月|2025年", "Jul 2025|2025"),
    ("2023-06-18", "2023年6月18日|2023年6月|2023年", "18 Jun 2023|Jun 2023|2023"), ("FY2025", "2025年度", "FY2025"),
    ("2026-spring", "2026年春|2026年", "spring 2026|2026"),
    ("FY2025/FY2026", "2025年度〜2026年度|2025〜2026年度|2025〜26年度", "FY2025 to FY2026|FY2025-2026"),
    ("2021-09/2025", "2021年9月〜2025年|2021〜2025年|2021〜25年", "Sep 2021 to 2025|2021-2025"),
  ])
  func getsShorter(text: String, japanese: String, english: String) throws {
    let date = try #require(ReportDate(text: text))
    #expect(date.shorterTexts(in: .japanese).joined(separator: "|") == japanese)
    #expect(date.shorterTexts(in: .english).joined(separator: "|") == english)
    #expect(date.short(in: .english) == date.shorterTexts(in: .english)[0])
  }

  @Test func withoutItsYear() {
    #expect(ReportDate.day(2025, month: 7, day: 15).withoutYear(in: .japanese) == "7月15日")
    #expect(ReportDate.day(2025, month: 7, day: 15).withoutYear(in: .english) == "15 Jul")
    #expect(ReportDate.month(2025, month: 7).withoutYear(in: .english) == "Jul 2025")
  }

  @Test(arguments: [
    "", "25", "2025-13", "2025-00", "2025-02-30", "2023-02-29", "1900-02-29", "2025-3", "2025-03-1", "0000", "FY25",
    "2025-Spring", "2025-03-31T", "２０２５", "2025/2021", "2025/", "2021/2022/2023", "+025", "9999-winter",
  ])
  func refuses(text: String) {
    #expect(ReportDate(text: text) == nil)
  }

  @Test func countsDays() throws {
    #expect(try #require(CalendarDay(year: 1970, month: 1, day: 1)).daysSinceEpoch == 0)
    #expect(try #require(CalendarDay(year: 2000, month: 2, day: 29)).daysSinceEpoch == 11_016)
    #expect(try #require(CalendarDay(year: 2025, month: 9, day: 5)).daysSinceEpoch == 20_336)
    #expect(try #require(CalendarDay(year: 1, month: 1, day: 1)).daysSinceEpoch == -719_162)
    var previous = try #require(CalendarDay(year: 1899, month: 12, day: 31)).daysSinceEpoch
    for year in 1900...2105 {
      for month in 1...12 {
        for day in 1...CalendarDay.days(inMonth: month, of: year) {
          let number = try #require(CalendarDay(year: year, month: month, day: day)).daysSinceEpoch
          #expect(number == previous + 1)
          previous = number
        }
      }
    }
  }
}
