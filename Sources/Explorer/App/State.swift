package import Dataset
import Search
package import TextUI

/// Everything the program remembers; one value with one writer. Drawing only reads it.
package struct State: Sendable {
  package private(set) var report: Report
  package var settings: Settings
  package internal(set) var size: Size
  package internal(set) var keymaps: Keymaps
  /// What lies on the explorer, and that itself at the bottom.
  var layers = LayerStack()
  package internal(set) var browser: Browser
  var search = SearchState()
  package var peers = Peers()
  /// What is marked for presenting, in that order.
  package var marks: [Reference] = []
  var message: Message?

  package init(report: Report, settings: Settings, size: Size, keymaps: Keymaps = Keymaps()) {
    self.report = report
    self.settings = settings
    self.size = size
    self.keymaps = keymaps
    browser = Browser(report)
    layers.push(BrowserScreen())
    settle()
  }

  /// The open view's part of what the explorer remembers.
  var browsing: Browsing {
    get { browser.browsing }
    set { browser.browsing = newValue }
  }

  /// What is selected in the open view; nil where there is nothing.
  var subject: Outline.Subject? { browser.subject }

  /// The presentation that is going on, one's own or somebody else's.
  package var presentation: Presentation? { self[Presentation.self] }

  var strings: Strings { settings.strings }

  /// nil where the screen is too small.
  var layout: Layout? {
    Layout(size, focus: browser.focus, shape: browser.view.definition.shape(subject))
  }
}

/// A sentence on the bottom line, until the next key.
struct Message: Hashable, Sendable {
  var text: String
  var isFailure = false
}
