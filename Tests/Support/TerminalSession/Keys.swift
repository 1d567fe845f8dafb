/// The bytes an xterm in keypad mode sends for a key: its name, C-x, or a word as it is.
package func keyBytes(_ name: String) -> [UInt8] {
  if let bytes = named[name] { return Array(bytes.utf8) }
  if name.hasPrefix("C-"), name.utf8.count == 3, let last = name.utf8.last { return [last & 0x1F] }
  return Array(name.utf8)
}

private let named = [
  "Enter": "\r", "Esc": "\u{1B}", "Tab": "\t", "BackTab": "\u{1B}[Z", "Space": " ", "Backspace": "\u{7F}",
  "Up": "\u{1B}OA", "Down": "\u{1B}OB", "Right": "\u{1B}OC", "Left": "\u{1B}OD", "Home": "\u{1B}OH", "End": "\u{1B}OF",
  "PageUp": "\u{1B}[5~", "PageDown": "\u{1B}[6~", "Insert": "\u{1B}[2~", "Delete": "\u{1B}[3~",
  "F1": "\u{1B}OP", "F2": "\u{1B}OQ", "F3": "\u{1B}OR", "F4": "\u{1B}OS", "F5": "\u{1B}[15~", "F12": "\u{1B}[24~",
]
