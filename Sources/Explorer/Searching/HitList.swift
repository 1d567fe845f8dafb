import Dataset
import Search
import TextUI
import Typesetting

/// The hits, best first: each its name with sign and figure, and where there is room why it was found, or where it stands.
struct HitList {
  let state: State
  let searching: SearchScreen
  let hits: Hits
  let index: SearchIndex

  private var settings: Settings { state.settings }

  func draw(on canvas: Canvas, rowsPerHit: Int) {
    let builder = DocumentBuilder(report: state.report, settings: settings, highlighter: hits.highlighter)
    let listed = searching.listed
    var shown: [Int32] = []
    var views: [(view: RowView, row: Int)] = []
    // The last hit may show with its name alone.
    for place in 0...(canvas.rows / rowsPerHit) {
      let hit = searching.list.top + place
      guard let entry = listed[safe: hit], place * rowsPerHit < canvas.rows else { break }
      let reference = index.reference(of: entry)
      let isSelected = hit == searching.selected
      let view = RowView(
        name: builder.name(of: reference, .text), note: builder.datedNote(of: reference),
        sign: builder.sign(of: reference), isSelected: isSelected, isFocused: isSelected)
      views.append((view, place * rowsPerHit))
      shown.append(entry)
    }
    let names = RowView.draw(views, on: canvas, settings: settings)
    guard rowsPerHit > 1 else { return }
    for (place, entry) in shown.enumerated() {
      let columns = canvas.columns - HitList.indent - 1
      let reason =
        (names[place].matches.isEmpty ? snippet(entry, builder, columns: columns) : nil)
        ?? path(index.reference(of: entry), builder, columns)
      let line = reason.truncated(to: columns, metrics: canvas.metrics, mark: settings.glyphs.truncation)
      canvas.write(
        Line([line], marked: settings.theme[.match]), column: HitList.indent, row: place * rowsPerHit + 1)
    }
  }

  private static let indent = 4

  /// The text that brought a hit whose name doesn't tell why; nil where that is the name, or a text that cannot be shown.
  private func snippet(_ entry: Int32, _ builder: DocumentBuilder, columns: Int) -> StyledText? {
    guard !settings.isTextASCII,
      let snippet = index.snippet(of: entry, for: hits.results, in: settings.language), !snippet.ranges.isEmpty
    else { return nil }
    let quiet = settings.theme[.quiet]
    if snippet.field == .figure, !snippet.isOfObservation,
      let figure = figure(index.reference(of: entry), builder, columns: columns)
    {
      return figure
    }
    guard let origin = snippet.field.label(in: state.strings.language) else {
      return SnippetWindow(snippet, columns: columns, settings: settings).piece(quiet)
    }
    let label = StyledText(settings.plain(origin) + "  ")
    let room = max(1, columns - settings.metrics.columns(of: label.text))
    return StyledText(joining: [label, SnippetWindow(snippet, columns: room, settings: settings).piece(quiet)], quiet)
  }

  /// A value is never shown without its date.
  private func figure(_ reference: Reference, _ builder: DocumentBuilder, columns: Int) -> StyledText? {
    guard case .indicator(let index) = reference else { return nil }
    let note = StyledText(joining: builder.note(of: reference), settings.theme[.quiet])
    if settings.metrics.columns(of: note.text) <= columns { return note }
    let figure = StyledText(joining: builder.datedFigure(of: index, columns: columns), settings.theme[.quiet])
    return figure.text.isEmpty ? nil : figure
  }

  /// Where it stands, and what it is if that doesn't tell; where it is too long its beginning gives way, since its end
  /// says most.
  private func path(_ reference: Reference, _ builder: DocumentBuilder, _ columns: Int) -> StyledText {
    let kind = self.kind(reference).map { [builder.quiet($0)] } ?? []
    var steps = state.report.path(to: reference).map { builder.piece(state.report.shortTitle(of: $0), .quiet) }
    while true {
      let gap = kind.isEmpty || steps.isEmpty ? [] : [builder.quiet("  ")]
      let piece = StyledText(joining: kind + gap + [builder.joined(steps)], settings.theme[.quiet])
      guard steps.count > 1, settings.metrics.columns(of: piece.text) > columns else { return piece }
      steps.removeFirst()
    }
  }

  /// nil for what a report is expected to have in its sections.
  private func kind(_ reference: Reference) -> String? {
    switch reference {
    case .item: nil
    case .section(let index) where state.report.sections[index].parent != nil: nil
    case .section, .indicator, .milestone, .programme:
      settings.plain(state.report.kind(of: reference, in: state.strings.language))
    }
  }
}
