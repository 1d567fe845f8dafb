import Dataset
import TextUI
import Typesetting

/// Sets a document in columns.
struct DocumentTypesetter {
  /// Text is no wider than this even where there is room: long lines are hard to read.
  static let widest = 84
  /// Columns before each row, for the mark of the selected link.
  static let margin = 2

  let columns: Int
  let settings: Settings
  let breaker: LineBreaker

  init(columns: Int, settings: Settings, names: [String]) {
    self.columns = min(columns, DocumentTypesetter.widest)
    self.settings = settings
    breaker = LineBreaker(metrics: settings.metrics, names: names)
  }

  private var room: Int { max(1, columns - DocumentTypesetter.margin) }

  /// Pieces that stand beside each other.
  private typealias Row = [StyledText]

  func set(_ document: Document) -> DocumentPage {
    var page = DocumentPage()
    for block in document.blocks {
      let rows = rows(block)
      switch block {
      case .link(let target, _, _), .drawing(let target?, _):
        page.links.append(DocumentPage.Link(row: page.rows.count, rows: rows.count, target: target))
      default: break
      }
      for row in rows {
        if page.firstMatch == nil, row.contains(where: { !$0.matches.isEmpty }) { page.firstMatch = page.rows.count }
        page.rows.append(Line(row, marked: settings.theme[.match]))
      }
    }
    return page
  }

  private func rows(_ block: Document.Block) -> [Row] {
    switch block {
    case .blank: return [[]]
    case .heading(let text): return [[StyledText(text, settings.theme[.heading])]]
    case .title(let text, let words, let note): return title(text, words, note)
    case .row(let pieces): return row(pieces)
    case .drawing(_, let draw): return draw(room)
    case .text(let text, let words): return lines(text, words: words).map { [$0] }
    case .remark(let text, let lead, let words):
      let indent = max(2, settings.metrics.columns(of: lead))
      return lines(text, words: words, columns: max(1, room - indent)).enumerated().map { index, line in
        [index == 0 ? StyledText(settings.metrics.padded(lead, to: indent)) : blanks(indent), line]
      }
    case .field(let label, let value): return field(label, value)
    case .link(_, let name, let note): return link(name, note: note)
    }
  }

  /// The note goes to a row of its own where the title leaves no room for it.
  private func title(_ text: StyledText, _ words: [String.Index], _ note: Row) -> [Row] {
    let isBeside = width([text]) + 2 + width(note) <= room
    let lines = breaker.balancedLines(of: text.text, columns: room, words: words).map { [text[$0]] }
    let rule = [StyledText(String(settings.glyphs.rule, times: room), settings.theme[.line])]
    if note.isEmpty { return lines + [rule] }
    guard isBeside else { return lines + row(note) + [rule] }
    return [[text, blanks(room - width([text]) - width(note))] + note, rule]
  }

  private func lines(_ piece: StyledText, words: [String.Index] = [], columns: Int? = nil) -> [StyledText] {
    breaker.lines(of: piece.text, columns: columns ?? room, words: words).map { piece[$0] }
  }

  private func width(_ row: Row) -> Int {
    row.reduce(0) { $0 + settings.metrics.columns(of: $1.text) }
  }

  /// What doesn't fit goes to the next row as a whole: half a number would be a wrong one.
  private func row(_ pieces: [StyledText], columns: Int? = nil) -> [Row] {
    let room = columns ?? room
    var rows: [Row] = [[]]
    for piece in pieces {
      let used = width(rows[rows.count - 1])
      if used + width([piece]) <= room {
        rows[rows.count - 1].append(piece)
      } else {
        let indent = used > 0 ? 2 : 0
        let broken = lines(piece.trimmingBlanks, columns: max(1, room - indent))
        if used == 0 { rows.removeLast() }
        rows += broken.map { [blanks(indent), $0] }
      }
    }
    return rows
  }

  /// The label's column is the same for all fields, so that values stand under each other.
  private func field(_ label: String, _ value: [StyledText]) -> [Row] {
    let labelColumns = min(room / 3, settings.strings.language == .japanese ? 8 : 11)
    let name = StyledText(label, settings.theme[.quiet]).shown(in: labelColumns, settings: settings)
      .padded(to: labelColumns + 2, metrics: settings.metrics)
    let rest = max(1, room - labelColumns - 2)
    guard width(value) > rest else { return [[name] + value] }
    return row(value, columns: rest).enumerated().map { index, line in
      [index == 0 ? name : blanks(labelColumns + 2)] + line
    }
  }

  /// A link's name, and its note at the right edge. The last piece of the name is broken into as many rows as it takes; figures,
  /// dates and marks that don't fit beside it go to a row of their own.
  private func link(_ name: Row, note: Row) -> [Row] {
    guard let last = name.last else { return [note] }
    let fixed = Array(name.dropLast())
    let wanted = min(width([last]), DocumentTypesetter.shortestName)
    let beside = room - width(note) - 2 - width(fixed)
    if note.isEmpty || beside < wanted {
      let edge = note.isEmpty ? [] : width(note) > room ? row(note) : [[blanks(room - width(note))] + note]
      guard room - width(fixed) < wanted else { return broken(fixed, last, columns: room - width(fixed)) + edge }
      return [fixed] + broken([blanks(2)], last.trimmingBlanks, columns: room - 2) + edge
    }
    var rows = broken(fixed, last, columns: beside)
    rows[0] += [blanks(room - width(note) - width(rows[0]))] + note
    return rows
  }

  /// A name narrower than this is hard to read.
  private static let shortestName = 10

  /// A name in rows under each other, behind what stands before it; blanks at its beginning are before it too.
  private func broken(_ before: Row, _ name: StyledText, columns: Int) -> [Row] {
    let text = name.trimmingBlanks
    let lead = before + [blanks(width([name]) - width([text]))]
    let rows = lines(text, columns: max(1, columns - width(lead) + width(before)))
    return rows.enumerated().map { number, line in (number == 0 ? lead : [blanks(width(lead))]) + [line] }
  }

  private func blanks(_ count: Int) -> StyledText {
    StyledText(.blanks(count))
  }
}
