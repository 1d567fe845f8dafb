import Testing
import TextUI

@Suite struct ViewportTests {
  @Test(arguments: [
    // top, row, height, count → top
    (0, 5, 10, 100, 0), (0, 9, 10, 100, 0), (0, 10, 10, 100, 5), (5, 4, 10, 100, 0), (50, 49, 10, 100, 45),
    (0, 99, 10, 100, 90), (90, 0, 10, 100, 0), (0, 3, 10, 4, 0), (7, 3, 10, 4, 0), (3, 2, 0, 4, 3), (0, 1, 1, 4, 1),
  ])
  func reveals(_ top: Int, _ row: Int, _ height: Int, _ count: Int, _ result: Int) {
    var viewport = Viewport(top: top)
    viewport.reveal(row, height: height, count: count)
    #expect(viewport.top == result)
  }

  @Test func whatIsRevealedShows() {
    for height in 1...12 {
      for count in 1...30 {
        for top in 0..<count {
          for row in 0..<count {
            var viewport = Viewport(top: top)
            viewport.reveal(row, height: height, count: count)
            #expect((viewport.top..<(viewport.top + height)).contains(row))
            #expect(viewport.top >= 0 && viewport.top <= max(0, count - height))
          }
        }
      }
    }
  }

  @Test func everyKeyHasANameThatReadsBack() {
    let keys: [Key] = [
      .character("j"), .character(" "), .character("行"), .control("l"), .enter, .escape, .tab, .backTab, .backspace,
      .delete,
      .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .function(1), .function(12),
      .alt(.character("x")), .alt(.control("a")), .alt(.left), .alt(.character("-")),
    ]
    for key in keys { #expect(Key(name: key.name) == key) }
    for name in ["U+1", "U+D800", "U+41+U+42", "", "Nokey", "Ctrl-", "Ctrl-AB", "Alt-", "Alt-Alt-x"] {
      #expect(Key(name: name) == nil)
    }
  }

  /// What would not be seen goes by its code points.
  @Test(arguments: [
    ("\u{202E}", "U+202E"), ("\u{200B}", "U+200B"), ("\u{3000}", "U+3000"), ("\u{E0041}", "U+E0041"),
    ("\u{200D}\u{301}", "U+200D+U+0301"), ("\u{FEFF}", "U+FEFF"), ("あ", "あ"), ("か\u{3099}", "か\u{3099}"), ("␦", "␦"),
  ])
  func everyKeyHasANameThatIsSeen(_ character: Character, _ name: String) {
    #expect(Key.character(character).name == name)
    #expect(Key.alt(.character(character)).name == "Alt-" + name)
    #expect(Key(name: name) == .character(character))
  }
}
