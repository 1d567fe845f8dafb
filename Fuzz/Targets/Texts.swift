import Dataset
import TextUI
import Typesetting

extension FuzzTarget {
  /// Columns, then a text to be set: sanitised, cut, broken into lines.
  @Sendable static func lines(_ bytes: [UInt8]) throws {
    var input = Input(bytes)
    let columns = 1 + input.byte() % 100
    let options = input.byte()
    let metrics = Metrics(ambiguousIsWide: options & 1 != 0)
    let raw = input.text
    let text = raw.sanitised
    try expectSanitised(text)
    try require(text.sanitised.utf8.elementsEqual(text.utf8), "sanitising twice changes it again")
    try expectCut(text, columns, metrics)
    let breaker = LineBreaker(metrics: metrics, names: ["GビズID", "ああ"])
    for text in [raw, text] {
      let words = options & 2 != 0 ? Array(text.indices) : []
      let lines = breaker.lines(of: text, columns: columns, hanging: options >> 4, words: words)
      try expectLines(lines, of: text, columns, metrics)
      try require(breaker.hangingIndent(of: text) >= 0, "an indent below nothing")
      let balanced = breaker.balancedLines(of: text, columns: columns, words: words)
      try expectLines(balanced, of: text, columns, metrics)
      try require(
        balanced.count <= breaker.lines(of: text, columns: columns, words: words).count, "balancing takes more lines")
    }
  }

  /// Nothing in it is for a terminal to obey, and each Character fits a cell or two.
  static func expectSanitised(_ text: String) throws {
    let narrow = Metrics()
    let wide = Metrics(ambiguousIsWide: true)
    for character in text {
      try require(
        !character.unicodeScalars.contains { Hazard.in($0) != nil }, "a hazard is left: \(character.debugDescription)")
      try require(
        character.unicodeScalars.count <= String.maximumScalars && 1...2 ~= wide.columns(of: character)
          && 1...2 ~= narrow.columns(of: character), "no cell takes \(character.unicodeScalars.map(\.value))")
    }
  }

  private static func expectCut(_ text: String, _ columns: Int, _ metrics: Metrics) throws {
    try require(metrics.columns(of: metrics.truncated(text, to: columns)) <= columns, "a cut text is too wide")
    try require(metrics.columns(of: metrics.padded(text, to: columns)) == columns, "a padded text has another width")
    try require(
      metrics.columns(of: metrics.paddedLeft(text, to: columns)) == columns, "a padded number has another width")
    let canvas = Canvas(size: Size(columns: columns, rows: 1), metrics: metrics, mark: "›")
    try require(canvas.write(text, column: 0, row: 0) <= columns, "writing leaves the canvas")
  }

  /// In order, none too wide but a single Character, and what is in none of them takes no ink.
  private static func expectLines(
    _ lines: [Range<String.Index>], of text: String, _ columns: Int, _ metrics: Metrics
  ) throws {
    var end = text.startIndex
    for line in lines + [text.endIndex..<text.endIndex] {
      try require(line.lowerBound >= end, "lines are not in order")
      let between = text[end..<line.lowerBound]
      try require(between.unicodeScalars.allSatisfy(isBlank), "ink is in no line: \(between.debugDescription)")
      end = line.upperBound
      let part = text[line]
      try require(
        part.count <= 1 || metrics.columns(of: part) <= columns,
        "a line of \(metrics.columns(of: part)) columns for \(columns): \(part.debugDescription)")
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || Metrics().columns(of: scalar) == 0 || scalar == "\u{3000}"
  }

  /// Keys and pastes into a prompt: what it holds is what it shows.
  @Sendable static func prompt(_ bytes: [UInt8]) throws {
    var prompt = Prompt()
    for part in bytes.split(separator: 0xFF) {
      if let key = keys[part.first.map { Int($0) } ?? 0], part.count == 1 {
        _ = prompt.edit(key)
      } else {
        prompt.insert(String(decoding: part, as: UTF8.self))
      }
      try require(0...prompt.characters.count ~= prompt.caret, "the caret is outside")
      let whole = Array(prompt.text)
      try require(whole == prompt.characters, "its characters are not those of its text")
      try require(
        whole.allSatisfy { $0.unicodeScalars.count <= String.mostScalars }, "a character of too many marks")
    }
    let canvas = Canvas(size: Size(columns: 20, rows: 1), metrics: Metrics(), mark: "›")
    PromptView(label: "> ", prompt: prompt).draw(on: canvas, row: 0)
    let cursor = canvas.grid.cursor?.position.column
    try require(cursor.map { 2..<20 ~= $0 } ?? false, "the caret does not show")
  }

  private static let keys: [Int: Key] = [
    1: .backspace, 2: .delete, 3: .left, 4: .right, 5: .home, 6: .end, 7: .control("w"), 8: .control("u"),
    9: .control("k"),
  ]
}
