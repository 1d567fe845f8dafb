import Charts
import Measuring
import TextUI
import Typesetting

/// Measures drawing: a frame's worth of sparklines, and a chart of far more observations than dots.
@main
struct Main {
  static func main() {
    let sparklines = Self.sparklines(count: 40)
    let before = Memory.beginCounting()
    var million: [Series] = []
    let preparing = time { million = [series(count: 1_000_000)] }
    let first = time { draw(million) }
    let next = median((0..<20).map { _ in time { draw(million) } }) ?? 0
    printTable([
      ["", "ms"],
      ["40 sparklines of 60 observations", sparklines.precise],
      ["1,000,000 observations: making the series", preparing.precise],
      ["1,000,000 observations: first chart, 200x60", first.precise],
      ["1,000,000 observations: each chart after it", next.precise],
    ])
    print("Memory for 1,000,000 observations, at most: \((Memory.peak - before) >> 20) MiB")
  }

  /// The middle of many frames, each with series made anew.
  private static func sparklines(count: Int) -> Double {
    let points = (0..<count).map { number in
      made(count: 60, seed: number).map { Point(day: $0.day * 30, value: $0.value) }
    }
    var bytes = 0
    let times = (0..<200).map { _ in
      time { for points in points { bytes += Sparkline(points, drawing: .braille).text(columns: 30).utf8.count } }
    }
    precondition(bytes == 200 * count * 90)
    return median(times) ?? 0
  }

  private static func series(count: Int) -> Series {
    Series(made(count: count, seed: 1))
  }

  /// A wandering value, one a day, the same in every run.
  private static func made(count: Int, seed: Int) -> [Point] {
    var state = UInt64(seed + 1)
    var value = 1000.0
    return (0..<count).map { day in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      value += Double(state >> 40) / Double(1 << 24) - 0.5
      return Point(day: day, value: value)
    }
  }

  private static func draw(_ series: [Series]) {
    let canvas = Canvas(size: Size(columns: 200, rows: 60), metrics: Metrics(), mark: "›")
    Chart(series).draw(on: canvas, styles: ChartStyles(), words: ChartWords { String(Int($0)) })
    precondition(canvas.grid.text.utf8.count > 1000)
  }

  private static func time(_ work: () -> Void) -> Double {
    let start = Clock.milliseconds
    work()
    return Clock.milliseconds - start
  }
}

extension Double {
  /// With three digits after the point.
  fileprivate var precise: String {
    let thousandths = Int((self * 1000).rounded())
    return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
  }
}
