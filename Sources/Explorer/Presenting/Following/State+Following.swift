import TextUI

/// Following: what comes from the presenter, and a follower's keys.
extension State {
  /// As the program starts with it; leaving it ends the program.
  ///
  /// - Parameter socket: where the presenter is to be found, as it is to be shown
  package mutating func startFollowing(_ screen: Following.Screen, socket: String) {
    peers.following = Following(screen: screen, socket: socket)
    keymaps.explorer = keymaps.explorer.withFollowing
    layers.push(WaitingScreen())
  }

  /// Takes what is known of the presenter now; the same again changes nothing.
  package mutating func receive(_ status: PresenterStatus) {
    guard var following = peers.following, status != following.status else { return }
    let before = Said(following, self[Presentation.self])
    following.status = status
    if case .present(let deck, let moment) = status {
      if deck != following.shared {
        following.deck = Deck(report, shared: deck)
        following.hasOtherReport = deck.report != report.fingerprint
      }
      (following.shared, following.moment) = (deck, moment)
      following.stopwatch = Stopwatch(elapsed: moment.elapsed, limit: moment.limit, isOn: moment.isRunning)
    } else if following.stopwatch.isOn {
      following.stopwatch.toggle()
    }
    peers.following = following
    if !following.isAway { showPresenter() }
    // What was said before must not hide this.
    if Said(following, self[Presentation.self]) != before { message = nil }
    settle()
  }

  /// What of the presenter the last row says.
  private struct Said: Equatable {
    let slide: String?
    let absence: PresenterStatus.Absence?
    let isOtherReport: Bool

    init(_ following: Following, _ presenting: Presentation?) {
      slide = following.isAway ? nil : presenting?.place.slide
      absence = following.absence
      isOtherReport = following.hasOtherReport
    }
  }

  /// Digits that are being typed stay.
  private mutating func showPresenter() {
    let before = self[Presentation.self]
    // Who has presented once stays on the screen.
    guard var presentation = peers.following?.presentation else { return }
    presentation.typed = before?.typed ?? ""
    if before == nil {
      layers.replace(WaitingScreen.self, by: presentation)
    } else {
      self[Presentation.self] = presentation
    }
    guard peers.following?.screen == .notes else { return }
    if self[NotesScreen.self] == nil { layers.insert(NotesScreen(), over: Presentation.self) }
    guard before?.place != presentation.place else { return }
    let page = NotesPage(state: self, presentation: presentation)
    let isElsewhere = before?.place.slide != presentation.place.slide || before?.place.step != presentation.place.step
    let top = self[NotesScreen.self]?.top ?? 0
    self[NotesScreen.self]?.top = isElsewhere ? page.topOfStep : page.revealing(from: top)
  }

  // MARK: What a follower does

  /// Back to where the presenter is. A chart that is open stays, under what is presented.
  mutating func returnToPresenter() {
    guard peers.following != nil else { return }
    peers.following?.isAway = false
    layers.removeAll { !$0.isOfExplorer }
    layers.push(WaitingScreen())
    showPresenter()
  }

  /// To the explorer, at what the slide shows; from slides of one's own back to where they began.
  mutating func lookAround() {
    let slide = self[Presentation.self].flatMap { $0.isFollowed ? $0.slide : nil }
    peers.following?.isAway = true
    self[WaitingScreen.self] = nil
    self[Presentation.self] = nil
    guard let reference = slide?.thing, subject != .thing(reference) else { return }
    go(to: reference)
  }
}
