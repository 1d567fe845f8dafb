import TextUI

/// A whole sequence that began with ESC [, or with the control that stands for it, taken apart.
struct ControlSequence {
  /// < = > ? mark the sequences of one maker or another.
  private let marker: UInt8?
  private let numbers: [Int]
  private let final: UInt8
  /// The Linux console's ESC [ [ A.
  private let isDoubled: Bool

  /// nil for what no terminal sends as a key, a report or an answer to a question of ours: other codings of numbers, and
  /// whatever has bytes 0x20 to 0x2F in it.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 3, bytes.starts(with: [0x1B, 0x5B]), let final = bytes.last else { return nil }
    self.final = final
    var middle = bytes[2..<bytes.count - 1]
    isDoubled = middle.elementsEqual([0x5B])
    if isDoubled { middle = [] }
    marker = middle.first.flatMap { 0x3C...0x3F ~= $0 ? $0 : nil }
    if marker != nil { middle = middle.dropFirst() }
    guard let numbers = parameters(middle) else { return nil }
    self.numbers = numbers
  }

  var isPasteStart: Bool {
    marker == nil && final == UInt8(ascii: "~") && numbers == [200]
  }

  /// The answer to "how are you" (DSR 5): ready, or not.
  var isStatus: Bool {
    marker == nil && final == UInt8(ascii: "n") && (numbers == [0] || numbers == [3])
  }

  /// Shift-F3 on some terminals looks the same, and means nothing here.
  var cursorPlace: Position? {
    guard marker == nil, final == UInt8(ascii: "R"), numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) else {
      return nil
    }
    return Position(column: numbers[1] - 1, row: numbers[0] - 1)
  }

  /// Releases, which end in m, are no report.
  var mouseReport: MouseReport? {
    guard marker == UInt8(ascii: "<"), final == UInt8(ascii: "M"), numbers.count == 3, numbers[1] > 0, numbers[2] > 0
    else { return nil }
    return MouseReport(button: numbers[0], position: Position(column: numbers[1] - 1, row: numbers[2] - 1))
  }

  /// The key. Of its modifiers only Alt makes it another one.
  var key: Key? {
    guard marker == nil else { return nil }
    if isDoubled { return doubledKey }
    return switch final {
    case UInt8(ascii: "~"): modified(numberedKey, by: numbers)
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "R") where numbers.count > 1: nil
    default: modified(cursorKey(final), by: numbers)
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

/// Decimal numbers between semicolons, 0 where one is left out, of each only what stands before a colon; nil where they are
/// none.
private func parameters(_ bytes: ArraySlice<UInt8>) -> [Int]? {
  var numbers = [0]
  var isRefined = false
  for byte in bytes {
    switch byte {
    case 0x30...0x39 where isRefined: break
    case 0x30...0x39: numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte) - 0x30, 99_999)
    case 0x3A: isRefined = true
    case 0x3B:
      numbers.append(0)
      isRefined = false
    default: return nil
    }
  }
  return numbers
}

/// The second number is one more than the sum of 1 for Shift, 2 for Alt, 4 for Ctrl, 8 for Meta.
private func modified(_ key: Key?, by numbers: [Int]) -> Key? {
  let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
  return key.map { modifiers & 0b1010 != 0 ? .alt($0) : $0 }
}

private func cursorKey(_ final: UInt8) -> Key? {
  switch final {
  case UInt8(ascii: "A"): .up
  case UInt8(ascii: "B"): .down
  case UInt8(ascii: "C"): .right
  case UInt8(ascii: "D"): .left
  case UInt8(ascii: "H"): .home
  case UInt8(ascii: "F"): .end
  case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
  default: nil
  }
}

/// The key of ESC O and a byte: cursor keys in keypad mode, F1 to F4, and the keypad itself. Modifiers may stand between.
func singleShiftKey(_ bytes: [UInt8]) -> Key? {
  guard bytes.count >= 3, bytes.starts(with: [0x1B, 0x4F]), let final = bytes.last,
    let numbers = parameters(bytes[2..<bytes.count - 1])
  else { return nil }
  switch final {
  case UInt8(ascii: "M"): return .enter
  // The keypad's * + , - . / and digits, 64 above their ASCII codes.
  case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Character(Unicode.Scalar(final - 0x40)))
  default: return modified(cursorKey(final), by: [0] + numbers.suffix(1))
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
