import Dataset
import SeededRandom
import Testing
import TextUI

@testable import Explorer

/// Any key, any mouse event, any size.
@Suite struct RobustnessTests {
  @Test(arguments: 0..<8)
  func survivesAnything(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var session = Session("80x24", language: seed.isMultiple(of: 2) ? .japanese : .english)
    for _ in 0..<300 {
      session.send(random.event())
      let grid = session.grid
      #expect(grid.size == session.state.size)
      #expect(grid.cursor != nil || session.state.size.columns < 1 || session.state.size.rows < 1)
      if let cursor = grid.cursor { #expect(Rect(grid.size).contains(cursor.position)) }
    }
  }

  @Test func viewsWithNothingInThemAreNoTrouble() {
    var report = Report.frozen
    report.sections = []
    report.items = []
    report.indicators = []
    report.milestones = []
    report.programmes = []
    report.relations = []
    report.references = [:]
    for size in ["20x6", "40x12", "80x24", "120x40"] {
      for view in View.allCases {
        for keys in [
          "", "Tab", "Tab Tab", "Enter", "Right Right", "End", "g Enter", "? End", "Left Esc", "/ a Enter", "/ n N",
          "/ Tab Down Up Esc",
        ] {
          let session = Session(size, report: report).pressing("1 \(view.index + 1) \(keys)")
          #expect(session.grid.cursor.map { Rect(session.grid.size).contains($0.position) } == true)
          // Nothing of another report.
          let named = Report.frozen.items.map(\.title.ja) + Report.frozen.indicators.map(\.label.ja)
          #expect(!named.contains { session.screen.contains($0) }, "\(size) \(view) \(keys)")
        }
      }
    }
  }

  @Test func everySizeIsDrawn() {
    for columns in [0, 1, 5, 19, 20, 21, 39, 40, 59, 60, 61, 79, 80, 119, 120, 121, 200, 300] {
      for rows in [0, 1, 5, 6, 7, 12, 24, 60, 100] {
        for keys in ["", "2 j l l", "4", "?", "g", "2 Tab", "/", "/ デ", "/ デ Tab Down Enter"] {
          let session = Session("\(columns)x\(rows)").pressing(keys)
          #expect(session.grid.size == Size(columns: columns, rows: rows))
          // Either what was asked for or that there is no room for it; and somewhere the cursor.
          let isTooSmall = columns < 20 || rows < 6
          guard columns > 0, rows > 0 else { continue }
          #expect(session.grid.cursor != nil, "\(columns)x\(rows) \(keys)")
          if columns >= 60 {
            #expect(session.screen.contains(session.state.strings.tooSmall) == isTooSmall, "\(columns)x\(rows) \(keys)")
          }
        }
      }
    }
  }

  /// But for what is no harm where a terminal draws it too wide.
  @Test func theLastColumnHasNoText() {
    for size in ["60x20", "80x24", "120x40", "200x60"] {
      for view in View.allCases {
        let grid = Session(size).pressing("\(view.index + 1) Tab").grid
        for row in 0..<grid.size.rows { #expect(" ┃".contains(grid[grid.size.columns - 1, row].character)) }
      }
    }
  }
}

/// What may come from a terminal.
extension SeededGenerator {
  mutating func event() -> Event {
    let keys: [Key] =
      [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
        .pageDown,
      ]
      + "123456ghjklLGp?[]/&:nNmMJKWsS abx+-yYoあ行\u{1B}\u{202E}".map { .character($0) } + [
        .control("l"), .control("u"), .function(5),
      ]
    switch Int.random(in: 0..<12, using: &self) {
    case 0: return .resize(Size(columns: .random(in: 0...220, using: &self), rows: .random(in: 0...70, using: &self)))
    case 1:
      let actions: [Event.Mouse.Action] = [.click, .doubleClick, .wheelUp, .wheelDown]
      let place = Position(column: .random(in: -1...220, using: &self), row: .random(in: -1...70, using: &self))
      return .mouse(Event.Mouse(actions.randomElement(using: &self) ?? .click, at: place))
    case 2:
      return .paste("貼り付け\u{1B}[2J\u{7}\nﾞ\nﾟ" + String(repeating: "x", count: .random(in: 0...300, using: &self)))
    default: return .key(keys.randomElement(using: &self) ?? .enter)
    }
  }
}
