import TextUI

/// A sequence that began with ESC [, taken apart.
struct ControlSequence {
  private let marker: UInt8?
  private let numbers: [Int]
  private let final: UInt8
  /// The Linux console's ESC [ [ A.
  private let isDoubled: Bool

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 3, let final = bytes.last else { return nil }
    self.final = final
    var middle = bytes[2..<bytes.count - 1]
    isDoubled = middle.first == 0x5B
    // < = > ? mark the sequences of one maker or another.
    if let first = middle.first, (0x3C...0x3F).contains(first) {
      marker = first
      middle = middle.dropFirst()
    } else {
      marker = nil
    }
    numbers = middle.split(separator: 0x3B, omittingEmptySubsequences: false).map { part in
      part.reduce(0) { min($0 * 10 + (Int($1) - 0x30), 99_999) }
    }
  }

  var isPasteStart: Bool {
    marker == nil && final == UInt8(ascii: "~") && numbers == [200]
  }

  /// Shift-F3 on some terminals looks the same; it means nothing here.
  var cursorPlace: Position? {
    guard marker == nil, final == UInt8(ascii: "R"), numbers.count == 2 else { return nil }
    return Position(column: numbers[1] - 1, row: numbers[0] - 1)
  }

  /// Releases, which end in m, are no report.
  var mouseReport: MouseReport? {
    guard marker == UInt8(ascii: "<"), final == UInt8(ascii: "M"), numbers.count == 3 else { return nil }
    return MouseReport(button: numbers[0], position: Position(column: numbers[1] - 1, row: numbers[2] - 1))
  }

  /// The key, with whatever modifiers.
  var key: Key? {
    guard marker == nil else { return nil }
    if isDoubled { return doubledKey }
    switch final {
    case UInt8(ascii: "~"): return numberedKey
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(final) - 0x4F)
    default: return cursorKey(final)
    }
  }

  private var doubledKey: Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) ? .function(Int(final) - 0x40) : nil
  }

  private var numberedKey: Key? {
    switch numbers.first {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case let number? where (11...15).contains(number): .function(number - 10)
    case let number? where (17...21).contains(number): .function(number - 11)
    case 23, 24: .function((numbers.first ?? 23) - 12)
    default: nil
    }
  }
}

private func cursorKey(_ final: UInt8) -> Key? {
  switch final {
  case UInt8(ascii: "A"): .up
  case UInt8(ascii: "B"): .down
  case UInt8(ascii: "C"): .right
  case UInt8(ascii: "D"): .left
  case UInt8(ascii: "H"): .home
  case UInt8(ascii: "F"): .end
  default: nil
  }
}

/// The key of ESC O and a byte: cursor keys in keypad mode, F1 to F4, and the keypad itself.
func singleShiftKey(_ final: UInt8) -> Key? {
  switch final {
  case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
  case UInt8(ascii: "M"): .enter
  // The keypad's * + , - . / and digits, 64 above their ASCII codes.
  case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
  default: cursorKey(final)
  }
}

/// The key of a byte below the printable ones, or DEL.
func controlKey(_ byte: UInt8) -> Key {
  switch byte {
  case 0x09: .tab
  // Terminals send CR for Enter; programs that type for a person send LF.
  case 0x0A, 0x0D: .enter
  case 0x08, 0x7F: .backspace
  case 0x1B: .escape
  case 0x00: .control(" ")
  case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
  default: .control(Character(Unicode.Scalar(byte + 0x40)))
  }
}
