import Charts
import Dataset
import TextUI
import Typesetting

/// Sets what a slide shows in the columns of a screen.
struct SlideComposer {
  let builder: DocumentBuilder
  let deck: Deck
  /// Of the slide, the presenter's row at the bottom left out.
  let size: Size
  private let breaker: LineBreaker

  init(builder: DocumentBuilder, deck: Deck, size: Size, names: [String]) {
    self.builder = builder
    self.deck = deck
    self.size = size
    breaker = LineBreaker(metrics: builder.settings.metrics, names: names)
  }

  var report: Report { builder.report }
  var settings: Settings { builder.settings }
  var strings: Strings { builder.strings }
  var theme: Theme { builder.theme }
  private var metrics: Metrics { settings.metrics }

  typealias Row = SlideContent.Row
  typealias Block = SlideContent.Block

  /// For large type and charts; below it all is plain text.
  var isRoomy: Bool { size.columns >= 60 && size.rows >= 16 }
  /// Columns for headings and charts, with a margin on either side and the last one of the screen free.
  var room: Int { max(1, size.columns - 1 - 2 * SlideComposer.margin(of: size.columns)) }
  /// Left of everything; a wider wall has no longer lines.
  static func margin(of columns: Int) -> Int { columns >= 60 ? max(4, (columns - 1 - 160) / 2) : 1 }
  /// Columns for text: longer lines are hard to read.
  var measure: Int { min(room, 92) }

  func content(of slide: Slide) -> SlideContent {
    switch slide.kind {
    case .title: title
    case .agenda: agenda
    case .pillars: pillars
    case .closing: closing
    case .missing: missing(slide.id)
    case .thing(.section(let index)): section(index)
    case .thing(.item(let index)): item(index)
    case .thing(.indicator(let index)): figure(index)
    case .thing(.milestone(let index)): milestone(index)
    case .thing(.programme(let index)): programme(index)
    }
  }

  // MARK: Rows

  /// What a slide is about, over a rule.
  func heading(_ piece: StyledText, words: [String.Index] = []) -> [Row] {
    let rows = text(piece, words: words, columns: room)
    guard isRoomy, size.rows >= 20 else { return rows }
    // Underlined blanks take fewer bytes than a line that is drawn, and fewer in the weight of what stands above.
    var style = theme[.line]
    style.attributes.formUnion([.underline, .bold])
    return rows + [row(StyledText(.blanks(room), style))]
  }

  func heading(_ title: Localized) -> [Row] {
    heading(builder.piece(title, .title), words: settings.words(title))
  }

  func row(_ piece: StyledText, _ alignment: SlideContent.Alignment = .left) -> Row {
    Row(line: Line([piece], marked: piece.style), alignment: alignment)
  }

  /// Running text, each row after `lead`, or blanks as wide.
  func text(
    _ piece: StyledText, words: [String.Index] = [], columns: Int? = nil, lead: StyledText = StyledText(""),
    alignment: SlideContent.Alignment = .left
  ) -> [Row] {
    let indent = metrics.columns(of: lead.text)
    let lines = lines(of: piece.text, columns: max(1, (columns ?? measure) - indent), words: words)
    return lines.enumerated().map { number, range in
      let before = number == 0 ? lead : StyledText(.blanks(indent))
      return Row(line: Line([before, piece[range]], marked: piece.style), alignment: alignment)
    }
  }

  func text(_ text: Localized, _ role: Role, lead: StyledText = StyledText("")) -> [Row] {
    self.text(builder.piece(text, role), words: settings.words(text), lead: lead)
  }

  /// Pieces in one row; those that don't fit go to further ones, as far in as `indent`.
  func flow(
    _ pieces: [StyledText], indent: Int = 0, columns: Int? = nil, alignment: SlideContent.Alignment = .left
  ) -> [Row] {
    let measure = columns ?? measure
    var rows: [[StyledText]] = []
    var used = 0
    for piece in pieces where !piece.text.isEmpty {
      let width = metrics.columns(of: piece.text)
      if !rows.isEmpty, used + width <= measure {
        rows[rows.count - 1].append(piece)
        used += width
        continue
      }
      let before = rows.isEmpty ? 0 : indent
      let trimmed = rows.isEmpty ? piece : piece.trimmingBlanks
      let fits = before + metrics.columns(of: trimmed.text) <= measure
      let lines = fits ? [] : breaker.lines(of: trimmed.text, columns: max(1, measure - before)).map { trimmed[$0] }
      let broken = fits ? [trimmed] : lines
      rows += broken.map { [StyledText(.blanks(before)), $0] }
      used = before + (broken.last.map { metrics.columns(of: $0.text) } ?? 0)
    }
    return rows.map { Row(line: Line($0, marked: .plain), alignment: alignment) }
  }

  func lines(of text: String, columns: Int, words: [String.Index]) -> [Range<String.Index>] {
    breaker.balancedLines(of: text, columns: columns, words: words)
  }

  func columns(of text: String) -> Int {
    metrics.columns(of: text)
  }
}
