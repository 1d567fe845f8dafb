#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A value axis of so many rows of text: round values that are labelled, each in the middle of a row and, unless logarithmic, at
/// even distances, and where any other value lies between them.
public struct Scale: Hashable, Sendable {
  /// Where the lowest row begins.
  public enum Base: String, Hashable, Sendable {
    /// At zero, and of shares up to the whole: heights can be compared.
    case zero
    /// Near the lowest value, so that small changes are seen: who draws it says so.
    case lowest
  }

  /// What the lowest and the highest row stand for; never a single value. Above the highest tick there may be more.
  public let range: ClosedRange<Double>
  /// Rising, within the range, which begins at the first.
  public let ticks: [Double]
  /// False also where it was asked for and a value is not above zero.
  public let isLogarithmic: Bool

  /// `values` are finite; `greatest` is what no value can be above, where there is such a bound (100 for percentages). It is logarithmic only if all values are above zero, and has no base then.
  public init(
    covering values: ClosedRange<Double>, rows: Int, base: Base = .zero, greatest: Double? = nil,
    isLogarithmic: Bool = false
  ) {
    self.isLogarithmic = isLogarithmic && values.lowerBound > 0
    if self.isLogarithmic {
      ticks = Self.logarithmic(values, max(rows >= 6 ? 3 : 2, rows / 3))
      range = ticks[0]...max(values.upperBound, ticks[ticks.count - 1])
    } else {
      let extent = Self.extent(of: values, base, greatest)
      let axis = Self.linear(extent, rows, greatest: greatest)
      (ticks, range) = axis ?? (Self.unrounded(extent), extent)
    }
  }

  /// Whether heights cannot be compared, since zero is not where the axis begins, nor in it.
  public var isCut: Bool { !isLogarithmic && !range.contains(0) }

  /// Where a value lies: 0 at the lower end of the range, 1 at the upper; below 0 for what has no logarithm.
  public func fraction(of value: Double) -> Double {
    guard isLogarithmic else { return range.fraction(of: value) }
    guard value > 0 else { return -1 }
    return (log10(range.lowerBound)...log10(range.upperBound)).fraction(of: log10(value))
  }

  private static func extent(
    of values: ClosedRange<Double>, _ base: Base, _ greatest: Double?
  ) -> ClosedRange<Double> {
    // A value alone has nothing to be seen small beside.
    if base == .lowest, values.lowerBound < values.upperBound { return values }
    let (lower, upper) = (min(0, values.lowerBound), max(0, values.upperBound))
    if let greatest, lower == 0, upper <= greatest, greatest > 0 { return 0...greatest }
    return lower < upper ? lower...upper : 0...1
  }

  /// The step and the rows from tick to tick with which the values take most of the rows, and labels are neither crowded nor far
  /// apart; nil where a Double has no room for steps.
  private static func linear(
    _ extent: ClosedRange<Double>, _ rows: Int, greatest: Double?
  ) -> ([Double], ClosedRange<Double>)? {
    let steps = candidates(for: extent).compactMap {
      Step($0.factor, $0.exponent, extent, rows, isShare: greatest != nil)
    }
    guard let step = steps.max(by: { $0.worth < $1.worth }) else { return nil }
    let top = step.value(at: Double(max(1, rows - 1)) / Double(step.rows))
    let bottom = step.value(at: 0)
    guard bottom.isFinite, top.isFinite, top > extent.lowerBound else { return nil }
    let count = Int((Double(max(1, rows - 1)) / Double(step.rows)).rounded(.down))
    let ticks = (0...count).map { step.value(at: Double($0)) }.filter { $0 <= greatest ?? .infinity }
    return (ticks, bottom...top)
  }

  /// 1, 2, 2.5 and 5 times powers of ten, from a fiftieth of the extent to ten times.
  private static func candidates(for extent: ClosedRange<Double>) -> [(factor: Double, exponent: Double)] {
    let size = extent.upperBound - extent.lowerBound
    guard size.isNormal, size > 40 * max(abs(extent.lowerBound), abs(extent.upperBound)).ulp else { return [] }
    let exponent = floor(log10(size))
    return (-1...1).flatMap { power in [1, 2, 2.5, 5].map { ($0, exponent + Double(power)) } }
  }

  private static func unrounded(_ extent: ClosedRange<Double>) -> [Double] {
    extent.lowerBound < 0 && extent.upperBound > 0
      ? [extent.lowerBound, 0, extent.upperBound] : [extent.lowerBound, extent.upperBound]
  }

  /// 1, 2 and 5 times powers of ten, or as many of the powers as there is room for, up to the last that a value reaches.
  private static func logarithmic(_ values: ClosedRange<Double>, _ intervals: Int) -> [Double] {
    let exponents = Int(floor(log10(values.lowerBound))) - 1...Int(ceil(log10(values.upperBound))) + 1
    let dense = ticks(around: values, exponents.flatMap { exponent in [1, 2, 5].map { power(exponent, times: $0) } })
    if dense.count <= intervals + 1 { return dense }
    var spacing = 1
    while true {
      let first = exponents.lowerBound - spacing
      let some = stride(from: first - first.remainder(spacing), through: exponents.upperBound + spacing, by: spacing)
      let ticks = ticks(around: values, some.map { power($0, times: 1) })
      if ticks.count <= intervals + 1 { return ticks }
      spacing += 1
    }
  }

  /// As nearly as a Double can, which a product or a quotient of powers is not; infinite beyond.
  private static func power(_ exponent: Int, times factor: Double) -> Double {
    Double("\(factor)e\(exponent)") ?? .infinity
  }

  /// Those of rising candidates that the values lie among, and no more of them than need be.
  private static func ticks(around values: ClosedRange<Double>, _ candidates: [Double]) -> [Double] {
    let possible = candidates.filter { $0.isFinite && $0 > 0 }
    // One value alone lies between two ticks.
    let isSingle = values.lowerBound == values.upperBound
    let below = possible.last { isSingle ? $0 < values.lowerBound : $0 <= values.lowerBound } ?? values.lowerBound
    let above = possible.first { isSingle ? $0 > values.upperBound : $0 >= values.upperBound } ?? values.upperBound
    let between = possible.filter { $0 > below && $0 < above }
    // What is above the last would be empty for the most part.
    return [below] + (between.isEmpty || above == values.upperBound ? between + [above] : between)
  }
}

/// A distance of ticks, tried for an axis.
private struct Step {
  let factor: Double
  let exponent: Double
  /// From one tick to the next.
  let rows: Int
  /// How good the axis would be; of use beside others alone.
  let worth: Double
  /// The number of the lowest tick, counted in steps from zero.
  private let first: Double

  /// nil where it has no row for each tick.
  init?(_ factor: Double, _ exponent: Double, _ extent: ClosedRange<Double>, _ rows: Int, isShare: Bool) {
    (self.factor, self.exponent) = (factor, exponent)
    let size = Self.value(1, factor, exponent)
    guard size.isNormal else { return nil }
    first = floor(extent.lowerBound / size)
    let count = extent.upperBound / size - first
    let available = Double(max(1, rows - 1))
    guard count.isFinite, count > 0, first.magnitude < 1e15 else { return nil }
    self.rows = Int(min(available, available / count + 1e-9))
    guard self.rows > 0 else { return nil }
    let height = (extent.upperBound - extent.lowerBound) / size * Double(self.rows) / available
    worth =
      height - Self.cost(of: self.rows, of: rows) - (count < 1 ? 0.5 : count < 2 && rows > 5 ? 0.15 : 0)
      // Quarters are read at once, other multiples of 2.5 are not.
      - (factor == 2.5 && !isShare ? 0.1 : 0)
  }

  /// Of so many rows between labels.
  private static func cost(of distance: Int, of rows: Int) -> Double {
    switch distance {
    case 1: rows > 4 ? 0.3 : 0
    case 2: rows > 7 ? 0.12 : 0
    case 3...5: 0
    default: 0.04 * Double(distance - 5)
    }
  }

  /// So many steps above the lowest tick.
  func value(at steps: Double) -> Double {
    Self.value(first + steps, factor, exponent)
  }

  /// Divided by a power of ten, not multiplied by an inexact fraction: 0.3 and not 0.30000000000000004.
  private static func value(_ index: Double, _ factor: Double, _ exponent: Double) -> Double {
    exponent < 0 ? index * factor / pow(10, -exponent) : index * factor * pow(10, exponent)
  }
}

extension Int {
  /// How much it is above the next lower multiple, for negative numbers too.
  fileprivate func remainder(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
