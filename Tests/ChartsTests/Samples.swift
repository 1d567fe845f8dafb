import Charts
import Typesetting

extension Series {
  init(_ points: [Point], name: String) {
    self.init(points, name: Name(name))
  }
}

/// Series as the report has them, and made ones.
enum Samples {
  static let staff = Series(
    monthly([(2021, 9, 600), (2022, 4, 730), (2024, 7, 1105), (2025, 8, 1200)])
      + [Point(.month(2026, month: 4), value: 1500, isAchieved: false)],
    name: "職員数")

  static let privateStaff = Series(monthly([(2021, 9, 200), (2022, 4, 250), (2024, 7, 528)]), name: "うち民間人材")

  /// 40 months without November 2022 to January 2023.
  static let cards = Series(
    (0..<40).filter { !(10...12).contains($0) }.map { month in
      let growth = 1 - 1 / (1 + Double(month) / 6)
      return Point(.month(2022 + month / 12, month: month % 12 + 1), value: 70e6 + 30e6 * growth)
    },
    name: "カードの保有枚数")
}

extension Samples {
  /// Four series of a value every five days for two years, around zero: more than have room for a mark each.
  static let waves = (0..<4).map { number in
    let values = (0..<146).map { step in
      let phase = Double((step + 30 * number) % 100) / 100
      return Point(
        day: 19_723 + 5 * step, value: 60 * (phase < 0.5 ? 4 * phase - 1 : 3 - 4 * phase) + 10 * Double(number))
    }
    return Series(values, name: "wave \(number + 1)")
  }
}
