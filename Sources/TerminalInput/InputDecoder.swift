public import TextUI

/// Turns the bytes of a terminal (ECMA-48 and what xterm, rxvt and the Linux console have added) into events, however they
/// are cut into reads.
///
/// Why not getch: it reads a byte per system call, sleeps inside for the escape delay, hands over pasted text as keys,
/// and knows one spelling of each key.
public struct InputDecoder {
  /// What came: an event, or an answer to what the program has asked the terminal.
  public enum Input: Hashable, Sendable {
    /// What a person did: keys, mouse, paste.
    case event(Event)
    /// The terminal's report of its cursor's place, from 0.
    case cursor(Position)
    /// The terminal's report of its background's colour.
    case background(isLight: Bool)
    /// The terminal's report that it works: the answer to a question that is asked behind others.
    case status
  }

  private enum State {
    case ground
    case sequence(SequenceCollector)
    case paste
  }

  private var state = State.ground
  private var character = CharacterAssembler()
  /// Whether the character that has begun was typed with Alt.
  private var hasAlt = false
  private var paste = PasteCollector()
  private var clicks = ClickCounter()
  private let keys: [[UInt8]: Key]
  private let controls: [UInt8: Key]
  private let escapeDelay: Int32
  private var found: [Input] = []

  /// - Parameters:
  ///   - keys: the sequences of this terminal's description, where they differ from the usual ones
  ///   - controls: what single bytes below the printable ones mean on this terminal, where that is not the usual
  ///   - escapeDelay: milliseconds after which an ESC was the key and no beginning of another one
  public init(keys: [[UInt8]: Key] = [:], controls: [UInt8: Key] = [:], escapeDelay: Int32 = 25) {
    self.keys = keys
    self.controls = controls
    self.escapeDelay = escapeDelay
  }

  /// How many milliseconds to wait for the rest of what has begun; nil where nothing has.
  public var patience: Int32? {
    switch state {
    case .ground: nil
    case .sequence(let sequence): sequence.patience * escapeDelay
    // The end of the paste was lost, or else every further key would vanish in it.
    case .paste: max(3000, 100 * escapeDelay)
    }
  }

  /// The rest did not come in time: what it may have meant by itself, which is Esc after a lone ESC.
  public mutating func giveUpWaiting() -> [Event] {
    defer { state = .ground }
    switch state {
    case .ground: return []
    case .sequence(let sequence): return sequence.abandoned.map { .key($0) }
    case .paste: return [.paste(paste.take())]
    }
  }

  /// What the bytes complete; the rest is kept for the next ones. `time` tells a double click: milliseconds of any clock that
  /// only goes forward.
  public mutating func decode(_ bytes: ArraySlice<UInt8>, at time: Int) -> [Input] {
    found.removeAll(keepingCapacity: true)
    for byte in bytes { take(byte, at: time) }
    return found
  }

  private mutating func take(_ byte: UInt8, at time: Int) {
    switch state {
    case .ground: takeInGround(byte)
    case .sequence(var sequence):
      // The array in it is not to be copied for every byte.
      state = .ground
      let step = sequence.take(byte)
      act(on: step, of: sequence, at: time)
      if case .more = step { state = .sequence(sequence) }
    case .paste:
      guard paste.takesLast(byte) else { return }
      state = .ground
      found.append(.event(.paste(paste.take())))
    }
  }

  private mutating func takeInGround(_ byte: UInt8) {
    if byte == 0x1B {
      forgetCharacter()
      state = .sequence(SequenceCollector(keys: keys))
    } else if byte < 0x20 || byte == 0x7F {
      let key = controls[byte] ?? controlKey(byte)
      add(hasAlt ? .alt(key) : key)
      forgetCharacter()
    } else {
      // What had begun with Alt is no character.
      if byte & 0b1100_0000 != 0b1000_0000, !character.isEmpty { hasAlt = false }
      let isTwo = !character.isEmpty
      guard let scalar = character.take(byte) else {
        if character.isEmpty { hasAlt = false }
        return
      }
      if let control = scalar.afterEscape {
        begin(control, by: isTwo ? [0xC2, byte] : [byte])
      } else {
        addCharacter(scalar)
      }
      hasAlt = false
    }
  }

  /// What one control of C1 begins where others send ESC and a byte. Those that begin nothing mean nothing here.
  private mutating func begin(_ byte: UInt8, by control: [UInt8]) {
    if let sequence = SequenceCollector(keys: keys, control: control, meaning: byte, hasPrefix: hasAlt) {
      state = .sequence(sequence)
    }
  }

  private mutating func forgetCharacter() {
    character.reset()
    hasAlt = false
  }

  private mutating func act(on step: SequenceCollector.Step, of sequence: SequenceCollector, at time: Int) {
    switch step {
    case .more: break
    case .whole: add(sequence, at: time)
    case .alt(let byte):
      if sequence.hasPrefix { add(.escape) }
      hasAlt = true
      takeInGround(byte)
    case .brokenOff(let byte): takeInGround(byte)
    case .escape:
      add(.escape)
      state = .sequence(sequence)
    }
  }

  // MARK: What a sequence means

  private mutating func add(_ sequence: SequenceCollector, at time: Int) {
    if sequence.hasPrefix, sequence.isMessage { add(.escape) }
    guard !sequence.isIgnored else { return }
    let bytes = sequence.bytes
    if let key = keys[bytes] ?? singleShiftKey(bytes) {
      add(sequence.hasPrefix ? .alt(key) : key)
    } else if let isLight = backgroundIsLight(bytes) {
      found.append(.background(isLight: isLight))
    } else if let report = MouseReport(old: bytes) {
      add(report, at: time)
    } else if let control = ControlSequence(bytes) {
      add(control, of: sequence, at: time)
    }
  }

  private mutating func add(_ control: ControlSequence, of sequence: SequenceCollector, at time: Int) {
    let hasPrefix = sequence.hasPrefix
    if control.isPasteStart {
      if hasPrefix { add(.escape) }
      paste = PasteCollector(begunBy: sequence.introducer)
      state = .paste
    } else if let place = control.cursorPlace {
      if hasPrefix { add(.escape) }
      found.append(.cursor(place))
    } else if control.isStatus {
      if hasPrefix { add(.escape) }
      found.append(.status)
    } else if let report = control.mouseReport {
      add(report, at: time)
    } else if let key = control.key {
      add(hasPrefix ? key.withAlt : key)
    }
  }

  private mutating func add(_ report: MouseReport, at time: Int) {
    if let mouse = clicks.mouse(for: report, at: time) { found.append(.event(.mouse(mouse))) }
  }

  private mutating func add(_ key: Key) {
    found.append(.event(.key(key)))
  }

  /// A mark belongs to the letter before it if that came in the same batch: か and ゛ are one key to the program.
  private mutating func addCharacter(_ scalar: Unicode.Scalar) {
    let fresh = Character(scalar)
    if hasAlt { return add(.alt(.character(fresh))) }
    if scalar.properties.isGraphemeExtend, case .event(.key(.character(let base)))? = found.last {
      let joined = String(base) + String(fresh)
      if joined.count == 1 {
        // More marks than anybody writes are dropped: each one costs as much as all before it.
        guard base.unicodeScalars.count < Self.mostScalars else { return }
        found[found.count - 1] = .event(.key(.character(Character(joined))))
        return
      }
    }
    add(.character(fresh))
  }

  private static let mostScalars = 16
}

extension Key {
  fileprivate var withAlt: Key {
    if case .alt = self { self } else { .alt(self) }
  }
}
