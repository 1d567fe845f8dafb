/// The characters that sparklines, gauges and charts are drawn with.
public enum Drawing: Hashable, Sendable {
  /// One column wide on every terminal.
  case braille
  /// ▁▂▃▄▅▆▇█ for sparklines and gauges: of ambiguous width. Charts, which need dots, are in braille.
  case blocks
  /// For terminals and fonts without the others.
  case ascii
}
