import TerminalSession
import Testing
import TextUI

/// Attributes and colours come and go as the grid says, whatever became of the sequences on the way.
@Suite(.serialized, .timeLimit(.minutes(10))) struct StyleTests {
  /// What a terminal can show: Linux has no underlining beside colours, vt100 no colours.
  struct Ability {
    var colours = true
    var underlines = true
  }

  @Test(arguments: [
    ("xterm-256color", Ability()), ("xterm", Ability()), ("tmux-256color", Ability()), ("screen-256color", Ability()),
    ("linux", Ability(underlines: false)), ("vt100", Ability(colours: false)), ("vt220", Ability(colours: false)),
  ])
  func everyTransition(_ name: String, ability: Ability) throws {
    let session = try probe(["--styles", "--no-probes"], environment: ["TERM": name])
    for frame in 0..<12 {
      try session.waitFor("frame \(frame) end")
      #expect(wrong(session, ability) == [], "\(name), frame \(frame)")
      session.press("j")
    }
    try session.waitFor("frame 12 end")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }

  private func wrong(_ session: TerminalSession, _ ability: Ability) -> [String] {
    var found: [String] = []
    for row in 1..<session.size.rows {
      for column in 0..<session.size.columns {
        let cell = session.cell(column, row)
        let scalar = cell.text.unicodeScalars.first.map(\.value) ?? 0x20
        let isRight = scalar == 0x20 ? isBlank(cell) : shows(cell, Int(scalar) - 0x100, ability)
        if !isRight { found.append("\(column), \(row): \(cell)") }
      }
    }
    return Array(found.prefix(5))
  }

  /// Colour and weight of a blank cannot be seen, and are left as they are where that is shorter.
  private func isBlank(_ cell: ScreenCell) -> Bool {
    cell.background == nil && !cell.isUnderlined && !cell.isReversed
  }

  private func shows(_ cell: ScreenCell, _ choice: Int, _ ability: Ability) -> Bool {
    let foreground: Int? = ability.colours ? [nil, 1, 6, 3][choice / 16 % 4] : nil
    let background: Int? = ability.colours ? [nil, 4, 2][choice / 64] : nil
    return cell.foreground == foreground && cell.background == background && cell.isBold == (choice & 1 != 0)
      && (!ability.underlines || cell.isUnderlined == (choice & 4 != 0)) && cell.isReversed == (choice & 8 != 0)
  }
}
