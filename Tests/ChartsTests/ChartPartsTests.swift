import Charts
import Testing
import TextUI

/// What of its points a chart shows, how, and with which names.
@Suite struct ChartPartsTests {
  @Test func aWindow() {
    let points = daily((0..<100).map(Double.init))
    #expect(
      drawn(Chart([Series(points)], window: 50..<54), columns: 40, rows: 6) == """

        50.0 ⠶⠤⠤⠤⠤⠤⠤⠤⠴⠦⠤⠤⠤⠤⠤⠤⠤⠴⠦⠤⠤⠤⠤⠤⠤⠤⠛⠒⠒⠒⠒⠒⠒⠒⠒


         0.0 ╌╌╌╌╌╌╌╌╷╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╷╌╌╌╌╌╌╌╌
                1970-02-21           02-23
        """)
    #expect(
      drawn(Chart([Series(points)], kind: .line, window: 50..<54), columns: 40, rows: 6) == """

        50.0 ⠶⠤⠤⠤⠤⠤⠤⠤⠴⠦⠤⠤⠤⠤⠤⠤⠤⠴⠖⠒⠒⠒⠒⠒⠒⠒⠛⠒⠒⠒⠒⠒⠒⠒⠒


         0.0 ╌╌╌╌╌╌╌╌╷╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╷╌╌╌╌╌╌╌╌
                1970-02-21           02-23
        """)
    #expect(
      drawn(Chart([Series(points)], kind: .bars, window: 50..<52), columns: 40, rows: 6) == """
        1970-02-20 ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡇ 50.0
                   ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⡇

        1970-02-21 ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿ 51.0
                   ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿
        """)
    #expect(drawn(Chart([Series(points)], window: 5..<5), columns: 40, rows: 6) == "")
  }

  @Test func plansOfTheirOwn() {
    let plans = [(2024, 5.0), (2025, 8), (2026, 10)].map { Point(.year($0.0), value: $0.1, isAchieved: false) }
    #expect(
      small(plans) == """
        10.0 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌◦⠄⠄⠄⠄⠄⠄
                    ◦⠂⠂⠂⠂⠂⠂
         5.0 ◦⠄⠄⠄⠄⠄⠄⠂╌╌╌╌╌╌╌╌╌╌╌╌╌

         0.0 ╷╌╌╌╌╌╌╌╌╌╌╌╌╌╷╌╌╌╌╌╌
             2024        2026
        """)
    #expect(
      small(plans, .bars) == """
        2024 ⢕⢕⢕⢕⢕⢕⢕⢕          5.0

        2025 ⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕     8.0

        2026 ⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕⢕ 10.0
        """)
  }

  @Test func aPeakAmongAMillion() {
    let points = (0..<1_000_000).map { Point(day: $0, value: $0 == 600_000 ? 100 : 40) }
    #expect(
      small(points) == """
        100.0 ╌╌╌╌╌╌╌╌╌╌╌╌⡄╌╌╌╌╌╌╌
                          ⡇
         50.0 ⣀╌╌╌╌╌╌╌╌╌╌╌⡇╌╌╌╌╌╌⣀
              ⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉
          0.0 ╷╌╌╌╌╌╌╌╌╌╌╌╌╌╷╌╌╌╌╌
              2000        4000
        """)
  }

  @Test func stylesOfParts() {
    func style(_ index: UInt8) -> Style { Style(foreground: .palette(index)) }
    let styles = ChartStyles(
      axis: style(1), label: style(2), cursor: style(3), planned: style(4), series: [style(5), style(6)])
    let chart = Chart([Samples.staff, Samples.privateStaff], cursor: .init(series: 0, point: 2))
    let grid = grid(chart, columns: 80, rows: 20, styles: styles)
    var marks: [Character: Set<Style>] = [:]
    for cell in grid.cells { marks[cell.character, default: []].insert(cell.style) }
    var read = style(5)
    read.attributes = .reverse
    #expect(grid.cells.count { $0.style == read } == 1)
    #expect(marks["◦"] == [style(4)])
    #expect(marks["╌"] == [style(1)])
    #expect(marks["╎"] == [style(3)])
    #expect(grid.cells.prefix(6).contains { $0.character == "1" && $0.style == style(2) })
    var named = style(5)
    named.attributes = .bold
    #expect(marks["職"] == [named])
    #expect(marks["人"] == [style(6)])
  }

  @Test func namesThatAreTooLong() {
    let long = Series(daily([1, 2]), name: String(repeating: "長", count: 10_000))
    let hostile = Series(daily([2, 1]), name: "a\u{1B}[2J")
    #expect(
      drawn(Chart([long, hostile]), columns: 26, rows: 10) == """
        2.0 ⠶⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⡶⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤
                       ⡇
                       ⡇
                       ⡇
        1.0 ⠶⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠷⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤



        0.0 ╷╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
            1970-01-01
        """)
    #expect(
      drawn(Chart([long, hostile], kind: .bars), columns: 26, rows: 2) == """
        長長›長長  ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿ 2.0
        a␛[2J      ⠿⠿⠿⠿⠿⠇      1.0
        """)
  }

  @Test func aCursorThatIsNowhere() {
    let chart = Chart([Series(daily([1, 2]))], cursor: .init(series: 0, point: 7))
    #expect(drawn(chart, columns: 26, rows: 6) == small(daily([1, 2])))
    var other = chart
    other.cursor = .init(series: 3, point: 0)
    #expect(drawn(other, columns: 26, rows: 6) == small(daily([1, 2])))
  }
}
