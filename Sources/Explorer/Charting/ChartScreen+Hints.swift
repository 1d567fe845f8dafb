import Charts

extension ChartScreen {
  func hints(in state: State) -> [Hint]? {
    let strings = state.strings
    let keymap = state.keymaps.explorer
    var hints = state.followerHints
    hints.append(Hint(key: strings.sideArrows, label: strings.reads))
    hints.append(Hint(key: strings.verticalArrows, label: plots.count > 1 ? strings.otherSeries : strings.otherFigure))
    hints += [
      state.hint(.leave), state.hint(.open, label: strings.details), state.hint(.chartKind), state.hint(.addSimilar),
    ]
    if kind != .bars, !isLogarithmic { hints.append(state.hint(.chartBase)) }
    if canBeLogarithmic { hints.append(state.hint(.chartScale)) }
    hints += [
      Hint(key: keymap.name(of: .zoomIn) + keymap.name(of: .zoomOut), label: strings.label(.zoomIn)),
      state.hint(.copy), state.hint(.help), state.hint(.quit),
    ]
    return hints
  }
}
