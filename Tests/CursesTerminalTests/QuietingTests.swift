import Testing
import TextUI

@testable import CursesTerminal

/// Blanks, whose colour nobody sees.
@Suite struct QuietingTests {
  private let strong = Style(foreground: .palette(3), attributes: .bold)

  @Test func theyArePlainWhereverTheyStand() {
    let cells = [Cell(" ", style: strong), Cell("a", style: strong), Cell(" ", style: strong), Cell("b"), .blank]
    #expect(quieted(cells).map(\.style) == [.plain, strong, .plain, .plain, .plain])
  }

  @Test(arguments: [Style(background: .palette(1)), Style(attributes: .reverse), Style(attributes: .underline)])
  func whatShowsStays(_ style: Style) {
    let cells = [Cell("a", style: style), .blank, Cell(" ", style: style), Cell("b", style: strong)]
    #expect(quieted(cells).map(\.style) == [style, .plain, style, strong])
  }
}
