/// The shortest decimal digits that give a Double back: rounding and scaling happen on what people read, so that 97.8 less
/// 96.6 is 1.2 and 1.1 times 10,000 is 11,000.
struct DecimalDigits: Hashable {
  /// Never for zero.
  private(set) var isNegative = false
  /// 0 to 9, without zeros at either end; none for zero.
  private(set) var digits: [UInt8] = []
  /// How many of the digits stand before the decimal point; negative with zeros behind it, beyond the digits with zeros
  /// before it.
  private(set) var point = 0

  /// - Parameter value: finite
  init(_ value: Double) {
    self.init(text: value.description)
  }

  /// - Parameter text: digits with a point and a power of ten at most, as JSON and a Double's description write them
  init(text: some StringProtocol) {
    isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" || $0 == "+" }.lowercased().split(separator: "e")
    guard !parts.isEmpty else { return }
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    digits = mantissa.joined().utf8.map { $0 - UInt8(ascii: "0") }
    point = mantissa[0].utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    point -= leading
    dropZeros()
  }

  var isZero: Bool { digits.isEmpty }

  /// The first so many digits, half rounded away from zero.
  func rounded(toDigits count: Int) -> DecimalDigits {
    guard count < digits.count else { return self }
    var rounded = self
    rounded.digits.removeSubrange(max(0, count)...)
    if count >= 0, digits[count] >= 5 {
      rounded.increment()
    } else {
      rounded.dropZeros()
    }
    return rounded
  }

  /// So many digits behind the decimal point.
  func rounded(toPlaces places: Int) -> DecimalDigits {
    rounded(toDigits: point + places)
  }

  func scaled(byPowerOfTen power: Int) -> DecimalDigits {
    var scaled = self
    if !isZero { scaled.point += power }
    return scaled
  }

  /// What is in the last whole places and what is above them, both without sign but the first: 10003 at 4 is 1 and 3.
  func split(at places: Int) -> (DecimalDigits, DecimalDigits) {
    let length = max(0, point - places)
    var (upper, lower) = (self, self)
    upper.digits = Array(digits.prefix(length))
    upper.point = point - places
    upper.dropZeros()
    let rest = Array(digits.dropFirst(length))
    let zeros = rest.prefix { $0 == 0 }.count
    lower.digits = Array(rest.dropFirst(zeros))
    lower.point = point - length - zeros
    lower.isNegative = false
    lower.dropZeros()
    return (upper, lower)
  }

  /// One more in the last place.
  private mutating func increment() {
    while digits.last == 9 { digits.removeLast() }
    if let last = digits.indices.last {
      digits[last] += 1
    } else {
      digits = [1]
      point += 1
    }
  }

  private mutating func dropZeros() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      isNegative = false
      point = 0
    }
  }
}

extension DecimalDigits {
  /// With a comma after every three digits, and at least so many places: 1,240,000; 97.80.
  func grouped(places: Int = 0) -> String {
    text(places: places, separator: ",")
  }

  func text(places: Int = 0, separator: String) -> String {
    let before = point > 0 ? digits.prefix(point) + Array(repeating: 0, count: max(0, point - digits.count)) : [0]
    var text = isNegative ? "-" : ""
    for (index, digit) in before.enumerated() {
      if index > 0, (before.count - index).isMultiple(of: 3) { text += separator }
      text += String(digit)
    }
    let behind = isZero ? [] : Array(repeating: 0, count: max(0, -point)) + digits.dropFirst(max(0, point))
    guard max(behind.count, places) > 0 else { return text }
    return text + "." + Self.text(behind + Array(repeating: 0, count: max(0, places - behind.count)))
  }

  private static func text(_ digits: some Sequence<UInt8>) -> String {
    digits.reduce(into: "") { $0 += String($1) }
  }
}

extension DecimalDigits {
  /// Whether a Double holds a number in all the digits that it is written in.
  static func areKept(_ text: String) -> Bool {
    // Fifteen digits always are.
    if text.utf8.count <= 15, !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) { return true }
    guard let value = Double(text), value.isFinite else { return false }
    return DecimalDigits(text: text) == DecimalDigits(value)
  }

  /// What is expected of a number that isn't.
  static let keptDigits = "a number in digits that are all kept (the first fifteen always are)"
}
