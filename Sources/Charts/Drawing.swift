/// The characters that sparklines, gauges and charts are drawn with.
package enum Drawing: Hashable, Sendable {
  /// One column wide on every terminal.
  case braille
  /// ▁▂▃▄▅▆▇█ for sparklines and gauges: of ambiguous width. Charts, which need dots, are in braille.
  case blocks
  case ascii
}
