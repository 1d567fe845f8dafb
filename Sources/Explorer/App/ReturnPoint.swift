/// Where one was when a search began, with all that was open and how far it was scrolled.
struct ReturnPoint: Sendable {
  var stop: History.Stop
  /// Of the view that was open.
  var browsing: Browsing
  var history: History
}

extension State {
  var origin: ReturnPoint {
    ReturnPoint(stop: stop, browsing: browsing, history: browser.history)
  }

  /// Goes back to where a search began, as it was.
  mutating func restore(_ origin: ReturnPoint) {
    browser.view = origin.stop.view
    browsing = origin.browsing
    browser.focus = origin.stop.focus
    // The language may be another one since.
    orderFiguresAnew()
  }
}
