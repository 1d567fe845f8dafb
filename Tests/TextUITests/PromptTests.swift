import Testing
import TextUI
import Typesetting

@Suite struct PromptTests {
  private func prompt(_ text: String, _ keys: [Key]) -> Prompt {
    var prompt = Prompt(text)
    for key in keys {
      let isTaken = prompt.edit(key)
      #expect(isTaken)
    }
    return prompt
  }

  @Test(arguments: [
    ("行政", [Key.backspace], "行", 1), ("行政", [.left, .backspace], "政", 0), ("行政", [.home, .delete], "政", 0),
    ("ab cd  ", [.control("w")], "ab ", 3), ("ab cd", [.left, .control("u")], "d", 0),
    ("ab cd", [.home, .right, .control("k")], "a", 1),
    ("", [.backspace, .left, .right, .delete, .control("w")], "", 0), ("b", [.control("a"), .character("か")], "かb", 1),
  ])
  func isEdited(_ text: String, _ keys: [Key], _ result: String, _ caret: Int) {
    let prompt = prompt(text, keys)
    #expect(prompt.text == result)
    #expect(prompt.caret == caret)
  }

  @Test func otherKeysAreNotItsOwn() {
    var prompt = Prompt("a")
    for key in [Key.enter, .escape, .up, .tab, .function(1), .control("l"), .alt(.character("b"))] {
      let isTaken = prompt.edit(key)
      #expect(!isTaken)
    }
  }

  @Test func lineBreaksAndControlsOfAPasteAreLeftOut() {
    var prompt = Prompt("a\tb")
    prompt.insert("\ntalk\r\n.t\u{03}x\u{9B}t\n")
    #expect(prompt.text == "abtalk.txt")
    #expect(prompt.caret == 10)
  }

  @Test func aRunOfMarksPastedIntoItIsCut() {
    var prompt = Prompt("か")
    for _ in 0..<3 { prompt.insert(String(repeating: "\u{301}\u{323}", count: 50_000)) }
    #expect(prompt.characters.count == 1)
    #expect(prompt.text.unicodeScalars.count == String.mostScalars)
  }

  /// Whether it came with its letter or behind it, and when what stood between them is deleted.
  @Test(arguments: [
    ("かx", [Key.left, .character("\u{3099}")], "か\u{3099}x", 1),
    ("かx\u{200B}\u{3099}", [.left, .backspace], "かx\u{3099}", 2),
    ("🇯🇵🇯🇵", [.left, .character("🇯")], "🇯🇵🇯🇯🇵", 2),
  ])
  func whatIsTypedBelongsToTheLetterBeforeIt(_ text: String, _ keys: [Key], _ result: String, _ caret: Int) {
    let prompt = prompt(text, keys)
    #expect(prompt.text == result)
    #expect(prompt.characters == Array(prompt.text))
    #expect(prompt.caret == caret)
  }

  @Test func aFilePastedIntoItIsCut() {
    var prompt = Prompt()
    prompt.insert(String(repeating: "あ", count: 300_000))
    #expect(prompt.characters.count == Prompt.limit)
    prompt.insert("x")
    #expect(prompt.characters.count == Prompt.limit)
  }

  @Test(arguments: [(20, "> 行政サービス", 14), (10, "> ービス", 8), (4, ">", 2), (2, ">", -1)])
  func theEndShowsWhereItIsTooLong(_ columns: Int, _ shown: String, _ cursor: Int) {
    let canvas = Canvas(size: Size(columns: columns, rows: 1), metrics: Metrics(), mark: "›")
    PromptView(label: "> ", prompt: Prompt("行政サービス")).draw(on: canvas, row: 0)
    #expect(canvas.grid.text == shown)
    #expect((canvas.grid.cursor?.position.column ?? -1) == cursor)
  }
}
