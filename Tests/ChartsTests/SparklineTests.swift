import Charts
import Testing

@Suite struct SparklineTests {
  /// Eight columns, so that a cell of blocks or ASCII is one of eight parts of the span.
  @Test(arguments: [
    Case("none", [], "", "", ""),
    Case("one", [7], "       ⢠", "       ▄", "       ="),
    Case("two", [1, 2], "⣀⣀⣀⣀⣿⣿⣿⣿", "▁▁▁▁████", "____####"),
    Case("falling", [2, 1], "⣿⣿⣿⣿⣀⣀⣀⣀", "████▁▁▁▁", "####____"),
    Case("constant", [3, 3, 3], "⣤⣤⣤⣤⣤⣤⣤⣤", "▄▄▄▄▄▄▄▄", "========"),
    Case("all zero", [0, 0], "⣤⣤⣤⣤⣤⣤⣤⣤", "▄▄▄▄▄▄▄▄", "========"),
    Case("negative", [-4, -3, -2, -1], "⣀⣀⣤⣤⣶⣶⣿⣿", "▁▁▃▃▆▆██", "__--++##"),
    Case("crossing zero", [-1, 0, 1, 2], "⣀⣀⣤⣤⣶⣶⣿⣿", "▁▁▃▃▆▆██", "__--++##"),
    Case("every level", [1, 2, 3, 4, 5, 6, 7, 8], "⣀⣀⣤⣤⣶⣶⣿⣿", "▁▂▃▄▅▆▇█", "_.-==+*#"),
    Case("huge", [1e300, -1e300, 0, 1e300], "⣿⣿⣀⣀⣶⣶⣿⣿", "██▁▁▅▅██", "##__==##"),
    Case("the largest", [.greatestFiniteMagnitude, -.greatestFiniteMagnitude], "⣿⣿⣿⣿⣀⣀⣀⣀", "████▁▁▁▁", "####____"),
    Case("the smallest", [0, .leastNonzeroMagnitude], "⣀⣀⣀⣀⣿⣿⣿⣿", "▁▁▁▁████", "____####"),
    Case("tiny differences", [1e15, 1e15 + 1], "⣀⣀⣀⣀⣿⣿⣿⣿", "▁▁▁▁████", "____####"),
    Case("not finite", [.nan, 1, .infinity, 2, -.infinity], "⣀⣀⣀⣀⣀⣿⣿⣿", "▁▁▁▁▁███", "_____###"),
    Case("nothing finite", [.nan, .infinity], "", "", ""),
  ])
  func everyDay(_ example: Case) {
    let points = daily(example.values)
    #expect(Sparkline(points, drawing: .braille).text(columns: 8) == example.braille)
    #expect(Sparkline(points, drawing: .blocks).text(columns: 8) == example.blocks)
    #expect(Sparkline(points, drawing: .ascii).text(columns: 8) == example.ascii)
  }

  @Test(arguments: [
    (Drawing.braille, "⣀⣀⣤⣤⣤⣤⣶⣶", "⣤⣤⣤⣤⣤⣤⣤⣤"), (.blocks, "▁▂▃▄▄▅▆▇", "▄▄▄▄▄▄▄▄"), (.ascii, "_.-==+*#", "========"),
  ])
  func withOthersAboveAndBelowItIsLowerThanItsCell(_ drawing: Drawing, _ rising: String, _ constant: String) {
    func text(_ values: [Double]) -> String {
      Sparkline(daily(values), drawing: drawing, isAlone: false).text(columns: 8)
    }
    #expect(text([1, 2, 3, 4, 5, 6, 7, 8]) == rising)
    #expect(text([3, 3, 3]) == constant)
  }

  @Test(arguments: [(-1, ""), (0, ""), (1, "⣸"), (2, "⣀⣿"), (3, "⣀⣸⣿")])
  func aFewColumns(_ columns: Int, _ shown: String) {
    #expect(Sparkline(daily([1, 2]), drawing: .braille).text(columns: columns) == shown)
  }

  /// January to March, July and August: 32 columns of dots for 244 days. March stands for 46 days, up to 15 April, which is
  /// in the 14th column of dots; July begins in the 24th.
  @Test func missingMonthsStayBlank() {
    let points = monthly([(2024, 1, 1), (2024, 2, 2), (2024, 3, 3), (2024, 7, 4), (2024, 8, 4)])
    #expect(Sparkline(points, drawing: .braille).text(columns: 16) == "⣀⣀⣤⣴⣶⣶⡆    ⢸⣿⣿⣿⣿")
    #expect(Sparkline(points, drawing: .blocks).text(columns: 16) == "▁▁▃▆▆▆     █████")
    #expect(Sparkline(points, drawing: .ascii).text(columns: 16) == "__-+++     #####")
  }

  /// Every ten days a value, which stands for fifteen at most; the last comes after twenty. Five days are a column of dots
  /// in five cells, and three in sixteen.
  @Test func halfACellIsNoGap() {
    let points = [0, 10, 20, 30, 50].map { Point(day: $0, value: $0 < 50 ? 1 : 2) }
    #expect(Sparkline(points, drawing: .braille).text(columns: 5) == "⣀⣀⣀⣀⣸")
    #expect(Sparkline(points, drawing: .braille).text(columns: 16) == "⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀ ⢸")
  }

  @Test func unevenDatesLookUneven() {
    let points = [
      Point(.month(2021, month: 9), value: 600), Point(.month(2022, month: 4), value: 730),
      Point(.month(2024, month: 7), value: 1105), Point(.month(2025, month: 8), value: 1200),
    ]
    #expect(Sparkline(points, drawing: .braille).text(columns: 16) == "⣀⣀⣤⣤⣤⣤⣤⣤⡄  ⣿⣿⣿⣿⣿")
  }

  @Test func theOrderGivenIsOfNoMatter() {
    let points = daily([1, 4, 2, 3])
    #expect(Sparkline(points.reversed(), drawing: .braille).text(columns: 8) == "⣀⣀⣿⣿⣤⣤⣶⣶")
  }

  @Test func oneDateTwice() {
    let rising = [Point(day: 0, value: 1), Point(day: 0, value: 4), Point(day: 1, value: 2)]
    #expect(Sparkline(rising, drawing: .braille).text(columns: 4) == "⣿⣿⣤⣤")
    let falling = [Point(day: 0, value: 4), Point(day: 0, value: 1), Point(day: 1, value: 2)]
    #expect(Sparkline(falling, drawing: .braille).text(columns: 4) == "⣇⣀⣤⣤")
    let alone = [Point(day: 0, value: 4), Point(day: 0, value: 1)]
    #expect(Sparkline(alone, drawing: .braille).text(columns: 4) == "   ⢸")
  }

  @Test func aPlanIsHollow() {
    let points = [
      Point(.year(2023), value: 1), Point(.year(2024), value: 2), Point(.year(2026), value: 3, isAchieved: false),
    ]
    let sparkline = Sparkline(points, drawing: .braille)
    #expect(sparkline.text(columns: 8) == "⣀⣰⣶⣶  ⠉⠉")
    #expect(sparkline.cells(columns: 4).map(\.isAchieved) == [true, true, true, false])
    #expect(Sparkline(points, drawing: .blocks).text(columns: 8) == "▁▅▅▅  ▫▫")
    #expect(Sparkline(points, drawing: .ascii).text(columns: 8) == "_===  oo")
    #expect(Sparkline(points, drawing: .ascii).cells(columns: 4).map(\.isAchieved) == [true, true, true, false])
  }

  @Test func aPlanStandsAboveWhatWasAchieved() {
    let points = [
      Point(day: 0, value: 4, isAchieved: false), Point(day: 0, value: 1), Point(day: 1, value: 2),
      Point(day: 1, value: 4, isAchieved: false),
    ]
    #expect(Sparkline(points, drawing: .braille).text(columns: 4) == "⣉⣉⣭⣭")
    #expect(Sparkline(points, drawing: .ascii).text(columns: 4) == "__--")
  }

  @Test func seriesSideBySideShareASpan() {
    let points = monthly([(2024, 1, 1), (2024, 2, 2)])
    let span = 19723 - 366 + 1..<19723 + 366
    #expect(Sparkline(points, drawing: .braille).text(columns: 16, span: span) == "       ⢀⣸       ")
    // Only its beginning shows; what it stands for before its first day is not made up.
    #expect(Sparkline(points, drawing: .braille).text(columns: 4, span: 19723..<19727) == "⣀⣀⣀⣀")
    #expect(Sparkline(points, drawing: .braille).text(columns: 4, span: 19000..<19010) == "    ")
    #expect(Sparkline(points, drawing: .braille).text(columns: 4, span: 0..<0) == "")
  }

  @Test func aPeakAmongAMillionIsSeen() {
    let points = (0..<1_000_000).map { Point(day: $0, value: $0 == 600_000 ? 100 : 1) }
    #expect(Sparkline(points, drawing: .braille).text(columns: 10) == "⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀")
  }
}

struct Case: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let values: [Double]
  let braille: String
  let blocks: String
  let ascii: String

  init(_ name: String, _ values: [Double], _ braille: String, _ blocks: String, _ ascii: String) {
    testDescription = name
    self.values = values
    self.braille = braille
    self.blocks = blocks
    self.ascii = ascii
  }
}
