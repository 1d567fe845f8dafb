import TextUI

/// What stands on a slide, set in columns but not yet in rows.
struct SlideContent {
  enum Alignment: Sendable {
    case centre
    /// At the margin, under the heading.
    case left
  }

  struct Row: Sendable {
    var line: Line
    var alignment = Alignment.left
    /// What is drawn, in the first of several rows of large type; empty in the others. A pointer must not turn it round.
    var drawn: String?

    var centred: Row {
      var row = self
      row.alignment = .centre
      return row
    }
  }

  /// What is parted only where a whole screen has no room for it.
  struct Block: Sendable {
    var rows: [Row]
    /// Blank rows before it, where there is room for them.
    var gap = 1
    /// Stays with the block after it.
    var isHeading = false
    /// What is neither head nor foot can be pointed at.
    var isBody = true
  }

  /// Repeated on every page.
  var head: [Row] = []
  var blocks: [Block] = []
  /// Without blank rows: all of it belongs on one page of a low screen.
  var isDense = false
  /// Index of the indicator whose chart takes the rows that are left.
  var chart: Int?
  /// Repeated on every page.
  var foot: [Row] = []
}

/// One screen of a slide.
struct SlidePage: Sendable {
  struct Row: Sendable {
    var line: Line
    var column: Int
    /// From the top of the slide.
    var row: Int
    /// The number of the block that it is of; nil in head and foot.
    var block: Int?
    var drawn: String?

    /// What it says, whether written or drawn.
    var words: String { drawn ?? line.text }
  }

  /// How much of the slide lies before it, as `SlidePosition.step` has it; rises from page to page.
  var step: Int
  var rows: [Row]
  var chart: (indicator: Int, area: Rect)?

  /// The numbers of its blocks.
  var blocks: [Int] {
    var blocks: [Int] = []
    for row in rows { if let block = row.block, blocks.last != block { blocks.append(block) } }
    return blocks
  }
}

extension [SlidePage] {
  /// The index of the page that shows: the one on which the step lies, unless what is pointed at is on another one only.
  func page(of presentation: Presentation) -> Int {
    let page = lastIndex { $0.step <= presentation.step } ?? 0
    guard let pointer = presentation.pointer, !self[page].blocks.contains(pointer) else { return page }
    return firstIndex { $0.blocks.contains(pointer) } ?? page
  }
}
