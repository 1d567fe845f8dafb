import Dataset
package import TextUI
import Typesetting

extension State {
  /// Takes one event. The only way in to changing the state while the program runs.
  package mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key): return act { $0.handle(key) }
    case .mouse(let mouse): return act { $0.handle(mouse) }
    case .paste(let text): return act { $0.paste(text) }
    case .resize(let size):
      self.size = size
      settle()
    case .ambiguousWidth(let isWide):
      settings.metrics.ambiguousIsWide = isWide
      settings.hasNarrowBlocks = !isWide
      settle()
    case .background(let isLight):
      // Only where nobody has chosen: a person's word counts more than the terminal's.
      guard settings.theme.name == .auto else { break }
      settings.theme = Theme(name: isLight ? .light : .dark, colours: settings.theme.colours)
      settle()
    case .resumed:
      return [.repaint]
    case .hangUp, .signal:
      return [.quit]
    }
    return []
  }

  /// What a person does ends what was said or restored before.
  private mutating func act(_ action: (inout State) -> [Effect]) -> [Effect] {
    message = nil
    resuming = nil
    let effects = action(&self)
    settle()
    return effects
  }

  private mutating func paste(_ text: String) -> [Effect] {
    switch mode {
    case .jumping(var jump):
      jump.insert(text)
      mode = .jumping(jump)
      return []
    case .commanding(var palette):
      palette.insert(text)
      mode = .commanding(palette)
      return []
    case .searching(let searching): return paste(text, in: searching)
    case .writingMarks(var writing):
      writing.prompt.insert(text)
      mode = .writingMarks(writing)
      return []
    case .filtering(let filtering):
      paste(text, in: filtering)
      return []
    case .choosingSlide(var chooser):
      chooser.insert(text)
      mode = .choosingSlide(chooser)
      return []
    case .browsing, .copying, .helping, .listingMarks, .loading, .failed: return []
    }
  }

  mutating func handle(_ key: Key) -> [Effect] {
    switch keymap.command(for: key) {
    case .interrupt: return interrupt()
    case .abort: return [.abort]
    default: break
    }
    switch mode {
    case .jumping(let jump): return take(key, in: jump)
    case .commanding(let palette): return take(key, in: palette)
    case .copying(let menu): return take(key, in: menu)
    case .listingMarks(let list): return take(key, in: list)
    case .writingMarks(let writing): return take(key, in: writing)
    case .searching(let searching): return take(key, in: searching)
    case .filtering(let filtering): return take(key, in: filtering)
    case .choosingSlide(let chooser): return take(key, in: chooser)
    case .helping(let top): return take(key, helpTop: top)
    case .loading:
      let command = keymap.command(for: key)
      return command == .quit || command == .suspend || command == .repaint ? command.map { perform($0) } ?? [] : []
    case .failed(let findings, let top): return take(key, findings: findings, top: top)
    case .browsing:
      if following?.screen == .notes { return takeInNotes(key) }
      if isWaitingForPresenter { return takeWhileWaiting(key) }
      if let presenting { return take(key, in: presenting) }
      guard let command = keymap.command(for: key) else {
        message = Message(text: strings.unknownKey(key.name, help: keymap.name(of: .help)))
        return []
      }
      return perform(command)
    }
  }

  /// Carries out a command of the browsing program.
  package mutating func perform(_ command: Command) -> [Effect] {
    if let obstacle = obstacle(to: command) {
      message = Message(text: obstacle)
      return []
    }
    if presenting == nil, let charting, let effects = perform(command, in: charting) { return effects }
    if let view = command.view {
      show(view)
      return []
    }
    switch command {
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: move(by: -pageRows)
    case .pageDown: move(by: pageRows)
    case .moveToStart: move(by: -Int(Int32.max))
    case .moveToEnd: move(by: Int(Int32.max))
    case .moveIn: moveIn()
    case .moveOut: moveOut()
    case .open: open()
    case .leave: leave()
    case .nextPane: cycleFocus(by: 1)
    case .previousPane: cycleFocus(by: -1)
    case .jump: startJumping()
    case .palette: mode = .commanding(CommandPalette(offeredCommands, isInChart: isInChart))
    case .search: return startSearching()
    case .filter: return startFiltering()
    case .nextHit: stepHit(by: 1)
    case .previousHit: stepHit(by: -1)
    case .compare: markForComparison()
    case .sort: sort()
    case .reverseSort: reverseSort()
    case .goBack: goBack()
    case .goForward: goForward()
    case .copy: return copy(as: .text)
    case .copyAs: chooseFormat()
    case .copyLink: return copy(as: .link)
    case .mark: markForPresenting()
    case .showMarks: listMarks()
    case .writeMarks: startWritingMarks()
    case .present: presentFromHere()
    case .nextSlide, .previousSlide, .firstSlide, .lastSlide, .slides, .pointDown, .pointUp, .zoomChart, .blackScreen,
      .whiteScreen, .stopwatch, .endPresentation, .lookAround:
      break
    case .follow: returnToPresenter()
    case .switchLanguage: switchLanguage()
    case .help: mode = .helping(top: 0)
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .interrupt: return interrupt()
    case .abort: return [.abort]
    case .showOverview, .showDomains, .showPillars, .showFigures, .showTimeline, .showProgrammes, .addSimilar,
      .chartKind, .chartScale, .zoomIn, .zoomOut, .markEarlier, .markLater:
      break
    }
    return []
  }

  /// Says why a guest's key did nothing.
  mutating func refuse() {
    message = Message(text: strings.notForGuests)
  }
}
