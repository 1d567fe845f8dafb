import Dataset

/// What can be done where one is.
extension State {
  /// Why a command does nothing here, as a sentence; nil where it does something.
  func obstacle(to command: Command) -> String? {
    if settings.isKiosk, command.isRefusedToGuests { return strings.notForGuests }
    switch command {
    case .markEarlier, .markLater: return strings.onlyInMarks(keymaps.explorer.name(of: .showMarks))
    case .wall:
      return isInChart ? strings.notInChart : browser.view.definition.listsFigures ? nil : strings.onlyInFigures
    case .chartIndex: return isOnWall && self[Wall.self]?.compared != nil ? nil : strings.onlyInComparison
    case .nextPane where isOnWall, .previousPane where isOnWall: return strings.notOnWall
    case .addSimilar, .chartKind, .chartBase, .chartScale: return isInChart ? nil : strings.onlyInChart
    case .zoomIn, .zoomOut: return isInChart || layout?.form == .lanes ? nil : strings.onlyWithDates
    case .nextHit, .previousHit:
      return search.active == nil ? strings.nothingSearched(search: keymaps.explorer.name(of: .search)) : nil
    case .goBack: return isInChart || isOnWall || !browser.history.behind.isEmpty ? nil : strings.nothingBehind
    case .goForward: return browser.history.ahead.isEmpty ? strings.nothingAhead : nil
    case .filter, .nextPane, .previousPane: return isInChart ? strings.notInChart : nil
    case .compare where !isInChart && (browser.focus != .outline || subject?.indicator == nil):
      return strings.onlyInFigures
    case .compare, .sort, .reverseSort:
      return isInChart ? strings.notInChart : browser.view.definition.listsFigures ? nil : strings.onlyInFigures
    default: return nil
    }
  }

  /// What a command does here: its name in the help and the palette.
  func summary(of command: Command) -> Localized { command.summary(inChart: isInChart) }

  var isInChart: Bool { layers.topScreen(in: self) is ChartScreen }
  private var isOnWall: Bool { layers.topScreen(in: self) is Wall }

  /// What the palette lists: what has a key here and does something, without what only a terminal's own keys mean.
  var offeredCommands: [Command] {
    let (keymap, unlisted) = (activeKeymap, [Command.palette, .interrupt, .abort])
    return Command.allCases.filter {
      !unlisted.contains($0) && !keymap.keys(for: $0).isEmpty && obstacle(to: $0) == nil
    }
  }
}
