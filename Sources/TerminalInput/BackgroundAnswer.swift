/// What an answer to OSC 11 (`ESC ] 11 ; rgb:RRRR/GGGG/BBBB`, one to four hexadecimal digits a colour) says; nil for
/// anything else. Light is what has more than half of white's perceived brightness (the weights of ITU-R BT.601).
func backgroundIsLight(_ sequence: [UInt8]) -> Bool? {
  let text = String(decoding: sequence, as: UTF8.self)
  guard text.hasPrefix("\u{1B}]11;rgb:") else { return nil }
  let parts = text.dropFirst("\u{1B}]11;rgb:".count).prefix { $0 != "\u{1B}" }.split(separator: "/")
  let colours = parts.compactMap { part -> Double? in
    guard (1...4).contains(part.count), let value = Int(part, radix: 16) else { return nil }
    return Double(value) / Double(1 << (4 * part.count) - 1)
  }
  guard parts.count == 3, colours.count == 3 else { return nil }
  return 0.299 * colours[0] + 0.587 * colours[1] + 0.114 * colours[2] > 0.5
}
