import ArgumentParser
import CursesTerminal
import Dataset
import Explorer
import Glibc
import TextUI

/// Events in, grids out: the imperative shell around the explorer.
struct ExplorerLoop {
  private var state: State
  private let terminal: CursesTerminal
  private let doorbell: Doorbell
  private var load: BackgroundLoad?
  private var desk: SearchDesk
  private let clipboard = Clipboard(environment: { name in getenv(name).map { String(cString: $0) } })

  init(state: State, terminal: CursesTerminal, doorbell: Doorbell, load: BackgroundLoad? = nil) {
    self.state = state
    self.terminal = terminal
    self.doorbell = doorbell
    self.load = load
    desk = SearchDesk(doorbell: doorbell)
  }

  /// Runs until the person leaves, which ends the process. Throws the exit code where a large dataset turned out not to
  /// have the place that was asked for.
  mutating func run() throws -> Never {
    defer { terminal.close() }
    if state.needsTicks { state.tick(Clock.second.number) }
    terminal.show(Screen.draw(state))
    if load == nil { desk.prepare(for: state.report) }
    while true {
      let limit = state.needsTicks ? Clock.second.rest : nil
      let events = terminal.waitForEvents(alsoReading: doorbell.descriptor, atMost: limit)
      try answer()
      for event in events { perform(state.handle(event), after: event) }
      desk.waitForResults()
      try answer()
      if state.needsTicks { state.tick(Clock.second.number) }
      terminal.show(Screen.draw(state))
    }
  }

  private mutating func perform(_ effects: [Effect], after event: Event? = nil) {
    for effect in effects {
      switch effect {
      case .suspend: terminal.suspend()
      case .repaint: terminal.repaint()
      case .copy(let text): clipboard.copy(text, through: terminal)
      case .buildIndex: take(desk.build(state.report))
      case .search(let request): take(desk.search(request))
      case .quit: quit(after: event)
      }
    }
  }

  /// Takes no time, whatever is still at work: neither is a large report freed, nor are threads waited for.
  private func quit(after event: Event?) -> Never {
    terminal.close()
    // Whoever waits for us should see which signal ended us. Of a vanished terminal the system would have told by SIGHUP.
    switch event {
    case .signal(let number): CursesTerminal.die(by: number)
    case .hangUp: CursesTerminal.die(by: SIGHUP)
    default: break
    }
    if case .failed = state.mode { _exit(ExitStatus.badData.rawValue) }
    _exit(EXIT_SUCCESS)
  }

  // MARK: What threads have to tell

  private mutating func answer() throws {
    guard doorbell.answer() else { return }
    if let load { try take(load.news, of: load) }
    take(desk.news())
  }

  private mutating func take(_ news: SearchDesk.News?) {
    switch news {
    case .indexProgress(let progress): state.take(indexProgress: progress)
    case .index(let index): perform(state.take(index))
    case .results(let results, let request): state.take(results, for: request)
    case nil: break
    }
  }

  private mutating func take(_ news: BackgroundLoad.News, of load: BackgroundLoad) throws {
    switch news {
    case .progress(let progress): state.mode = .loading(progress: progress)
    case .finished(.success(let report)):
      state = State(report: report, settings: state.settings, size: state.size)
      self.load = nil
      try load.whenLoaded(&state)
      desk.prepare(for: report)
    case .finished(.failure(let error)):
      state.mode = .failed(findings: error.findings.map(\.description), top: 0)
      self.load = nil
    }
  }
}
