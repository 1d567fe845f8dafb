import Testing
import TextUI

@testable import CursesTerminal

/// Blanks, whose colour nobody sees.
@Suite struct QuietingTests {
  private let strong = Style(foreground: .palette(3), attributes: .bold)
  private let faint = Style(foreground: .palette(7))

  @Test func betweenWordsTheyTakeTheFirstWordsStyle() {
    let cells = [Cell("a", style: strong), .blank, Cell(" ", style: faint), Cell("b", style: faint)]
    #expect(quieted(cells).map(\.style) == [strong, strong, strong, faint])
  }

  @Test func elsewhereTheyArePlain() {
    let cells = [Cell(" ", style: faint), Cell("a", style: strong), Cell(" ", style: strong), .blank]
    #expect(quieted(cells).map(\.style) == [.plain, strong, .plain, .plain])
  }

  @Test func longGapsArePlain() {
    let cells = [Cell("a", style: strong)] + Array(repeating: Cell(" ", style: strong), count: 9) + [Cell("b")]
    #expect(quieted(cells).dropFirst().allSatisfy { $0.style == .plain })
  }

  @Test(arguments: [Style(background: .palette(1)), Style(attributes: .reverse), Style(attributes: .underline)])
  func whatShowsStays(_ style: Style) {
    let cells = [Cell("a", style: style), .blank, Cell(" ", style: style), Cell("b", style: strong)]
    #expect(quieted(cells).map(\.style) == [style, .plain, style, strong])
  }
}
