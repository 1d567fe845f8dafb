import Dataset

/// A way of looking at the report, with its own outline.
package enum View: String, CaseIterable, Sendable {
  case overview, domains, pillars, figures, timeline, programmes

  /// The number key that opens it, from 1.
  var number: Int {
    (View.allCases.firstIndex(of: self) ?? 0) + 1
  }

  /// The command that opens it, with the same name.
  var command: Command? { Command(rawValue: View.commandPrefix + rawValue) }

  fileprivate static let commandPrefix = "show-"
}

extension Command {
  /// The view a command opens.
  var view: View? {
    rawValue.hasPrefix(View.commandPrefix) ? View(rawValue: String(rawValue.dropFirst(View.commandPrefix.count))) : nil
  }
}

extension Strings {
  func view(_ view: View) -> String {
    switch view {
    case .overview: pick("概要", "Overview")
    case .domains: pick("分野", "Domains")
    case .pillars: pick("柱", "Pillars")
    case .figures: figures
    case .timeline: pick("年表", "Timeline")
    case .programmes: programmes
    }
  }
}
