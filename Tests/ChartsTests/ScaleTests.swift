import Charts
import Glibc
import SeededRandom
import Testing

@Suite struct ScaleTests {
  @Test(arguments: [
    ScaleCase(0, 97.8, rows: 16, [0, 20, 40, 60, 80, 100]),
    ScaleCase(0, 97.8, rows: 10, [0, 50, 100]),
    ScaleCase(600, 1200, rows: 16, [0, 500, 1000]),
    ScaleCase(0.1, 0.3, rows: 12, [0, 0.1, 0.2, 0.3]),
    ScaleCase(-5, 5, rows: 4, [-5, 0, 5, 10]),
    ScaleCase(-1200, -300, rows: 12, [-1500, -1000, -500, 0]),
    ScaleCase(5, 5, rows: 4, [0, 5]),
    ScaleCase(0, 0, rows: 4, [0, 1]),
    ScaleCase(-5, -5, rows: 4, [-5, 0]),
    ScaleCase(88.2e6, 98.5e6, rows: 20, [0, 20e6, 40e6, 60e6, 80e6, 100e6, 120e6]),
    ScaleCase(0, 100.1, rows: 9, [0, 50, 100]),
    ScaleCase(1e15, 1e15 + 1, rows: 12, [0, 5e14, 1e15]),
    ScaleCase(-1e300, 1e300, rows: 6, [-1e300, 0, 1e300]),
    ScaleCase(0, .leastNonzeroMagnitude, rows: 6, [0, .leastNonzeroMagnitude]),
    ScaleCase(
      -.greatestFiniteMagnitude, .greatestFiniteMagnitude, rows: 6,
      [-.greatestFiniteMagnitude, 0, .greatestFiniteMagnitude]),
  ])
  func fromZero(_ example: ScaleCase) {
    #expect(Scale(covering: example.values, rows: example.rows).ticks == example.ticks)
  }

  @Test(arguments: [
    ScaleCase(600, 1200, rows: 16, [600, 800, 1000, 1200]),
    ScaleCase(88.2e6, 98.5e6, rows: 20, [88e6, 90e6, 92e6, 94e6, 96e6, 98e6, 100e6]),
    ScaleCase(-1200, -900, rows: 12, [-1200, -1100, -1000, -900]),
    ScaleCase(1e17, 1e17 + 16, rows: 12, [1e17, 1e17 + 16]),
    ScaleCase(5, 5, rows: 4, [0, 5]),
  ])
  func fromTheLowestValue(_ example: ScaleCase) {
    #expect(Scale(covering: example.values, rows: example.rows, base: .lowest).ticks == example.ticks)
  }

  /// Up to the whole, whatever shows of it; but nothing that is above is cut.
  @Test func shares() {
    #expect(Scale(covering: 3...4.5, rows: 11, greatest: 100).ticks == [0, 50, 100])
    #expect(Scale(covering: 3...4.5, rows: 13, greatest: 100).ticks == [0, 25, 50, 75, 100])
    #expect(Scale(covering: 3...104.5, rows: 9, greatest: 100).range.upperBound >= 104.5)
    #expect(Scale(covering: -3...4, rows: 9, greatest: 100).range.lowerBound <= -3)
  }

  /// Ticks stand in the middle of rows and as far from each other everywhere, and the values take most of the height.
  @Test func ticksAreAtEvenDistances() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<5000 {
      let size = pow(10, Double.random(in: -6...12, using: &random))
      let values = [0, Double.random(in: -1...1, using: &random), .random(in: -1...1, using: &random)].map { $0 * size }
      let rows = Int.random(in: 4...50, using: &random)
      let base: Scale.Base = .random(using: &random) ? .zero : .lowest
      let scale = Scale(covering: min(values[1], values[2])...max(values[1], values[2]), rows: rows, base: base)
      let places = scale.ticks.map { scale.fraction(of: $0) * Double(rows - 1) }
      #expect(places.allSatisfy { abs($0 - $0.rounded()) < 1e-6 }, "\(values), \(rows): \(places)")
      let steps = Set(zip(places, places.dropFirst()).map { Int(($1 - $0).rounded()) })
      #expect(steps.count <= 1, "\(values), \(rows): \(places)")
      let lowest = base == .zero ? values.min() ?? 0 : min(values[1], values[2])
      let highest = base == .zero ? values.max() ?? 0 : max(values[1], values[2])
      let height = scale.fraction(of: highest) - scale.fraction(of: lowest)
      #expect(
        height > (rows < 10 || base == .lowest ? 0.3 : 0.5),
        "\(values), \(rows), \(base): \(scale.ticks) in \(scale.range)")
    }
  }

  @Test(arguments: [
    ScaleCase(3, 400, rows: 30, [2, 5, 10, 20, 50, 100, 200]),
    ScaleCase(3, 400, rows: 12, [1, 10, 100]),
    ScaleCase(10, 10, rows: 12, [5, 10]),
    ScaleCase(0.001, 1, rows: 12, [0.001, 0.01, 0.1, 1]),
    ScaleCase(1e-300, 1e300, rows: 12, [1e-300, 1e-150, 1, 1e150, 1e300]),
    ScaleCase(1.5, 2, rows: 3, [1, 2]),
    ScaleCase(0, 10, rows: 6, [0, 10]),
    ScaleCase(
      .leastNonzeroMagnitude, .greatestFiniteMagnitude, rows: 12,
      [.leastNonzeroMagnitude, 1e-162, 1, 1e162, .greatestFiniteMagnitude]),
  ])
  func powersOfTen(_ example: ScaleCase) {
    #expect(Scale(covering: example.values, rows: example.rows, isLogarithmic: true).ticks == example.ticks)
  }

  /// Of every two finite values, however near, far apart, large or small.
  @Test func everyRangeHasAnAxis() {
    var random = SeededGenerator(seed: 12)
    func value() -> Double {
      let edges = [0, .leastNonzeroMagnitude, .leastNormalMagnitude, 1e-300 * 1e-10, 1, 1e15, .greatestFiniteMagnitude]
      let value =
        Bool.random(using: &random)
        ? edges.randomElement(using: &random) ?? 0
        : Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &random))
      return value.isFinite ? value : 0
    }
    for _ in 0..<20_000 {
      let one = value()
      let other = [one, one.nextUp, value()].randomElement(using: &random).map { $0.isFinite ? $0 : one } ?? one
      let values = min(one, other)...max(one, other)
      let scale = Scale(
        covering: values, rows: .random(in: 0...40, using: &random), base: .random(using: &random) ? .zero : .lowest,
        isLogarithmic: .random(using: &random))
      #expect(scale.range.lowerBound < scale.range.upperBound, "\(values)")
      #expect(scale.ticks.first == scale.range.lowerBound && scale.ticks.allSatisfy(scale.range.contains), "\(values)")
      let places = [values.lowerBound, values.upperBound].map(scale.fraction)
      #expect(places.allSatisfy { -0.001...1.001 ~= $0 }, "\(values) in \(scale.range): \(places)")
    }
  }

  @Test func aValueHasItsPlace() {
    let linear = Scale(covering: 0...100, rows: 11)
    #expect([0, 25, 100].map(linear.fraction) == [0, 0.25, 1])
    let logarithmic = Scale(covering: 1...10_000, rows: 20, isLogarithmic: true)
    #expect([1, 100, 10_000].map(logarithmic.fraction) == [0, 0.5, 1])
    #expect(Scale(covering: -1e308...1.7e308, rows: 10).fraction(of: 1.7e308) == 1)
  }
}

struct ScaleCase: Sendable {
  let values: ClosedRange<Double>
  let rows: Int
  let ticks: [Double]

  init(_ lower: Double, _ upper: Double, rows: Int, _ ticks: [Double]) {
    values = lower...upper
    self.rows = rows
    self.ticks = ticks
  }
}
