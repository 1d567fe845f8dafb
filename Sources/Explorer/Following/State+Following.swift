import TextUI

/// Following: what comes from the presenter, and a follower's keys.
extension State {
  /// As the program starts with it; leaving it ends the program.
  ///
  /// - Parameter socket: where the presenter is to be found, as it is to be shown
  package mutating func startFollowing(_ screen: Following.Screen, socket: String) {
    following = Following(screen: screen, socket: socket)
    keymap = .followersExplorer
  }

  /// Takes what is known of the presenter now; the same again changes nothing.
  package mutating func take(_ lead: Lead) {
    guard var following, lead != following.lead else { return }
    let before = Said(following, presenting)
    following.lead = lead
    if case .present(let deck, let moment) = lead {
      if deck != following.shared {
        following.deck = Deck(report, shared: deck)
        following.hasOtherReport = deck.report != report.fingerprint
      }
      (following.shared, following.moment) = (deck, moment)
      following.stopwatch = Stopwatch(elapsed: moment.elapsed, limit: moment.limit, isOn: moment.isRunning)
    } else if following.stopwatch.isOn {
      following.stopwatch.toggle()
    }
    self.following = following
    if !following.isAway { showPresenter() }
    // What was said before must not hide this.
    if Said(following, presenting) != before { message = nil }
    settle()
  }

  /// What of the presenter the last row says.
  private struct Said: Equatable {
    let slide: String?
    let absence: Lead.Absence?
    let isOtherReport: Bool

    init(_ following: Following, _ presenting: Presentation?) {
      slide = following.isAway ? nil : presenting?.place.slide
      absence = following.absence
      isOtherReport = following.hasOtherReport
    }
  }

  /// Digits that are being typed stay.
  private mutating func showPresenter() {
    let before = presenting
    presenting = following?.presentation
    presenting?.typed = before?.typed ?? ""
    guard let following, following.screen == .notes, let presenting, before?.place != presenting.place else { return }
    let page = NotesPage(state: self, presentation: presenting)
    let isElsewhere = before?.place.slide != presenting.place.slide || before?.place.step != presenting.place.step
    self.following?.notesTop = isElsewhere ? page.topOfStep : page.revealing(from: following.notesTop)
  }

  // MARK: Keys

  /// What is done beside the presenter's screen; nil for what leaves it.
  mutating func perform(following command: Command) -> [Effect]? {
    switch command {
    case .follow: returnToPresenter()
    case .lookAround: lookAround()
    case .stopwatch: following?.showsTime.toggle()
    case .switchLanguage, .help, .repaint, .suspend, .quit: return perform(command)
    default: return nil
    }
    return []
  }

  /// Back to where the presenter is.
  mutating func returnToPresenter() {
    guard let following else { return }
    self.following?.isAway = false
    mode = .browsing
    presenting = following.presentation
  }

  /// Stays at the slide that shows, whatever the presenter does.
  mutating func leavePresenter() {
    guard following != nil else { return }
    following?.isAway = true
    presenting?.unblank()
  }

  /// To the explorer, at what the slide shows; from slides of one's own back to where they began.
  mutating func lookAround() {
    let slide = presenting.flatMap { $0.isFollowed ? $0.slide : nil }
    leavePresenter()
    presenting = nil
    guard let reference = slide?.thing, subject != .thing(reference) else { return }
    go(to: reference)
  }

  /// The keys of the screen that waits for a presenter.
  mutating func takeWhileWaiting(_ key: Key) -> [Effect] {
    guard let command = Keymap.following.command(for: key), let effects = perform(following: command) else {
      message = Message(text: strings.unknownKey(key.name, help: Keymap.following.name(of: .help)))
      return []
    }
    return effects
  }

  /// The keys of the presenter's notes.
  mutating func takeInNotes(_ key: Key) -> [Effect] {
    let page = max(1, size.rows / 2)
    switch Keymap.notes.command(for: key) {
    case .moveUp: following?.notesTop -= 1
    case .moveDown: following?.notesTop += 1
    case .pageUp: following?.notesTop -= page
    case .pageDown: following?.notesTop += page
    case let command?: return perform(command)
    case nil: message = Message(text: strings.unknownKey(key.name, help: Keymap.notes.name(of: .help)))
    }
    return []
  }

  mutating func takeWhileFollowing(_ mouse: Event.Mouse, _ following: Following) -> [Effect] {
    guard following.screen == .notes else { return presenting.map { turn(mouse, in: $0) } ?? [] }
    if let rows = wheelRows(mouse) { self.following?.notesTop += rows }
    return []
  }

  /// Whether nobody has presented yet, and the screen says so.
  var isWaitingForPresenter: Bool {
    guard let following else { return false }
    return !following.isAway && presenting == nil
  }
}
