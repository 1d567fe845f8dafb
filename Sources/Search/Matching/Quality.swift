/// How well a word of a query is found in a field; less is better.
struct Quality: Comparable {
  /// From the most telling down: field, place, way, span. 15 bits.
  let rawValue: UInt16

  enum Place: UInt16 {
    /// The whole of a text, its beginning, the beginning of a word, the middle of one.
    case whole, beginning, word, middle
  }

  enum Way: UInt16 {
    /// As printed, after folding, by its reading.
    case exact, folded, reading
  }

  static let none = Quality(rawValue: .max)
  /// Longer spans are all alike.
  static let longestSpan = 255

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// - Parameter span: in Characters
  init(_ field: Field, _ place: Place, _ way: Way, span: Int) {
    rawValue =
      UInt16(field.rawValue) << 12 | place.rawValue << 10 | way.rawValue << 8
      | UInt16(min(max(0, span), Quality.longestSpan))
  }

  var field: Field { Field(rawValue: Int(rawValue >> 12)) ?? .source }
  var place: Place { Place(rawValue: rawValue >> 10 & 3) ?? .middle }
  var way: Way { Way(rawValue: rawValue >> 8 & 3) ?? .reading }
  var span: Int { Int(rawValue & 255) }

  static func < (one: Quality, other: Quality) -> Bool {
    one.rawValue < other.rawValue
  }

  /// Of two words that are both required the worse in each respect; the span is that of both.
  func joined(_ other: Quality, span: Int) -> Quality {
    Quality(
      max(field, other.field), Place(rawValue: max(place.rawValue, other.place.rawValue)) ?? .middle,
      Way(rawValue: max(way.rawValue, other.way.rawValue)) ?? .reading, span: span)
  }
}
