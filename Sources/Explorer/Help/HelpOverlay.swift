import Charts
import Dataset
import Search
import TextUI
import Typesetting

/// All keys, from the one key table, and what the signs mean; where something is typed, what of it is called that.
struct HelpOverlay {
  let state: State
  let prompt: Prompt

  var page: HelpPage {
    let groups = Keymap.Group.allCases.map { (state.strings.group($0), keys(of: $0)) }
    let blocks = (groups + [(state.strings.signs, signs)]).filter { !$0.1.isEmpty }.map(block)
    return HelpPage(
      blocks, columns: state.size.columns - 3, rows: TextScreen.room(in: state.size), metrics: state.settings.metrics)
  }

  /// Something to look up, and what it is.
  private typealias Row = (name: Span, meaning: StyledText)

  private func block(_ heading: String, _ rows: [Row]) -> [Line] {
    let (settings, theme) = (state.settings, state.settings.theme)
    let width = rows.map { settings.metrics.columns(of: $0.name.text) }.max() ?? 0
    return [Line(settings.plain(heading), theme[.heading])]
      + rows.map { name, meaning in
        let lead = StyledText("  " + settings.metrics.padded(name.text, to: width) + "  ", name.style)
        return Line([lead, meaning], marked: theme[.match])
      }
  }

  private func keys(of group: Keymap.Group) -> [Row] {
    let (settings, theme) = (state.settings, state.settings.theme)
    let names = Command.names(inChart: state.isInChart)
    let found = prompt.text.isEmpty ? nil : Set(names.search(prompt.text).map { Command.allCases[$0] })
    let highlighter = found.map { _ in names.highlighter(of: prompt.text) }
    let bindings = state.activeKeymap.bindings.filter {
      $0.group == group && !(settings.isKiosk && $0.command.isRefusedToGuests)
    }
    let rows = bindings.compactMap { binding -> Row? in
      let keys = binding.keys.map(\.name).joined(separator: "  ")
      guard found?.contains(binding.command) ?? true || matches(keys) else { return nil }
      let summary = state.summary(of: binding.command)
      let (language, shown) = (state.strings.language, settings.plain(summary[state.strings.language]))
      let ranges = highlighter?.ranges(in: summary, language) ?? []
      return (
        Span(keys, theme[.key]),
        StyledText(shown, theme[.text], matches: summary[language].offsets(of: ranges, shownAs: shown))
      )
    }
    guard group == .slides, !bindings.isEmpty else { return rows }
    // A number is no key of the table.
    let number = settings.plain(state.strings.digits) + "  " + Key.enter.name
    guard matches(number) || matches(state.strings.goesToSlide) else { return rows }
    return rows + [(Span(number, theme[.key]), StyledText(settings.plain(state.strings.goesToSlide)))]
  }

  /// What has no reading by which it could be found is found by its letters.
  private func matches(_ text: String) -> Bool {
    prompt.text.isEmpty || text.lowercased().contains(prompt.text.lowercased())
  }

  /// What the signs before names and values, and between values, mean.
  private var meanings: [(String, Role, String)] {
    let settings = state.settings
    let strings = state.strings
    let planned = ChartSigns.planned(settings.drawing).map { String($0) }.joined(separator: " ")
    let missing = ChartSigns.missing(settings.drawing).map { [(String($0), Role.chart, strings.notObserved)] } ?? []
    return [
      (settings.glyphs.done, .done, Milestone.Status.done.text(in: strings.language)),
      (settings.glyphs.planned, .planned, strings.plannedLong),
      (settings.glyphs.wasPlanned, .planned, strings.wasPlannedLong),
      (settings.glyphs.otherSource, .quiet, strings.notInReport),
      (settings.glyphs.arrow, .quiet, strings.thenAndNow),
      (planned, .planned, strings.plannedInCharts),
    ] + missing + [
      (settings.glyphs.marked, .heading, strings.markedLong),
      (settings.glyphs.compared, .heading, strings.comparedLong),
      (settings.glyphs.truncation, .text, strings.leftOut),
      ("(\(strings.ours))", .ours, strings.oursLong),
    ]
  }

  private var signs: [Row] {
    let settings = state.settings
    return meanings.filter { matches($0.2) || matches($0.0) }.map { sign, role, meaning in
      (Span(settings.plain(sign), settings.theme[role]), StyledText(settings.plain(meaning)))
    }
  }

  func draw(on canvas: Canvas, top: Int) {
    let settings = state.settings
    let (strings, theme) = (state.strings, settings.theme)
    canvas.fill(.plain)
    let page = page
    let room = TextScreen.room(in: state.size)
    canvas.write(settings.plain(strings.helpTitle), column: 1, row: 0, style: theme[.brand])
    if page.rowCount > room || page.rowCount == 0 {
      let shown = min(page.rowCount, top + room)
      let position = page.rowCount == 0 ? settings.plain(strings.noMatch) : strings.position(shown, of: page.rowCount)
      let column = canvas.columns - 1 - canvas.metrics.columns(of: position)
      canvas.write(position, column: column, row: 0, style: theme[.quiet])
    }
    for (start, lines) in page.columns {
      for row in 0..<room {
        guard let line = lines[safe: top + row] else { break }
        canvas.write(line, column: 1 + start, row: row + 1, limit: canvas.columns - 2 - start)
      }
    }
    let hints = HintRow(
      hints: [
        Hint(key: state.keymaps.explorer.name(of: .leave), label: strings.closes),
        Hint(key: strings.arrows, label: strings.moves),
      ], settings: settings)
    let all = hints.hints.reduce(0) { $0 + HintRow.columns(of: $1, settings) + 2 }
    // What is typed is worth more than how to leave.
    let width = canvas.columns - all < 24 ? 0 : all
    let bottom = canvas.within(Rect(column: 0, row: canvas.rows - 1, columns: canvas.columns, rows: 1))
    hints.draw(on: bottom, from: canvas.columns - width, to: canvas.columns)
    let left = Rect(column: 1, row: 0, columns: max(1, canvas.columns - width - 2), rows: 1)
    PromptView(
      label: settings.plain(strings.findLabel), prompt: prompt, labelStyle: theme[.key], style: theme[.text]
    ).draw(on: bottom.within(left), row: 0)
  }
}
