/// Colours by role as indices into the terminal's palette. Text keeps the terminal's own foreground.
///
/// The 256-colour ones are, each, the colour of the terminal's cube nearest to one of the Digital Agency Design System
/// (デジタル庁デザインシステム, whose names stand beside them). Every one has a contrast of at least 4.5:1 against the theme's
/// background, and those of series differ for readers who see fewer colours too; tests measure both.
struct Palette: Sendable {
  var accent: UInt8
  var quiet: UInt8
  var planned: UInt8
  var done: UInt8
  var ours: UInt8
  var figure: UInt8
  var failure: UInt8
  var match: UInt8
  /// The series of a chart after the first, which has the accent.
  var series: [UInt8]
  /// What lies behind text; nil where the terminal has too few colours for it.
  var grounds: Grounds?

  struct Grounds: Sendable {
    /// Behind the selected row of the pane with the focus, what is written there, and the colours that can be read there too.
    var bar: UInt8
    var onBar: UInt8
    var keptOnBar: Set<UInt8>
    /// Behind the first and the last row of the screen, and behind what is selected in other panes.
    var band: UInt8
    /// Of rules and frames, which nobody has to read.
    var line: UInt8
  }

  static let dark = Palette(
    accent: 117,  // light-blue-300
    quiet: 247,  // solid-gray-400; 246 is as near, and too dark for the bands
    planned: 215,  // orange-300
    done: 78,  // green-300
    ours: 183,  // purple-300
    figure: 222,  // yellow-200
    failure: 210,  // red-300
    match: 229,  // yellow-100
    series: [220, 141, 149, 210, 231],  // yellow-400, purple-400, lime-300, red-300, white
    // cyan-1000, white; solid-gray-800, and a grey for lines
    grounds: Grounds(bar: 24, onBar: 231, keptOnBar: [222, 229], band: 236, line: 241))
  static let light = Palette(
    accent: 19,  // blue-900
    quiet: 241,  // solid-gray-600
    planned: 94,  // orange-1000
    done: 23,  // green-900
    ours: 90,  // magenta-900
    figure: 88,  // red-1100
    failure: 124,  // red-1000
    match: 54,  // purple-1000
    series: [130, 90, 241, 88, 16],  // orange-900, magenta-900, solid-gray-600, red-1100, black
    // light-blue-200, black; solid-gray-100, and a grey for lines
    grounds: Grounds(bar: 153, onBar: 16, keptOnBar: [88, 54], band: 254, line: 248))
  /// The sixteen colours are the terminal's choice: bright ones on dark, plain ones on light; yellow and white on light
  /// are left out.
  static let dark16 = Palette(
    accent: 6, quiet: 7, planned: 3, done: 2, ours: 5, figure: 3, failure: 1, match: 3, series: [3, 5, 2, 1, 7])
  static let light16 = Palette(
    accent: 4, quiet: 0, planned: 5, done: 2, ours: 5, figure: 1, failure: 1, match: 5, series: [1, 5, 2, 6, 0])

  func index(_ role: Role) -> UInt8? {
    switch role {
    case .text, .strong, .message, .key, .title, .link: nil
    case .quiet, .tab: quiet
    case .line: grounds?.line ?? quiet
    case .heading, .brand, .selection, .activeTab, .chart: accent
    case .figure: figure
    case .planned: planned
    case .done: done
    case .ours: ours
    case .failure: failure
    case .match: match
    case .chart2: series[0]
    case .chart3: series[1]
    case .chart4: series[2]
    case .chart5: series[3]
    case .chart6: series[4]
    }
  }

  /// Of a screen with nothing on it.
  static func blank(isWhite: Bool, colours: Int) -> UInt8 {
    colours >= 256 ? (isWhite ? 231 : 16) : (isWhite ? 7 : 0)
  }
}
