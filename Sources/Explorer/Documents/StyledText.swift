import TextUI
import Typesetting

/// Text in one style, and what of it a search has found. It is cut and broken as if nothing were marked, and parted into
/// spans when that is done, so that a mark never moves a character.
struct StyledText: Hashable, Sendable {
  private(set) var text: String
  var style: Style
  /// Offsets in UTF-8, ascending, apart.
  private(set) var matches: [Range<Int>]
  /// For a row that has no room for a name: its short name, in the same style, and what has been found in that.
  private(set) var short: Short?

  struct Short: Hashable, Sendable {
    fileprivate var text: String
    fileprivate var matches: [Range<Int>]
  }

  init(_ text: String, _ style: Style = .plain, matches: [Range<Int>] = []) {
    self.text = text
    self.style = style
    self.matches = matches
  }

  /// One piece in one style from several.
  init(joining pieces: [StyledText], _ style: Style) {
    self.init("", style)
    for piece in pieces { append(piece) }
  }

  init(_ name: Name, _ style: Style = .plain) {
    self.init(name.whole, style)
    short = name.short.map { Short(text: $0, matches: []) }
  }

  /// A name with its short name.
  init(_ name: StyledText, short: StyledText?) {
    self = name
    self.short = short.map { Short(text: $0.text, matches: $0.matches) }
  }

  /// Adds text that takes this piece's style.
  mutating func append(_ piece: StyledText) {
    if short != nil || piece.short != nil {
      let (first, second) = (shortest, piece.shortest)
      short = Short(
        text: first.text + second.text, matches: first.matches + second.matches.shifted(by: first.text.utf8.count))
    }
    matches += piece.matches.shifted(by: text.utf8.count)
    text += piece.text
  }

  private var shortest: Short { short ?? Short(text: text, matches: matches) }

  /// The short name as a piece of its own; nil where there is none.
  var shortName: StyledText? { short.map { StyledText($0.text, style, matches: $0.matches) } }

  var name: Name { Name(text, short: short?.text) }

  subscript(range: Range<String.Index>) -> StyledText {
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
    return StyledText(String(text[range]), style, matches: matches(in: start..<end))
  }

  private func matches(in part: Range<Int>) -> [Range<Int>] {
    matches.compactMap { match in
      let inside = match.clamped(to: part)
      return inside.isEmpty ? nil : (inside.lowerBound - part.lowerBound)..<(inside.upperBound - part.lowerBound)
    }
  }

  /// As `Metrics.truncated`.
  func truncated(to columns: Int, metrics: Metrics, mark: String) -> StyledText {
    let cut = metrics.truncated(text, to: columns, mark: mark)
    guard !matches.isEmpty, cut.utf8.count != text.utf8.count || cut != text else {
      return StyledText(cut, style, matches: matches)
    }
    let head = cut.hasSuffix(mark) ? cut.utf8.count - mark.utf8.count : cut.utf8.count
    return StyledText(cut, style, matches: matches(in: 0..<head))
  }

  /// What an abridgement of its name keeps of it.
  func showing(_ cut: Abridgement, mark: String) -> StyledText {
    if cut.isOfShortName, let shortName { return shortName.keeping(cut, mark: mark) }
    return keeping(cut, mark: mark)
  }

  private func keeping(_ cut: Abridgement, mark: String) -> StyledText {
    guard !matches.isEmpty else { return StyledText(cut.text, style) }
    var shown = StyledText("", style)
    var at = text.startIndex
    for part in cut.kept {
      if part.lowerBound > at { shown.append(StyledText(mark)) }
      shown.append(self[part])
      at = part.upperBound
    }
    if at < text.endIndex { shown.append(StyledText(mark)) }
    return shown
  }

  /// As `Metrics.shown`.
  func shown(in columns: Int, settings: Settings) -> StyledText {
    let mark = settings.glyphs.truncation
    return showing(settings.metrics.shown(name, in: columns, mark: mark), mark: mark)
  }

  /// With blanks after it as far as `columns`, if it isn't wider.
  func padded(to columns: Int, metrics: Metrics) -> StyledText {
    let blanks = String.blanks(columns - metrics.columns(of: text))
    return StyledText(text + blanks, style, matches: matches)
  }

  /// The other way round, for numbers.
  func paddedLeft(to columns: Int, metrics: Metrics) -> StyledText {
    let blanks = String.blanks(columns - metrics.columns(of: text))
    return StyledText(joining: [StyledText(blanks), self], style)
  }

  /// Without the blanks at its beginning.
  var trimmingBlanks: StyledText {
    let start = text.firstIndex { $0 != " " } ?? text.endIndex
    return self[start..<text.endIndex]
  }

  func spans(marked style: Style) -> [Span] {
    guard !matches.isEmpty else { return [Span(text, self.style)] }
    var spans: [Span] = []
    var at = text.startIndex
    for match in matches {
      let start = text.utf8.index(text.startIndex, offsetBy: match.lowerBound)
      let end = text.utf8.index(text.startIndex, offsetBy: match.upperBound)
      if at < start { spans.append(Span(String(text[at..<start]), self.style)) }
      spans.append(Span(String(text[start..<end]), style))
      at = end
    }
    if at < text.endIndex { spans.append(Span(String(text[at...]), self.style)) }
    return spans
  }
}

extension [Range<Int>] {
  fileprivate func shifted(by offset: Int) -> [Range<Int>] {
    map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
  }
}

extension Line {
  /// A row of pieces, what was found in a style of its own.
  init(_ pieces: [StyledText], marked style: Style) {
    self.init(pieces.flatMap { $0.spans(marked: style) })
  }
}

extension String {
  /// Where parts of a text stand in what is shown of it, in UTF-8. None where they are lost, because showing the parts is
  /// not the same as showing the whole.
  func offsets(of parts: [Range<Index>], shownAs shown: String) -> [Range<Int>] {
    guard !parts.isEmpty else { return [] }
    var offsets: [Range<Int>] = []
    var pieces = ""
    var at = startIndex
    for part in parts where part.lowerBound >= at {
      pieces += String(self[at..<part.lowerBound]).sanitised
      let start = pieces.utf8.count
      pieces += String(self[part]).sanitised
      if start < pieces.utf8.count { offsets.append(start..<pieces.utf8.count) }
      at = part.upperBound
    }
    pieces += String(self[at...]).sanitised
    return pieces.utf8.elementsEqual(shown.utf8) ? offsets : []
  }
}
