import CalendarDays
import Dataset
import Testing

@Suite struct CalendarDayTests {
  @Test func daysGoThereAndBack() {
    var wrong: [Int] = []
    for days in -719_162...2_932_896 where CalendarDay(daysSinceEpoch: days)?.daysSinceEpoch != days {
      wrong.append(days)
    }
    #expect(wrong == [])
    #expect(CalendarDay(daysSinceEpoch: -719_163) == nil)
    #expect(CalendarDay(daysSinceEpoch: 2_932_897) == nil)
  }

  @Test(arguments: [
    (-719_162, "0001-01-01"), (-1, "1969-12-31"), (0, "1970-01-01"), (11_016, "2000-02-29"), (19_782, "2024-02-29"),
    (2_932_896, "9999-12-31"),
  ])
  func aDay(_ days: Int, _ text: String) {
    #expect(CalendarDay(daysSinceEpoch: days)?.text == text)
  }
}
