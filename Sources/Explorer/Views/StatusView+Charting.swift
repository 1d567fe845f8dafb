extension StatusView {
  /// What can be done in a chart.
  func hints(_ charting: Charting) -> [Hint] {
    let strings = state.strings
    var hints = [Hint(key: strings.sideArrows, label: strings.reads)]
    hints.append(
      Hint(key: strings.verticalArrows, label: charting.plots.count > 1 ? strings.otherSeries : strings.otherFigure))
    hints += [hint(.leave), hint(.open, label: strings.details), hint(.chartKind), hint(.addSimilar)]
    if charting.canBeLogarithmic { hints.append(hint(.chartScale)) }
    hints += [
      Hint(key: "\(state.keymap.name(of: .zoomIn))\(state.keymap.name(of: .zoomOut))", label: strings.label(.zoomIn)),
      hint(.copy), hint(.help), hint(.quit),
    ]
    return hints
  }
}
