import Typesetting

/// What the rules on texts and readings think of a scalar, looked up instead of worked out: a large dataset has a
/// hundred million.
///
/// It only ever says that all is well. Scalars that it doesn't know are no classes' members, and the rules look at them.
struct ScalarClass: OptionSet, Sendable {
  let rawValue: UInt8

  /// No hazard, and a Character of its own whatever known scalar stands beside it.
  static let plain = ScalarClass(rawValue: 1)
  /// Reads as itself.
  static let readsAsItself = ScalarClass(rawValue: 2)
  static let mayStandInReading = ScalarClass(rawValue: 4)

  static func workedOut(_ scalar: Unicode.Scalar) -> ScalarClass {
    guard Hazard.in(scalar) == nil, isCharacter(scalar) else { return [] }
    var result = ScalarClass.plain
    if !ReadingRule.needsReading(scalar) { result.insert(.readsAsItself) }
    if ReadingRule.mayStandInReading(scalar) { result.insert(.mayStandInReading) }
    return result
  }

  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .nonspacingMark, .spacingMark, .enclosingMark: false
    default: !scalar.properties.isGraphemeExtend && !scalar.properties.isEmojiModifier
    }
  }
}

/// The classes of all scalars.
struct ScalarClasses: Sendable {
  /// Whoever looks at many scalars takes it once: getting at it costs more than a look.
  static let shared = ScalarClasses()

  private var table = [ScalarClass](repeating: [], count: 0x1_0000)

  private init() {
    // Neither combining marks nor scripts whose letters join; the planes beyond are rare enough for a closer look.
    for range in [0x20..<0x300, 0x2010..<0x2C00, 0x3000..<0x3400, 0xFF00..<0xFFF0] as [Range<UInt32>] {
      for value in range { table[Int(value)] = Unicode.Scalar(value).map(ScalarClass.workedOut) ?? [] }
    }
    // They are all alike, and working each out would take longer than reading a small dataset.
    for value in 0x3400..<0x4DC0 { table[value] = .plain }
    for value in 0x4E00..<0x9FF0 { table[value] = .plain }
  }

  @inline(__always)
  subscript(scalar: UInt32) -> ScalarClass {
    scalar < 0x1_0000 ? table[Int(scalar)] : []
  }
}

/// Goes through UTF-8 that is known to be well formed.
struct ScalarReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  @inline(__always)
  mutating func next() -> UInt32? {
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    if first < 0x80 {
      position += 1
      return UInt32(first)
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F) }
    position += length
    return scalar
  }
}
