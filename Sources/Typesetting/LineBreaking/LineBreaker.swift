/// Breaks text into lines by the rules of Japanese typesetting (JLREQ, JIS X 4051), at the accuracy of a cell.
///
/// Punctuation isn't squeezed or hung: what may not start a line takes the Character before it along.
public struct LineBreaker: Sendable {
  /// The widths that lines are measured by.
  public var metrics: Metrics
  private let names: Phrases

  /// `names` are kept whole where they don't take too much of a line: GビズID, Jグランツ.
  public init(metrics: Metrics, names: [String] = []) {
    self.metrics = metrics
    self.names = Phrases(names)
  }

  /// Lines as half-open ranges of the text, none wider than `columns`, except a single Character wider than that.
  ///
  /// Blanks at a break belong to no line, nor do line ends, which always break; blanks that start the text or follow a
  /// line end are kept. `hanging` columns are taken from each line but the first after a line end (see
  /// `hangingIndent`). `words` are the places where words start, ascending: a line ends at the last of them if that
  /// costs no more than `preferenceWindow` columns, or a third of a narrow line. Without any, a change of script is taken for the edge of a word.
  /// Text without ink has no lines.
  public func lines(
    of text: String, columns: Int, hanging: Int = 0, words: [String.Index] = []
  ) -> [Range<String.Index>] {
    var glyphs = Glyph.all(of: text, metrics: metrics, words: words)
    glyphs.tie(names: names, columns: columns)
    var filler = LineFiller(glyphs: glyphs, wordsAreKnown: !words.isEmpty)
    filler.fill(columns: max(1, columns), hanging: max(0, hanging))
    return filler.lines.map { line in
      let end = line.upperBound < glyphs.endIndex ? glyphs[line.upperBound].index : text.endIndex
      return glyphs[line.lowerBound].index..<end
    }
  }

  /// The columns that the mark of a list item takes ("- ", "3. ", "(1) "), with the blanks around it; else 0.
  public func hangingIndent(of text: String) -> Int {
    let glyphs = Glyph.all(of: String(text.prefix(Self.longestMarker)), metrics: metrics, words: [])
    guard !glyphs.isEmpty, let end = glyphs.markerEnd(from: 0) else { return 0 }
    return glyphs[..<end].reduce(0) { $0 + Int($1.columns) }
  }

  /// How many columns a line may lose so as not to end inside a word.
  public static let preferenceWindow = 6

  private static let longestMarker = 16
}
