import Charts
import Testing

/// What stands beside others is filled down to zero, as long as a value stands.
@Suite struct SmallMultipleTests {
  private static func picture(_ points: [Point], isSmall: Bool = true, drawing: Drawing = .ascii) -> [String] {
    drawn(Chart([Series(points)], drawing: drawing, isSmallMultiple: isSmall), columns: 40, rows: 6)
      .split(separator: "\n").map(String.init)
  }

  private static let rising = (0..<6).map { Point(day: $0 * 100, value: Double($0 + 1)) }

  @Test func stepsAreFilledDownToZero() {
    let (filled, line) = (Self.picture(Self.rising), Self.picture(Self.rising, isSmall: false))
    #expect(filled.joined().contains(":") && !line.joined().contains(":"))
    // Nothing over the line.
    for column in 0..<40 {
      let cells = filled.dropLast().map { $0.dropFirst(column).first ?? " " }
      guard let top = cells.firstIndex(where: { ".*".contains($0) }) else { continue }
      #expect(!cells[..<top].contains(":"), "\(column)")
    }
  }

  @Test func whatIsPlannedOrMissingIsNot() {
    let planned = Self.rising.map { Point(day: $0.day, value: $0.value, isAchieved: false) }
    #expect(!Self.picture(planned).joined().contains(":"))
    let gap = [0, 30, 60, 900, 930].map { Point(day: $0, value: 5) }
    let row = Self.picture(gap)[3]
    #expect(row.contains(":  ") && row.split(separator: " ").count { $0.contains(":") } == 2, "\(row)")
  }

  @Test func theEndIsNotNamed() {
    func wide(_ isSmall: Bool) -> String {
      drawn(Chart([Series(Self.rising)], isSmallMultiple: isSmall), columns: 80, rows: 10)
    }
    #expect(wide(false).contains("1971-05-16") && !wide(true).contains("1971-05-16"))
  }
}
