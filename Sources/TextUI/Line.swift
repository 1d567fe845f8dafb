/// Text in one style.
public struct Span: Hashable, Sendable {
  /// Not yet sanitised: `Canvas.write` does that.
  public var text: String
  /// For all of the text.
  public var style: Style

  /// In the terminal's own colours unless said otherwise.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// One row of styled text.
public struct Line: Hashable, Sendable {
  /// From left to right, without anything between them.
  public var spans: [Span]

  /// A line of several styles; none are an empty row.
  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// A line in one style.
  public init(_ text: String, _ style: Style = .plain) {
    spans = [Span(text, style)]
  }

  /// Without its styles.
  public var text: String {
    spans.map(\.text).joined()
  }
}
