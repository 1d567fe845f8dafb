import TextUI

/// Collects what begins with ESC, or with a control of C1 in its place, byte by byte, by the grammar that all terminals share (ECMA-48), known or not: what is
/// not known has an end too, and is ignored up to there.
struct SequenceCollector {
  enum Step {
    case more
    /// The byte was the last one.
    case whole
    /// ESC and a byte that begins no sequence: a key with Alt.
    case alt(UInt8)
    /// The byte cannot belong to what has begun, which is nothing any more.
    case brokenOff(by: UInt8)
    /// Two ESC, and now another one.
    case escape
  }

  private enum Stage {
    case escape
    /// After ESC and bytes that want a final one: ESC ( B.
    case intermediate
    /// After ESC O.
    case singleShift
    /// After ESC [.
    case control
    /// After ESC [ M: three bytes of an old mouse report.
    case oldMouse
    /// After ESC ] (which BEL may end) or ESC P, X, ^ or _: up to ESC \.
    case string
    /// After ESC in a string.
    case stringEnd
  }

  private static let longest = 64
  private var stage = Stage.escape
  /// From ESC on, whatever stood for it; of what is longer than anything that is known, the beginning.
  private(set) var bytes: [UInt8] = [0x1B]
  /// Whether another ESC came before it: how some terminals spell Alt with a key that is a sequence itself.
  private(set) var hasPrefix = false
  /// Whether something in it or its length says that it is none that is known.
  private(set) var isIgnored = false
  /// The sequences that this terminal's description names end where it says.
  private let keys: [[UInt8]: Key]
  /// How ESC and the byte behind it were spelt.
  private(set) var introducer: [UInt8] = []
  /// Whether one control stood for them, which nobody types as two keys.
  private var isControl = false
  /// The characters of a string: half of one may look like the control that ends it.
  private var character = CharacterAssembler()

  init(keys: [[UInt8]: Key]) {
    self.keys = keys
  }

  /// - Parameters:
  ///   - control: a control of C1, as it came
  ///   - meaning: the byte that would stand behind ESC; nil is made for what begins no sequence
  init?(keys: [[UInt8]: Key], control: [UInt8], meaning: UInt8, hasPrefix: Bool) {
    self.keys = keys
    self.hasPrefix = hasPrefix
    guard case .more = begin(with: meaning) else { return nil }
    introducer = control
    isControl = true
  }

  /// How many times the usual delay the next byte may take. Nobody types ESC [ as two keys so fast that they come
  /// together: a slow line may take its time, most of all in a string, whose rest would be many keys.
  var patience: Int32 {
    switch stage {
    case .escape, .intermediate: 1
    case .singleShift, .control, .oldMouse: 40
    case .string, .stringEnd: bytes.count > 2 ? 200 : 40
    }
  }

  /// Whether it is no key for sure.
  var isMessage: Bool {
    switch stage {
    case .string, .stringEnd, .oldMouse: true
    case .control: bytes.count > 2 && 0x3C...0x3F ~= bytes[2]
    case .escape, .intermediate, .singleShift: false
    }
  }

  /// The keys that it was where nothing more comes.
  var abandoned: [Key] {
    let before: [Key] = hasPrefix ? [.escape] : []
    if isControl { return bytes.count == 2 ? before : [] }
    switch bytes.count {
    case 1: return before + [.escape]
    case 2: return before + [.alt(.character(Character(Unicode.Scalar(bytes[1]))))]
    default: return []
    }
  }

  mutating func take(_ byte: UInt8) -> Step {
    switch stage {
    case .escape: return begin(with: byte)
    case .intermediate: return takeIntermediate(byte)
    case .singleShift, .control: return takeControl(byte)
    case .oldMouse:
      guard byte != 0x1B else { return .brokenOff(by: byte) }
      keep(byte)
      return bytes.count == 6 ? .whole : .more
    case .string: return takeInString(byte)
    case .stringEnd:
      guard byte == 0x5C else { return restart(with: byte) }
      return .whole
    }
  }

  private mutating func begin(with byte: UInt8) -> Step {
    switch byte {
    case 0x1B:
      if hasPrefix { return .escape }
      hasPrefix = true
      return .more
    case 0x20...0x2F: stage = .intermediate
    case 0x4F: stage = .singleShift
    case 0x5B: stage = .control
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: stage = .string
    default: return .alt(byte)
    }
    keep(byte)
    introducer = bytes
    return .more
  }

  private mutating func takeIntermediate(_ byte: UInt8) -> Step {
    switch byte {
    case 0x20...0x2F: keep(byte)
    case 0x30...0x7E:
      isIgnored = true
      return .whole
    default: return stray(byte)
    }
    return .more
  }

  private mutating func takeControl(_ byte: UInt8) -> Step {
    let isFirst = bytes.count == 2
    switch byte {
    case 0x20...0x3F:
      keep(byte)
      return isIgnored || keys[bytes] == nil ? .more : .whole
    // The Linux console's F1 is ESC [ [ A.
    case 0x5B where isFirst && stage == .control:
      keep(byte)
      return .more
    case 0x4D where isFirst && stage == .control && keys[bytes + [byte]] == nil:
      keep(byte)
      stage = .oldMouse
      return .more
    case 0x40...0x7E:
      keep(byte)
      return .whole
    default: return stray(byte)
    }
  }

  private mutating func takeInString(_ byte: UInt8) -> Step {
    switch byte {
    case 0x1B:
      stage = .stringEnd
      character.reset()
      return .more
    case 0x07 where bytes[1] == 0x5D: return .whole
    case 0x18, 0x1A: return stray(byte)
    default:
      let isTwo = !character.isEmpty
      guard character.take(byte)?.afterEscape == 0x5C else {
        keep(byte)
        return .more
      }
      if isTwo, !isIgnored { bytes.removeLast() }
      return .whole
    }
  }

  /// What belongs to no sequence. ESC begins another one; CAN and SUB take back what has begun, and that is all they mean
  /// there; anything else is noise, with which it still ends where it would have.
  private mutating func stray(_ byte: UInt8) -> Step {
    if byte == 0x1B { return .brokenOff(by: byte) }
    isIgnored = true
    return byte == 0x18 || byte == 0x1A ? .whole : .more
  }

  /// A string whose end was lost: the ESC in it began something else.
  private mutating func restart(with byte: UInt8) -> Step {
    self = SequenceCollector(keys: keys)
    return begin(with: byte)
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.longest { bytes.append(byte) } else { isIgnored = true }
  }
}
