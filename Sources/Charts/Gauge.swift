import Typesetting

/// A share of a whole as a bar.
public enum Gauge {
  /// The two parts of a bar of `columns` columns, each in one style. `share` is in percent. The bar is full only at 100
  /// and empty only at 0, or if the share is not a number.
  public static func text(share: Double, columns: Int, drawing: Drawing) -> (filled: String, empty: String) {
    let columns = max(0, columns)
    let glyphs = ChartGlyphs.gauge(drawing)
    let steps = glyphs.parts.count
    let whole = columns * steps
    guard share > 0, whole > 0 else { return ("", String(glyphs.empty, times: columns)) }
    // Rounded down, so that nearly all is not all.
    let filled = max(1, Int(Double(whole) * min(share, 100) / 100))
    let part = filled % steps
    let full = String(glyphs.parts[steps - 1], times: filled / steps)
    let rest = columns - filled / steps - (part > 0 ? 1 : 0)
    return (part > 0 ? full + String(glyphs.parts[part - 1]) : full, String(glyphs.empty, times: rest))
  }
}
