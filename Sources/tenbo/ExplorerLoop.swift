import CursesTerminal
import Dataset
import Explorer
import Glibc
import TextUI

/// Events in, grids out: the imperative shell around the explorer.
struct ExplorerLoop {
  private var state: State
  private let terminal: CursesTerminal
  private var load: BackgroundLoad?

  init(state: State, terminal: CursesTerminal, load: BackgroundLoad? = nil) {
    self.state = state
    self.terminal = terminal
    self.load = load
  }

  /// Runs until the person leaves. Throws the exit code where a dataset turned out to be bad, or not to have the place
  /// that was asked for.
  mutating func run() throws {
    defer { terminal.close() }
    while true {
      terminal.show(Screen.draw(state))
      let events = terminal.waitForEvents(alsoReading: load?.descriptor)
      try readLoad()
      for event in events {
        if try take(event) == .leave { return }
      }
    }
  }

  private enum Next {
    case stay, leave
  }

  private mutating func take(_ event: Event) throws -> Next {
    for effect in state.handle(event) {
      switch effect {
      case .suspend: terminal.suspend()
      case .repaint: terminal.repaint()
      case .buildIndex, .search: break
      case .quit:
        terminal.close()
        endBySignal(event)
        if case .failed = state.mode { throw ExitStatus.badData }
        return .leave
      }
    }
    return .stay
  }

  /// Whoever waits for us should see which signal ended us. Of a vanished terminal the system would have told by SIGHUP.
  private func endBySignal(_ event: Event) {
    switch event {
    case .signal(let number): CursesTerminal.die(by: number)
    case .hangUp: CursesTerminal.die(by: SIGHUP)
    default: break
    }
  }

  private mutating func readLoad() throws {
    guard let load else { return }
    switch load.news() {
    case .none: break
    case .progress(let progress): state.mode = .loading(progress: progress)
    case .finished(.success(let report)):
      state = State(report: report, settings: state.settings, size: state.size)
      try load.whenLoaded(report, &state)
      self.load = nil
    case .finished(.failure(let error)):
      state.mode = .failed(findings: error.findings.map(\.description), top: 0)
      self.load = nil
    }
  }
}
