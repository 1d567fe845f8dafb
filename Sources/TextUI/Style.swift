/// A colour of the terminal: its own default, or an index into its palette of 8, 16 or 256.
public enum Colour: Hashable, Sendable {
  /// What the terminal draws with by itself (SGR 39, 49).
  case standard
  /// 0 to 7 as SGR 30 has them, 8 to 15 their bright ones, then a cube of 6 by 6 by 6 and 24 greys, as xterm has them.
  case palette(UInt8)
}

/// How a cell is drawn.
public struct Style: Hashable, Sendable {
  /// What SGR 1, 2, 4 and 7 of ECMA-48 switch on; a terminal may show some of them alike.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The sum of those that are on.
    public let rawValue: UInt8

    /// Bits that mean nothing are kept and not shown.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// SGR 1.
    public static let bold = Attributes(rawValue: 1)
    /// SGR 2.
    public static let dim = Attributes(rawValue: 2)
    /// SGR 4.
    public static let underline = Attributes(rawValue: 4)
    /// SGR 7: foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
  }

  /// Of what is written.
  public var foreground: Colour
  /// Of the cell behind it.
  public var background: Colour
  /// Empty unless said otherwise.
  public var attributes: Attributes

  /// The terminal's own colours unless said otherwise.
  public init(foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours without attributes, as of a cleared screen.
  public static let plain = Style()
}
