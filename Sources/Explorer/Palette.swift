/// Colours by role as indices into the terminal's palette. Text keeps the terminal's own foreground.
/// Every colour has a contrast of at least 4.5:1 against the theme's background; a test measures it.
struct Palette: Sendable {
  var accent: UInt8
  var quiet: UInt8
  var planned: UInt8
  var done: UInt8
  var ours: UInt8
  var figure: UInt8
  var failure: UInt8
  var match: UInt8

  static let dark = Palette(
    accent: 117, quiet: 246, planned: 179, done: 114, ours: 176, figure: 222, failure: 210, match: 228)
  static let light = Palette(
    accent: 25, quiet: 240, planned: 94, done: 22, ours: 90, figure: 88, failure: 124, match: 53)
  /// The sixteen colours are the terminal's choice: bright ones on dark, plain ones on light; yellow and white on light
  /// are left out.
  static let dark16 = Palette(accent: 6, quiet: 7, planned: 3, done: 2, ours: 5, figure: 3, failure: 1, match: 3)
  static let light16 = Palette(accent: 4, quiet: 0, planned: 5, done: 2, ours: 5, figure: 1, failure: 1, match: 5)

  func index(_ role: Role) -> UInt8? {
    switch role {
    case .text, .message, .key: nil
    case .quiet, .tab, .line: quiet
    case .heading, .brand, .selection, .link, .activeTab, .quietSelection: accent
    case .figure: figure
    case .planned: planned
    case .done: done
    case .ours: ours
    case .failure: failure
    case .match: match
    }
  }
}
