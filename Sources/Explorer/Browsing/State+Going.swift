import Charts
package import Dataset
import Search
import TextUI

extension State {
  var stop: History.Stop {
    History.Stop(
      view: browser.view, node: browsing.selected, focus: browser.focus, detailTop: browsing.detailTop,
      link: browsing.link)
  }

  /// Opens another view, with what is selected still selected where that view has it.
  package mutating func show(_ view: View) {
    guard view != browser.view else { return }
    let subject = subject
    browser.history.leave(stop)
    enter(view)
    // Looking at another view is no reason to drop its filter.
    if let subject, let node = browsing.outline.node(for: subject), browsing.shows(node) { browsing.select(node) }
    browser.focus = .outline
    readOverview()
  }

  private mutating func enter(_ view: View) {
    browser.view = view
    layers.removeAll { $0.isOfExplorer && !($0 is BrowserScreen) }
    browser.prepare(view)
  }

  /// Goes to a thing in its home view and selects it.
  package mutating func go(to reference: Reference) {
    browser.history.leave(stop)
    select(reference)
  }

  /// As `go(to:)`, but nothing to come back from: how the program starts somewhere. A view that is asked for is kept where
  /// it has the thing.
  package mutating func start(at reference: Reference, in view: View? = nil) {
    if let view {
      enter(view)
      if let node = browsing.outline.node(for: .thing(reference)) {
        browsing.select(node)
        return settle()
      }
    }
    select(reference)
    settle()
  }

  /// As a view is opened at the start.
  package mutating func start(in view: View) {
    enter(view)
    readOverview()
    settle()
  }

  mutating func select(_ reference: Reference) {
    let home = report.homeView(of: reference)
    enter(home)
    if browsing.outline.node(for: .thing(reference)) == nil { enter(.overview) }
    if let node = browsing.outline.node(for: .thing(reference)) {
      browsing.select(node)
      browsing.expand(node)
    }
    // A row of the table says too little of a figure, and has no room for what a search has marked.
    browser.focus = home == .figures ? .detail : .outline
  }

  mutating func follow() {
    guard let link = browsing.link, let target = browser.page.links[safe: link]?.target else {
      message = Message(text: strings.nothingToFollow)
      return
    }
    if case .indicator(let index) = target, !report.indicators[index].points.isEmpty {
      return openChart(index)
    }
    go(to: target)
  }

  mutating func goBack() {
    guard let stop = browser.history.back(from: stop) else {
      message = Message(text: strings.nothingBehind)
      return
    }
    restore(stop)
  }

  mutating func goForward() {
    guard let stop = browser.history.forward(from: stop) else {
      message = Message(text: strings.nothingAhead)
      return
    }
    restore(stop)
  }

  private mutating func restore(_ stop: History.Stop) {
    enter(stop.view)
    browsing.select(stop.node)
    browser.focus = stop.focus
    browsing.detailTop = stop.detailTop
    browsing.link = stop.link
  }
}

extension Array {
  /// The element at an index, or nil outside the array.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
