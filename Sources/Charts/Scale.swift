#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A value axis: a range that covers the values, and round values to label. The range ends at round values too, but just
/// above the highest value where a quarter of it would be empty otherwise.
public struct Scale: Hashable, Sendable {
  /// Never a single value.
  public let range: ClosedRange<Double>
  /// Rising, within the range, which begins at the first.
  public let ticks: [Double]
  /// False also where it was asked for and a value is not above zero.
  public let isLogarithmic: Bool

  /// `values` are finite; `rows` is how many rows of text the axis is high. A linear axis begins at zero unless the values
  /// are far from it: the lowest above 40 % of the highest. It is logarithmic only if all values are above zero.
  public init(covering values: ClosedRange<Double>, rows: Int, isLogarithmic: Bool = false) {
    // Two alone would often end at twice the highest value.
    let intervals = max(rows >= 6 ? 3 : 2, rows / 3)
    self.isLogarithmic = isLogarithmic && values.lowerBound > 0
    let rounded: [Double]
    let close: ([Double], ClosedRange<Double>)?
    if self.isLogarithmic {
      rounded = Self.logarithmic(values, intervals)
      close = Self.logarithmicClose(rounded, values, rows)
    } else {
      let extent = Self.extent(of: values)
      rounded = Self.linear(extent, intervals) ?? Self.unrounded(extent)
      close = Self.close(rounded, extent, rows)
    }
    // A value alone has its place in the middle.
    let shown = values.lowerBound < values.upperBound ? close : nil
    (ticks, range) = shown ?? (rounded, (rounded.first ?? values.lowerBound)...(rounded.last ?? values.upperBound))
  }

  /// Where a value lies: 0 at the lower end of the range, 1 at the upper; below 0 for what has no logarithm.
  public func fraction(of value: Double) -> Double {
    guard isLogarithmic else { return range.fraction(of: value) }
    guard value > 0 else { return -1 }
    return (log10(range.lowerBound)...log10(range.upperBound)).fraction(of: log10(value))
  }

  private static func extent(of values: ClosedRange<Double>) -> ClosedRange<Double> {
    let (lower, upper) = (values.lowerBound, values.upperBound)
    if lower == upper {
      // From zero, and the value in the middle.
      let twice = max(-.greatestFiniteMagnitude, min(2 * lower, .greatestFiniteMagnitude))
      return lower == 0 ? 0...1 : min(0, twice)...max(0, twice)
    }
    if lower > 0, lower <= 0.4 * upper { return 0...upper }
    if upper < 0, upper >= 0.4 * lower { return lower...0 }
    return values
  }

  /// Multiples of 1, 2, 2.5 or 5 times a power of ten; nil where a Double has no room for them.
  private static func linear(_ extent: ClosedRange<Double>, _ intervals: Int) -> [Double]? {
    let (lower, upper) = (extent.lowerBound, extent.upperBound)
    let rough = upper / Double(intervals) - lower / Double(intervals)
    guard rough.isNormal, rough > 4 * max(abs(lower), abs(upper)).ulp else { return nil }
    let exponent = floor(log10(rough))
    for factor in [1, 2, 2.5, 5, 10, 20, 25, 50] {
      // Divided by a power of ten, not multiplied by an inexact fraction: 0.3 and not 0.30000000000000004.
      func tick(_ index: Double) -> Double {
        exponent < 0 ? index * factor / pow(10, -exponent) : index * factor * pow(10, exponent)
      }
      let step = tick(1)
      let (first, last) = (floor(lower / step), ceil(upper / step))
      guard step.isNormal, tick(first).isFinite, tick(last).isFinite else { return nil }
      if last - first <= Double(intervals) { return stride(from: first, through: last, by: 1).map(tick) }
    }
    return nil
  }

  /// Ticks from the same lower end to the highest value, and a range that leaves a dot above it; nil where the values fill
  /// three quarters of what is rounded anyway.
  private static func close(
    _ rounded: [Double], _ extent: ClosedRange<Double>, _ rows: Int
  ) -> ([Double], ClosedRange<Double>)? {
    guard rows > 0, let lower = rounded.first, let upper = rounded.last, upper > extent.upperBound,
      (lower...upper).fraction(of: extent.upperBound) < 0.75
    else { return nil }
    let top = extent.upperBound + (extent.upperBound - lower) / Double(rows * 4)
    // A finer step, if a row stays free between labels.
    let finer = (rounded.count..<2 * rounded.count).lazy.compactMap { linear(lower...upper, $0) }
      .map { $0.filter { $0 <= top } }
      .first { $0.count > 2 && $0[0] == lower && ($0[1] - lower) * Double(rows - 1) >= 2 * (top - lower) }
    let ticks = finer ?? rounded.filter { $0 <= top }
    return ticks.count > 1 && top.isFinite ? (ticks, lower...top) : nil
  }

  /// The same for powers of ten, which have no finer step.
  private static func logarithmicClose(
    _ rounded: [Double], _ values: ClosedRange<Double>, _ rows: Int
  ) -> ([Double], ClosedRange<Double>)? {
    let logarithms = rounded.map { log10($0) }
    let highest = log10(values.upperBound)
    guard rows > 0, rounded.count > 2, let lower = logarithms.first, let upper = logarithms.last,
      (lower...upper).fraction(of: highest) < 0.75
    else { return nil }
    let top = pow(10, highest + (highest - lower) / Double(rows * 4))
    return (rounded.filter { $0 <= top }, rounded[0]...top)
  }

  private static func unrounded(_ extent: ClosedRange<Double>) -> [Double] {
    extent.lowerBound < 0 && extent.upperBound > 0
      ? [extent.lowerBound, 0, extent.upperBound] : [extent.lowerBound, extent.upperBound]
  }

  /// 1, 2 and 5 times powers of ten, or as many of the powers as there is room for.
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

  /// Those of rising candidates that cover the values, and no more of them than need be.
  private static func ticks(around values: ClosedRange<Double>, _ candidates: [Double]) -> [Double] {
    let possible = candidates.filter { $0.isFinite && $0 > 0 }
    // One value alone lies between two ticks.
    let isSingle = values.lowerBound == values.upperBound
    let below = possible.last { isSingle ? $0 < values.lowerBound : $0 <= values.lowerBound } ?? values.lowerBound
    let above = possible.first { isSingle ? $0 > values.upperBound : $0 >= values.upperBound } ?? values.upperBound
    return [below] + possible.filter { $0 > below && $0 < above } + [above]
  }
}

extension Int {
  /// How much it is above the next lower multiple, for negative numbers too.
  fileprivate func remainder(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
