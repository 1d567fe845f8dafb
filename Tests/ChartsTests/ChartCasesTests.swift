import Charts
import Testing

/// The values with which a chart could go wrong, in small.
@Suite struct ChartCasesTests {
  @Test func none() {
    #expect(small([]) == "")
    #expect(small([], .bars) == "")
    #expect(small([Point(day: 0, value: .nan)]) == "")
  }

  @Test func one() {
    #expect(
      small([Point(.day(2024, month: 7, day: 1), value: 5)]) == """
        5.0 ╌╌╌╌╌╌╌╌╌╌⠰⠆╌╌╌╌╌╌╌╌╌╌



        0.0 ╷╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
            2024
        """)
  }

  /// A mark in the middle of its period, without a line that would tell of a course.
  @Test(arguments: [Chart.Kind.step, .line]) func oneOfAYear(_ kind: Chart.Kind) {
    #expect(
      small([Point(.year(2024), value: 5)], kind) == """
        5.0 ╌╌╌╌╌╌╌╌╌╌⠰⠆╌╌╌╌╌╌╌╌╌╌



        0.0 ╌╌╌╌╌╷╌╌╌╌╌╌╌╌╌╌╷╌╌╌╌╌
               2024       2025
        """)
    let plan = Point(.fiscalYear(2024), value: 5, isAchieved: false)
    let chart = Chart([Series([plan])], kind: kind, window: 20_000..<20_040, cursor: .init(series: 0, point: 0))
    #expect(
      drawn(chart, columns: 26, rows: 6) == """
        5.0 ╌╌╌╌╌╌╌╌╌╌◦╌╌╌╌╌╌╌╌╌╌╌
                      ╎
                      ╎
                      ╎
        0.0 ╌╌╌╌╌╌╌╌╌╌╎╌╌╌╌╷╌╌╌╌╌╌
                        2024-11
        """)
  }

  /// Each bar says when its value was; those of other series are of the dates nearest to the one that is read.
  @Test func barsOfSeveralDates() {
    let one = Series(monthly([(2021, 1, 1), (2023, 7, 3), (2025, 12, 5)]), name: "one")
    let other = Series([(2021, 2.0), (2024, 6)].map { Point(.year($0.0), value: $0.1) }, name: "other")
    func bars(_ cursor: Chart.Cursor?, _ columns: Int = 40) -> String {
      drawn(Chart([one, other], kind: .bars, cursor: cursor), columns: columns, rows: 2)
    }
    #expect(
      bars(nil) == """
        one   2025-12 ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠇    5.0
        other 2024    ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿ 6.0
        """)
    #expect(bars(.init(series: 0, point: 2)) == bars(nil))
    #expect(
      bars(.init(series: 0, point: 0)) == """
        one   2021-01 ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿            1.0
        other 2021    ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿ 2.0
        """)
    #expect(
      bars(.init(series: 1, point: 1)) == """
        one   2023-07 ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿            3.0
        other 2024    ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿ 6.0
        """)
    #expect(
      bars(nil, 24) == """
        one   2025-12 ⠿⠿⠿⠿⠿  5.0
        other 2024    ⠿⠿⠿⠿⠿⠿ 6.0
        """)
    #expect(
      bars(nil, 22) == """
        one   ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿   5.0
        other ⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿⠿ 6.0
        """)
  }

  @Test func theNearestInTime() {
    let series = Series([0, 10, 10, 20].map { Point(day: $0, value: 1) })
    #expect([-5, 0, 4, 6, 15, 16, 99].map { series.nearest(to: $0) } == [0, 0, 0, 1, 2, 3, 3])
    #expect(series.nearest(to: 0, in: 5..<15) == 1)
    #expect(series.nearest(to: 99, in: 5..<15) == 2)
    #expect(series.nearest(to: 0, in: 11..<15) == nil)
    #expect(Series([]).nearest(to: 0) == nil)
  }

  @Test func twoAtOneDate() {
    #expect(
      small([Point(day: 0, value: 5), Point(day: 0, value: 9), Point(day: 9, value: 2)]) == """
        10.0 ⣀╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
             ⡏⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⢱
         5.0 ⠷╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⢸╌╌
                               ⢸⣄⣀
         0.0 ╷╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
             1970-01-01
        """)
  }

  @Test func constant() {
    #expect(
      small(daily([3, 3, 3])) == """
            ⣀      ⣀      ⢀⡀
        2.5 ⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉


        0.0 ╷╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
            1970-01-01
        """)
    #expect(
      small(daily([0, 0])) == """
        1.0 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

        0.5 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

        0.0 ⠶⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠶⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤
            1970-01-01
        """)
  }

  /// A share of 80 % lies below 100 %, not in the middle of an axis that ends at 160 %.
  @Test func oneValueBelowABound() {
    let chart = Chart([Series(daily([80]))], greatest: 100)
    let rows = drawn(chart, columns: 24, rows: 6).split(separator: "\n")
    #expect(rows.first?.hasPrefix("100.0 ") == true, "\(rows)")
    #expect(!rows.contains { $0.contains("200") })
    let without = drawn(Chart([Series(daily([180]))], greatest: 100), columns: 24, rows: 6)
    #expect(without.contains("100.0"), "a value above the bound is shown all the same: \(without)")
    let rest = drawn(Chart([Series(daily([80, 90]))], kind: .bars, greatest: 100), columns: 24, rows: 2)
    #expect(rest.split(separator: "\n").allSatisfy { $0.contains("⠄") }, "what is left of the whole: \(rest)")
  }

  @Test func belowZero() {
    #expect(
      small(daily([-4, -3, -4]), .line) == """
         0.0 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

        -2.0 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
                 ⢀⣀⡤⠶⣄⣀
        -4.0 ⠶⠖⠚⠉⠉╌╌╌╌⠈⠉⠙⠒⠦⠶╌╌╌╌╌╌
             1970-01-01
        """)
    #expect(
      small(daily([-1, 1, -1, 1])) == """
         1.0 ╌╌╌╌╌⡶⠤⠤⠤⠤⢄╌╌╌╌⢰⠦⠤⠤⠤⠤
                  ⡇    ⢸    ⢸
         0.0 ╌╌╌╌╌⡇╌╌╌╌⢸╌╌╌╌⢸╌╌╌╌╌
                  ⡇    ⢸    ⢸
        -1.0 ⠶⠤⠤⠤⠤⠃╌╌╌╌⠸⠦⠤⠤⠤⠜╌╌╌╌╌
             1970-01-01
        """)
    #expect(
      small(daily([-2, 1]), .bars) == """
        1970-01-01 ⣿⣿⣿⣿⣿⣿⡇    -2.0
                   ⣿⣿⣿⣿⣿⣿⡇

        1970-01-02       ⢸⣿⣿⣿  1.0
                         ⢸⣿⣿⣿
        """)
  }

  @Test func huge() {
    #expect(
      small(daily([1e300, -1e300, 0])) == """
         1e+300 ⠶⠤⠤⠤⠤⠤⡀╌╌╌╌╌╌╌╌╌╌╌
                      ⡇
            0.0 ╌╌╌╌╌╌⡇╌╌╌╌╌⡶⠤⠤⠤⠤⠤
                      ⡇     ⡇
        -1e+300 ╷╌╌╌╌╌⠷⠤⠤⠤⠤⠤⠃╌╌╌╌╌
                1970-01-01
        """)
    #expect(
      small(daily([.greatestFiniteMagnitude, -.greatestFiniteMagnitude]), .line) == """
        ⢶⡀╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
         ⠉⠓⢦⣀
        ╌╌╌╌⠈⠙⠦⣄╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
               ⠈⠙⠲⣄⡀
        ╷╌╌╌╌╌╌╌╌╌╌⠉⠳⠶╌╌╌╌╌╌╌╌╌╌╌╌
        1970-01-01
        """)
    #expect(
      small(daily([.greatestFiniteMagnitude, -.greatestFiniteMagnitude]), .bars) == """
        1970-01› ›


        1970-01› -›
        """)
  }

  @Test func logarithmic() {
    #expect(
      small(daily([1, 10, 100, 1000]), .line, isLogarithmic: true) == """
                           ⢀⣠⠶
        100.0 ╌╌╌╌╌╌╌╌╌╌⣤⡴⠚⠉╌╌╌╌╌╌
                    ⣀⡤⠖⠋
                ⢀⣠⠖⠛⠁
          1.0 ⠶⠚⠉╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
              1970-01-01
        """)
    // A value that has no logarithm makes the axis linear.
    #expect(small(daily([0, 10, 100]), isLogarithmic: true) == small(daily([0, 10, 100])))
  }
}
