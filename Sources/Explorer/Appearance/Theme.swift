package import TextUI

/// What a piece of the screen means; a theme gives each role a style.
package enum Role: CaseIterable, Sendable {
  /// Running text and what stands back behind it.
  case text, quiet
  /// Names and headings within running text.
  case strong
  /// What a page is about, headings within it, and the program's own name.
  case title, heading, brand
  /// The mark of what is selected, and cursors in charts.
  case selection
  /// Something Enter follows.
  case link
  /// What a search has found, inside of any text.
  case match
  /// A figure as the report prints it.
  case figure
  /// Lines of what was achieved, in sparklines and charts of one series.
  case chart
  /// Further series of a chart, in order.
  case chart2, chart3, chart4, chart5, chart6
  /// What is planned or aimed at, and what is done.
  case planned, done
  /// What the editors inferred and the report does not say.
  case ours
  /// The tab of the view that is open; the others.
  case activeTab, tab
  /// A key's name in a hint.
  case key
  /// Messages of the program.
  case message, failure
  /// Dividers.
  case line
}

extension Role {
  /// Of the series of one chart.
  static let series: [Role] = [.chart, .chart2, .chart3, .chart4, .chart5, .chart6]
}

/// Styles by role. Colour is never the only sign: weight, marks and words say the same.
package struct Theme: Hashable, Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case auto, dark, light, mono
  }

  package var name: Name
  /// How many colours the terminal has: 256, 16, 8, or 0.
  package var colours: Int

  package init(name: Name, colours: Int) {
    self.name = colours < 8 ? .mono : name
    self.colours = colours
  }

  package static let mono = Theme(name: .mono, colours: 0)

  package subscript(role: Role) -> Style {
    Style(foreground: foreground(role), attributes: attributes(role))
  }

  private func attributes(_ role: Role) -> Style.Attributes {
    switch role {
    case .title, .heading, .brand, .selection, .figure, .failure: .bold
    case .activeTab: [.bold, .underline]
    // Without colours, bold and underlined words would be taken for a tab or a heading.
    case .match: name == .mono ? .reverse : [.bold, .underline]
    case .key, .strong: .bold
    case .quiet, .line, .tab: name == .mono ? .dim : []
    default: []
    }
  }

  private var palette: Palette? {
    switch name {
    case .mono: nil
    case .light: colours >= 256 ? .light : .light16
    case .dark, .auto: colours >= 256 ? .dark : .dark16
    }
  }

  private func foreground(_ role: Role) -> Colour {
    guard let index = palette?.index(role) else { return .standard }
    return .palette(index)
  }

  /// What is drawn in a style, on the row that is selected: with a bar behind it in the pane with the focus, a quiet one in the
  /// others. Without the colours for that the row is reversed, or underlined; what was reversed in it stands out again.
  func selected(_ style: Style, isFocused: Bool) -> Style {
    guard let grounds = palette?.grounds else {
      var style = style
      style.attributes.remove(.dim)
      style.attributes.formSymmetricDifference(isFocused ? .reverse : .underline)
      return style
    }
    guard isFocused else { return banded(style) }
    var foreground = Colour.palette(grounds.onBar)
    if case .palette(let index) = style.foreground, grounds.keptOnBar.contains(index) { foreground = style.foreground }
    return Style(foreground: foreground, background: .palette(grounds.bar), attributes: style.attributes)
  }

  /// The same on the bands at the top and the bottom of the screen.
  func banded(_ style: Style) -> Style {
    guard let grounds = palette?.grounds, style.background == .standard else { return style }
    return Style(foreground: style.foreground, background: .palette(grounds.band), attributes: style.attributes)
  }

  /// Black on white, whatever the terminal's own colours are; without colours, as on a dark ground.
  var paper: Style {
    guard name != .mono else { return Style(attributes: .reverse) }
    let (ink, ground) = (
      Palette.blank(isWhite: false, colours: colours), Palette.blank(isWhite: true, colours: colours)
    )
    return Style(foreground: .palette(ink), background: .palette(ground))
  }

  /// The whole screen in black or white, whatever the terminal's own background is.
  func blank(isWhite: Bool) -> Style {
    guard name != .mono else { return Style(attributes: isWhite ? .reverse : []) }
    return Style(background: .palette(Palette.blank(isWhite: isWhite, colours: colours)))
  }
}
