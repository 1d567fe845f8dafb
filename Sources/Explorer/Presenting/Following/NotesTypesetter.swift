import Dataset
import TextUI
import Typesetting

/// Sets the parts of the presenter's notes in columns.
struct NotesTypesetter {
  let state: State
  let presentation: Presentation

  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }
  private var strings: Strings { settings.strings }

  /// What stands under a heading begins this far behind it.
  private static let indent = 2

  /// A slide as text; what is said of it small on a screen for a room, plainly.
  func slide(_ slide: Slide, columns: Int) -> [NotesPage.Row] {
    // Too low for large type and charts.
    let size = Size(columns: max(1, columns - NotesTypesetter.indent), rows: 10)
    let builder = DocumentBuilder(report: state.report, settings: settings)
    let composer = SlideComposer(builder: builder, deck: presentation.deck, size: size, names: state.browser.names)
    let content = composer.content(of: slide)
    var rows = content.head.map { NotesPage.Row(line: $0.line) }
    for (number, block) in content.blocks.enumerated() {
      if !rows.isEmpty, block.gap > 0 { rows.append(NotesPage.Row()) }
      rows += block.rows.map { NotesPage.Row(line: $0.line, block: number) }
    }
    return rows
  }

  private var following: Slide? { presentation.deck.slides[safe: presentation.index + 1] }

  var next: Line {
    guard let following else { return Line(settings.plain(strings.noNextSlide), theme[.quiet]) }
    return Line([
      Span(settings.plain(strings.nextSlideLabel) + "  ", theme[.quiet]),
      Span(settings.plain(state.title(of: following)), theme[.heading]),
    ])
  }

  /// Its heading in as many rows as it takes, and the rest as text.
  func nextSlide(columns: Int) -> [NotesPage.Row] {
    guard let following, let label = next.spans.first, let title = next.spans.last else {
      return lines(of: next.text, columns: columns, .quiet).map { NotesPage.Row(line: $0, isHeading: true) }
    }
    let width = settings.metrics.columns(of: label.text)
    let blank = Span(.blanks(width))
    let heading = lines(of: title.text, columns: columns - width, .heading).enumerated().map { number, line in
      NotesPage.Row(line: Line([number == 0 ? label : blank] + line.spans), isHeading: true)
    }
    let rows = slide(following, columns: columns).drop { $0.block == nil }
    return heading + rows.map { NotesPage.Row(line: $0.line) }
  }

  private func lines(of text: String, columns: Int, _ role: Role) -> [Line] {
    LineBreaker(metrics: settings.metrics).lines(of: text, columns: max(1, columns)).map {
      Line(String(text[$0]), theme[role])
    }
  }

  /// Titles and links of all that the slide's words and figures are from.
  func sources(columns: Int) -> [NotesPage.Row] {
    func rows(_ text: String, _ role: Role) -> [NotesPage.Row] {
      lines(of: settings.plain(text), columns: columns - NotesTypesetter.indent, role).map { NotesPage.Row(line: $0) }
    }
    let label = Line(settings.plain(strings.sources), theme[.quiet])
    return [NotesPage.Row(line: label, isHeading: true)]
      + state.report.sources(of: presentation.slide, in: strings.language).flatMap { source in
        rows(source.title, .text) + rows(source.url, .link)
      }
  }
}
