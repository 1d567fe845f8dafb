package import TextUI

/// Turns the bytes of a terminal into events, however they are cut into reads.
///
/// Why not getch: it reads a byte per system call, sleeps inside for the escape delay, hands over pasted text as keys,
/// and knows one spelling of each key.
package struct InputDecoder {
  package enum Input: Hashable, Sendable {
    case event(Event)
    /// The terminal's report of its cursor's place, from 0.
    case cursor(Position)
    /// The terminal's report of its background's colour.
    case background(isLight: Bool)
  }

  private enum State {
    case ground
    /// After ESC.
    case escape
    /// After ESC O.
    case singleShift
    /// After ESC [.
    case control
    /// After ESC [ M: three bytes of an old mouse report.
    case oldMouse
    /// After ESC ] or ESC P: an answer, up to BEL or ESC \.
    case string
    case paste
  }

  private var state = State.ground
  /// The sequence so far, ESC included.
  private var sequence: [UInt8] = []
  private var character = CharacterAssembler()
  private var paste = PasteCollector()
  private var clicks = ClickCounter()
  private let keys: [[UInt8]: Key]
  private let escapeDelay: Int32
  private var found: [Input] = []

  /// - Parameters:
  ///   - keys: the sequences of this terminal's description, where they differ from the usual ones
  ///   - escapeDelay: milliseconds after which an ESC was the key and no beginning of another one
  package init(keys: [[UInt8]: Key] = [:], escapeDelay: Int32 = 25) {
    self.keys = keys
    self.escapeDelay = escapeDelay
  }

  /// How many milliseconds to wait for the rest of what has begun; nil where nothing has.
  package var patience: Int32? {
    switch state {
    case .ground: nil
    case .escape: escapeDelay
    // Nobody types ESC [ as two keys so fast that they come together: a slow line may take its time.
    case .singleShift, .control, .oldMouse, .string: 10 * escapeDelay
    // The end of the paste was lost, or else every further key would vanish in it.
    case .paste: 3000
    }
  }

  /// The rest did not come in time.
  package mutating func giveUpWaiting() -> [Event] {
    let state = state
    finish()
    switch state {
    case .escape: return [.key(.escape)]
    case .paste: return [.paste(paste.take())]
    case .ground, .singleShift, .control, .oldMouse, .string: return []
    }
  }

  /// - Parameter time: in milliseconds, to tell a double click
  package mutating func decode(_ bytes: ArraySlice<UInt8>, at time: Int) -> [Input] {
    found.removeAll(keepingCapacity: true)
    for byte in bytes { take(byte, at: time) }
    return found
  }

  private mutating func take(_ byte: UInt8, at time: Int) {
    switch state {
    case .ground: takeInGround(byte)
    case .escape: takeAfterEscape(byte)
    case .singleShift: takeSingleShift(byte)
    case .control: takeControl(byte, at: time)
    case .oldMouse:
      sequence.append(byte)
      if sequence.count == 6 { finishOldMouse(at: time) }
    case .string:
      takeInString(byte)
    case .paste:
      guard paste.takesLast(byte) else { return }
      finish()
      found.append(.event(.paste(paste.take())))
    }
  }

  private mutating func takeInString(_ byte: UInt8) {
    guard byte == 0x07 || byte == 0x5C && sequence.last == 0x1B else {
      // What is longer than any answer we ask for is kept no further, but for the ESC that may end it.
      if sequence.count < 64 { sequence.append(byte) } else { sequence[63] = byte }
      return
    }
    let isLight = backgroundIsLight(sequence)
    finish()
    if let isLight { found.append(.background(isLight: isLight)) }
  }

  private mutating func takeInGround(_ byte: UInt8) {
    if byte == 0x1B {
      character.reset()
      begin(.escape, byte)
    } else if byte < 0x20 || byte == 0x7F {
      character.reset()
      add(controlKey(byte))
    } else if let scalar = character.take(byte) {
      addCharacter(scalar)
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x5B: begin(.control, byte)
    case 0x4F: begin(.singleShift, byte)
    case 0x5D, 0x50: begin(.string, byte)
    case 0x1B: add(.escape)
    default:
      // ESC and a key typed at once, or the key with Alt, which means nothing else here.
      finish()
      add(.escape)
      takeInGround(byte)
    }
  }

  private mutating func takeSingleShift(_ byte: UInt8) {
    sequence.append(byte)
    let key = keys[sequence] ?? singleShiftKey(byte)
    finish()
    if let key { return add(key) }
    add(.escape)
    add(.character("O"))
    takeInGround(byte)
  }

  private mutating func takeControl(_ byte: UInt8, at time: Int) {
    switch byte {
    case 0x1B:
      finish()
      begin(.escape, byte)
    case 0x20...0x3F where sequence.count < 64:
      sequence.append(byte)
    // The Linux console's F1 is ESC [ [ A.
    case 0x5B where sequence.count == 2:
      sequence.append(byte)
    case 0x4D where sequence.count == 2 && keys[sequence + [byte]] == nil:
      begin(.oldMouse, byte)
    case 0x40...0x7E:
      sequence.append(byte)
      let whole = sequence
      finish()
      add(control: whole, at: time)
    default:
      finish()
    }
  }

  private mutating func add(control whole: [UInt8], at time: Int) {
    if let key = keys[whole] { return add(key) }
    guard let control = ControlSequence(whole) else { return }
    if control.isPasteStart {
      state = .paste
    } else if let place = control.cursorPlace {
      found.append(.cursor(place))
    } else if let report = control.mouseReport {
      if let mouse = clicks.mouse(for: report, at: time) { found.append(.event(.mouse(mouse))) }
    } else if let key = control.key {
      add(key)
    }
  }

  private mutating func finishOldMouse(at time: Int) {
    let bytes = sequence.suffix(3).map { Int($0) - 32 }
    finish()
    let report = MouseReport(button: bytes[0], position: Position(column: bytes[1] - 1, row: bytes[2] - 1))
    // This coding says "button 3" for every release.
    guard bytes[0] & 3 != 3 || bytes[0] & 64 != 0 else { return }
    if let mouse = clicks.mouse(for: report, at: time) { found.append(.event(.mouse(mouse))) }
  }

  private mutating func begin(_ next: State, _ byte: UInt8) {
    state = next
    sequence.append(byte)
  }

  private mutating func finish() {
    state = .ground
    sequence.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ key: Key) {
    found.append(.event(.key(key)))
  }

  /// A mark belongs to the letter before it if that came in the same batch: か and ゛ are one key to the program.
  private mutating func addCharacter(_ scalar: Unicode.Scalar) {
    if scalar.properties.isGraphemeExtend, case .event(.key(.character(let base)))? = found.last {
      let joined = String(base) + String(Character(scalar))
      if joined.count == 1 {
        found[found.count - 1] = .event(.key(.character(Character(joined))))
        return
      }
    }
    add(.character(Character(scalar)))
  }
}
