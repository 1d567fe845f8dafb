import Dataset
import TextUI
import Typesetting

/// What the presenter's notes say, set in the columns of a screen: the slide that shows as text, the one after it, and the
/// sources of the first. In one column under each other, in a wide screen in two that scroll together.
struct NotesPage {
  /// One row of the text; a heading, or what stands two columns further in.
  struct Row {
    var line = Line()
    /// The number of the block of the current slide that it is of.
    var block: Int?
    var isHeading = false
  }

  struct Column {
    var area: Rect
    var rows: [Row]

    /// The last first row to which it scrolls.
    var lastTop: Int { max(0, rows.count - area.rows) }

    /// The rows that show, scrolled to a row; the last row of the area is left for the number of those below them.
    func shown(from top: Int) -> Range<Int> {
      let top = max(0, min(top, lastTop))
      return top..<(top == lastTop ? rows.count : top + area.rows - 1)
    }
  }

  let columns: [Column]
  /// The next slide's row in the first column; nil where it stands beside it.
  let nextRow: Int?
  /// What the next slide is, in one row.
  let next: Line
  /// The presenter's first row in the text.
  private let rowOfStep: Int
  private let pointed: Range<Int>?

  /// From here on the next slide and the sources stand beside the current one.
  private static let wide = 100
  /// Below there are no blank rows under the first row and over the last.
  private static let airy = 12

  init(state: State, presentation: Presentation) {
    let size = state.size
    let air = size.rows < NotesPage.airy ? 0 : 1
    let body = Rect(
      column: 1, row: 1 + air, columns: max(1, size.columns - 2), rows: max(1, size.rows - 2 - 2 * air))
    let left = size.columns < NotesPage.wide ? body.columns : body.columns * 3 / 5
    let right = size.columns < NotesPage.wide ? body.columns : body.columns - left - 3
    let setter = NotesTypesetter(state: state, presentation: presentation)
    let current = setter.slide(presentation.slide, columns: left)
    next = setter.next
    let beside = setter.nextSlide(columns: right) + [Row()] + setter.sources(columns: right)
    if size.columns < NotesPage.wide {
      columns = [Column(area: body, rows: current + [Row()] + beside)]
      nextRow = current.count + 1
    } else {
      let (first, second) = (body.splitLeft(left).0, body.splitLeft(left + 3).1)
      columns = [Column(area: first, rows: current), Column(area: second, rows: beside)]
      nextRow = nil
    }
    let block = presentation.step / 1000 - 1
    rowOfStep = block < 0 ? 0 : current.firstIndex { $0.block.map { $0 >= block } ?? false } ?? 0
    let first = presentation.pointer.flatMap { pointer in current.firstIndex { $0.block == pointer } }
    pointed = first.map { first in first..<(current.lastIndex { $0.block == presentation.pointer } ?? first) + 1 }
  }

  /// The last first row to which it scrolls.
  var lastTop: Int { columns.map(\.lastTop).max() ?? 0 }

  /// The first row that shows what the presenter shows, with what is pointed at.
  var topOfStep: Int { revealing(from: rowOfStep) }

  /// The first row from which all that is pointed at shows, or its beginning; `top` where it does from there.
  func revealing(from top: Int) -> Int {
    guard let pointed, let column = columns.first else { return top }
    var viewport = Viewport(top: top)
    for row in [pointed.upperBound - 1, pointed.lowerBound] {
      // The last row may be taken by the number of rows below.
      viewport.reveal(row, height: max(1, column.area.rows - 1), count: column.rows.count)
    }
    return viewport.top
  }
}

extension Report {
  /// What a slide is from: the report, and the publications of the observations that show on it.
  func sources(of slide: Slide, in language: Language) -> [Source] {
    let own = Source(title: title[language], url: url)
    var shown: [Int] = []
    switch slide.thing {
    case .indicator(let index)?: shown = [index]
    case .section(let index)?:
      // Of a figure that the report doesn't print another source's value shows.
      shown = sections[index].contents.compactMap { reference in
        guard case .indicator(let index) = reference, indicators[index].value == nil else { return nil }
        return index
      }
    default: break
    }
    var seen: Set<Source> = []
    let published = shown.flatMap { indicators[$0].observations }.filter { !$0.inReport }.map(\.source)
    return ([own] + published).filter { seen.insert($0).inserted }
  }
}
