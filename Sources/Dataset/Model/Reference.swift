/// One thing of a report: its kind and its index in the report's array of that kind.
package enum Reference: Hashable, Sendable {
  case section(Int)
  case item(Int)
  case indicator(Int)
  case milestone(Int)
  case programme(Int)
}

extension Reference {
  /// The kind and the index in 32 bits, for tables of a million of them: no file of less than 4 GiB has more things than
  /// the 29 bits of the index can number.
  package var code: UInt32 {
    switch self {
    case .section(let index): Self.code(0, index)
    case .item(let index): Self.code(1, index)
    case .indicator(let index): Self.code(2, index)
    case .milestone(let index): Self.code(3, index)
    case .programme(let index): Self.code(4, index)
    }
  }

  /// nil for what is no code of a reference: those of other kinds, up to 7, are free for others to use.
  package init?(code: UInt32) {
    let index = Int(code & Self.indices)
    switch code >> 29 {
    case 0: self = .section(index)
    case 1: self = .item(index)
    case 2: self = .indicator(index)
    case 3: self = .milestone(index)
    case 4: self = .programme(index)
    default: return nil
    }
  }

  private static let indices: UInt32 = 1 << 29 - 1

  private static func code(_ kind: UInt32, _ index: Int) -> UInt32 {
    kind << 29 | UInt32(truncatingIfNeeded: index) & indices
  }
}
