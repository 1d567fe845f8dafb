import Charts
import Dataset
import TextUI
import Typesetting

/// All keys, from the one key table.
struct HelpOverlay {
  let state: State

  var rows: [Line] {
    let strings = state.strings
    let theme = state.settings.theme
    let metrics = state.settings.metrics
    let groups = Keymap.Group.allCases.map { group in (group: group, keys: keys(of: group)) }.filter {
      !$0.keys.isEmpty
    }
    let width = groups.flatMap(\.keys).map { metrics.columns(of: $0.names) }.max() ?? 0
    var rows: [Line] = []
    for (group, keys) in groups {
      if !rows.isEmpty { rows.append(Line()) }
      rows.append(Line(state.settings.plain(strings.group(group)), theme[.heading]))
      rows += keys.map { names, summary in
        Line([
          Span("  " + metrics.padded(names, to: width) + "  ", theme[.key]),
          Span(state.settings.plain(summary), theme[.text]),
        ])
      }
    }
    return rows + [Line()] + signs
  }

  private func keys(of group: Keymap.Group) -> [(names: String, summary: String)] {
    let isKiosk = state.settings.isKiosk
    let bindings = state.activeKeymap.bindings.filter {
      $0.group == group && !(isKiosk && $0.command.isRefusedToGuests)
    }
    let keys = bindings.map {
      (
        names: $0.keys.map(\.name).joined(separator: "  "),
        summary: state.summary(of: $0.command)[state.strings.language]
      )
    }
    guard group == .slides, !keys.isEmpty else { return keys }
    // A number is no key of the table.
    let number = state.settings.plain(state.strings.digits) + "  " + Key.enter.name
    return keys + [(number, state.strings.goesToSlide)]
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

  private var signs: [Line] {
    let settings = state.settings
    let strings = state.strings
    let meanings = meanings.map { (settings.plain($0), $1, $2) }
    let width = meanings.map { settings.metrics.columns(of: $0.0) }.max() ?? 0
    return [Line(settings.plain(strings.signs), settings.theme[.heading])]
      + meanings.map { sign, role, meaning in
        let name = settings.metrics.padded(sign, to: width) + "  "
        return Line([
          Span("  " + name, settings.theme[role]), Span(settings.plain(meaning), settings.theme[.text]),
        ])
      }
  }

  func draw(on canvas: Canvas, top: Int) {
    let settings = state.settings
    let strings = state.strings
    canvas.fill(.plain)
    let rows = rows
    let room = TextScreen.room(in: state.size)
    canvas.write(settings.plain(strings.helpTitle), column: 1, row: 0, style: settings.theme[.brand])
    let shown = min(rows.count, top + room)
    let position = strings.position(shown, of: rows.count)
    canvas.write(
      position, column: canvas.columns - 1 - canvas.metrics.columns(of: position), row: 0, style: settings.theme[.quiet]
    )
    for row in 0..<room {
      guard let line = rows[safe: top + row] else { break }
      canvas.write(line, column: 1, row: row + 1, limit: canvas.columns - 2)
    }
    let escape = state.keymaps.explorer.name(of: .leave)
    canvas.write(
      Line([
        Span(settings.plain(strings.arrows) + " ", settings.theme[.key]),
        Span(settings.plain(strings.moves) + "  ", settings.theme[.quiet]),
        Span(escape + " ", settings.theme[.key]), Span(settings.plain(strings.closes), settings.theme[.quiet]),
      ]), column: 1, row: canvas.rows - 1)
    canvas.placeCursor(column: 1, row: 1)
  }
}
