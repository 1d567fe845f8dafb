import Dataset
import Search
import TextUI
import Typesetting

/// The command palette: every command by its name, the same in the other language, and its keys.
struct PaletteOverlay {
  let state: State
  let palette: CommandPalette

  private var settings: Settings { state.settings }

  func draw(on canvas: Canvas, _ layout: Layout) {
    let names = palette.offered.map { canvas.metrics.columns(of: name(of: $0).text) }
    let nameColumns = names.max() ?? 0
    PromptOverlay(
      state: state, label: state.strings.paletteLabel, hint: state.strings.paletteHint, prompt: palette.prompt,
      count: palette.candidates.count, chosen: palette.chosen
    ).draw(on: canvas, layout) { index, panel, row in
      draw(palette.candidates[index], nameColumns, on: panel, row: row)
    }
  }

  /// The other language gives way where there is no room for its longest names' beginnings.
  private func draw(_ command: Command, _ nameColumns: Int, on canvas: Canvas, row: Int) {
    let theme = settings.theme
    let keys = state.activeKeymap.keys(for: command).map(\.name).joined(separator: " ")
    let keyColumns = canvas.metrics.columns(of: keys)
    let limit = canvas.columns - keyColumns - 5
    write(name(of: command), theme[.text], column: 2, row: row, limit: limit, on: canvas)
    let room = limit - nameColumns - 2
    if room >= PaletteOverlay.leastRoom {
      write(otherName(of: command), theme[.quiet], column: 4 + nameColumns, row: row, limit: room, on: canvas)
    }
    canvas.write(keys, column: canvas.columns - keyColumns - 1, row: row, style: theme[.key])
  }

  private static let leastRoom = 16

  private func write(_ name: StyledText, _ style: Style, column: Int, row: Int, limit: Int, on canvas: Canvas) {
    var shown = name.shown(in: limit, settings: settings)
    shown.style = style
    canvas.write(Line([shown], marked: settings.theme[.match]), column: column, row: row)
  }

  private func name(of command: Command) -> StyledText {
    piece(state.summary(of: command), settings.strings.language)
  }

  private func otherName(of command: Command) -> StyledText {
    // The interface is in English where Japanese can only be shown in Latin letters.
    if settings.isTextASCII {
      return StyledText(Romanisation.ascii(of: state.summary(of: command), language: .japanese))
    }
    return piece(state.summary(of: command), settings.language == .japanese ? .english : .japanese)
  }

  private func piece(_ name: Localized, _ language: Language) -> StyledText {
    let shown = settings.plain(name[language])
    let ranges = palette.highlighter.ranges(in: name, language)
    return StyledText(shown, matches: name[language].offsets(of: ranges, shownAs: shown))
  }
}
