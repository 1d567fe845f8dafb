import CNcurses
import TextUI

/// The keys that this terminal's description spells, for terminals that spell them in their own way.
func describedKeys() -> [[UInt8]: Key] {
  let names: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ("kf1", .function(1)), ("kf2", .function(2)), ("kf3", .function(3)), ("kf4", .function(4)), ("kf5", .function(5)),
    ("kf6", .function(6)), ("kf7", .function(7)), ("kf8", .function(8)), ("kf9", .function(9)), ("kf10", .function(10)),
    ("kf11", .function(11)), ("kf12", .function(12)),
    // With Shift: rxvt's end in a byte that ends no sequence elsewhere.
    ("kHOM", .home), ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kIC", .insert), ("kDC", .delete),
  ]
  var keys: [[UInt8]: Key] = [:]
  for (name, key) in names {
    guard let sequence = terminal_key(name) else { continue }
    let bytes = Array(String(cString: sequence).utf8)
    // Single bytes are control keys, which mean the same everywhere.
    if bytes.count > 2, bytes[0] == 0x1B { keys[bytes] = key }
  }
  return keys
}

/// What single bytes mean here and not elsewhere: the keys that this line makes signals of while a shell has it.
func signalKeys(of terminal: OpaquePointer?) -> [UInt8: Key] {
  let keys: [(terminal_signal_key, Key)] = [
    (TERMINAL_INTERRUPT, .control("c")), (TERMINAL_QUIT, .control("\\")), (TERMINAL_SUSPEND, .control("z")),
  ]
  // Nobody's Esc, Tab, Enter or Backspace ends the program.
  let others: [UInt8] = [0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x7F]
  return keys.reduce(into: [:]) { found, key in
    guard let byte = UInt8(exactly: terminal_signal_byte(terminal, key.0)), byte < 0x20, !others.contains(byte) else {
      return
    }
    found[byte] = key.1
  }
}
