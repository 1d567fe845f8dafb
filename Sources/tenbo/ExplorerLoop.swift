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
  private let wakePipe: WakePipe
  private var load: BackgroundLoad?
  /// nil where nothing may be kept.
  private var kept: SessionStore?
  private var peerPolicy: PeerPolicy
  private var mailbox: SearchService
  private let clipboard = Clipboard(environment: environmentValue)
  private let tmux: TmuxClipboard

  init(
    state: State, terminal: CursesTerminal, wakePipe: WakePipe, tmux: TmuxClipboard, kept: SessionStore?,
    peerPolicy: PeerPolicy,
    load: BackgroundLoad? = nil
  ) {
    self.state = state
    self.terminal = terminal
    self.wakePipe = wakePipe
    self.load = load
    self.kept = kept
    self.peerPolicy = peerPolicy
    mailbox = SearchService(wakePipe: wakePipe)
    self.tmux = tmux
  }

  /// Runs until the person leaves, which ends the process. Throws where a large dataset turned out not to
  /// have the place that was asked for.
  mutating func run() throws -> Never {
    defer { terminal.close() }
    if load == nil { restore() }
    peerPolicy.waitForFirst(wakePipe)
    peerPolicy.tell(&state)
    if state.needsTicks { state.tick(Clock.second.number) }
    terminal.show(Screen.draw(state))
    try peerPolicy.show(state)
    if load == nil { mailbox.prepare(for: state.report) }
    while true {
      let limit = state.needsTicks ? Clock.second.rest : Clock.untilTomorrow
      let events = terminal.waitForEvents(alsoReading: wakePipe.descriptor, atMost: limit)
      try answer()
      handle(events)
      mailbox.waitForResults()
      try answer()
      if state.needsTicks { state.tick(Clock.second.number) }
      state.receive(today: Clock.today)
      terminal.show(Screen.draw(state))
      try peerPolicy.show(state)
      kept?.save(state)
      if kept?.tell(&state) == true { terminal.show(Screen.draw(state)) }
    }
  }

  /// Of what was typed in one go only the last text is searched for, unless a key needs what the text before it has found.
  private mutating func handle(_ events: [Event]) {
    var latest: SearchRequest?
    var rest = events[...]
    var shown = Clock.milliseconds
    while let event = state.next(of: &rest) {
      // Whatever comes without end, one sees what it does.
      if Clock.milliseconds - shown > ExplorerLoop.longestUnseen {
        terminal.show(Screen.draw(state))
        shown = Clock.milliseconds
      }
      if !event.isTyping { search(&latest) }
      for effect in state.handle(event) {
        if case .search(let request) = effect { latest = request } else { perform([effect], after: event) }
      }
    }
    search(&latest)
  }

  /// In milliseconds.
  private static let longestUnseen = 100

  private mutating func search(_ request: inout SearchRequest?) {
    guard let wanted = request else { return }
    request = nil
    receive(mailbox.search(wanted))
  }

  private mutating func perform(_ effects: [Effect], after event: Event? = nil) {
    for effect in effects {
      switch effect {
      case .suspend: terminal.suspend()
      case .repaint: terminal.repaint()
      case .copy(let text): clipboard.copy(text, by: tmux, or: terminal)
      case .buildIndex: receive(mailbox.build(state.report))
      case .write(let text, let name, let replacing):
        state.receive(UserFile.write(text, to: name, replacing: replacing))
      case .search(let request): receive(mailbox.search(request))
      case .quit: quit(by: event?.signalOfEnd)
      case .interrupt: quit(by: SIGINT)
      case .abort: quit(by: SIGQUIT)
      }
    }
  }

  /// Takes no time, whatever is still at work: neither is a large report freed, nor are threads waited for.
  private mutating func quit(by signal: Int32?) -> Never {
    peerPolicy.leave()
    terminal.beforeEnd(atMost: BackgroundWriter.patience + 2 * TmuxClipboard.patience) {
      kept?.finish(state)
      tmux.finish()
    }
    clipboard.sendFailures(of: tmux, to: terminal)
    terminal.close()
    // Whoever waits for us should see which signal ended us.
    if let signal { CursesTerminal.die(by: signal) }
    if state.hasFailed { _exit(ExitStatus.badData.rawValue) }
    _exit(EXIT_SUCCESS)
  }

  /// Where the person was, and what they had marked.
  private mutating func restore() {
    perform(kept?.restore(&state) ?? [])
  }

  // MARK: What threads have to tell

  private mutating func answer() throws {
    guard wakePipe.answer() else { return }
    if let load { try receive(load.news, of: load) }
    receive(mailbox.news())
    kept?.update(&state)
    clipboard.sendFailures(of: tmux, to: terminal)
    peerPolicy.tell(&state)
  }

  private mutating func receive(_ news: SearchService.News?) {
    switch news {
    case .indexProgress(let progress): state.receive(indexProgress: progress)
    case .index(let index): perform(state.receive(index))
    case .results(let results, let request): state.receive(results, for: request)
    case nil: break
    }
  }

  private mutating func receive(_ news: BackgroundLoad.News, of load: BackgroundLoad) throws {
    switch news {
    case .progress(let progress): state.showLoading(progress: progress)
    case .finished(.success(let report)):
      state = State(report: report, settings: state.settings, size: state.size, keymaps: state.keymaps)
      self.load = nil
      try load.whenLoaded(&state)
      restore()
      mailbox.prepare(for: report)
    case .finished(.failure(let error)):
      state.fail(error.findings.map(\.description))
      self.load = nil
    }
  }
}

extension Event {
  /// What ends us with it. Of a vanished terminal the system would have told by SIGHUP.
  fileprivate var signalOfEnd: Int32? {
    switch self {
    case .signal(let number): number
    case .hangUp: SIGHUP
    default: nil
    }
  }

  /// Whether it only changes a text, if it does anything there: it needs no answer to what was asked before.
  fileprivate var isTyping: Bool {
    switch self {
    case .key(.character), .key(.backspace), .key(.delete), .paste: true
    default: false
    }
  }
}
