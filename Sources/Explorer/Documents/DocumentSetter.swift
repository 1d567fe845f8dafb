import Dataset
import TextUI
import Typesetting

/// Sets a document in columns.
struct DocumentSetter {
  /// Text is no wider than this even where there is room: long lines are hard to read.
  static let widest = 84
  /// Columns before each row, for the mark of the selected link.
  static let margin = 2

  let columns: Int
  let settings: Settings
  let breaker: LineBreaker

  init(columns: Int, settings: Settings, names: [String]) {
    self.columns = min(columns, DocumentSetter.widest)
    self.settings = settings
    breaker = LineBreaker(metrics: settings.metrics, names: names)
  }

  private var room: Int { max(1, columns - DocumentSetter.margin) }

  func set(_ document: Document) -> DocumentPage {
    var page = DocumentPage()
    for block in document.blocks {
      switch block {
      case .blank: page.rows.append(Line())
      case .heading(let text): page.rows.append(Line(text, settings.theme[.heading]))
      case .row(let spans): page.rows += row(spans)
      case .text(let text, let words, let style):
        page.rows += lines(text, words: words).map { Line($0, style) }
      case .remark(let text, let style, let lead):
        let indent = max(2, settings.metrics.columns(of: lead))
        page.rows += lines(text, columns: max(1, room - indent)).enumerated().map { index, text in
          Line([index == 0 ? Span(settings.metrics.padded(lead, to: indent)) : blanks(indent), Span(text, style)])
        }
      case .field(let label, let value): page.rows += field(label, value)
      case .link(let target, let spans, let note, let yields):
        let note = yields && width(spans) + width(note) + 2 > room ? [] : note
        page.links.append(DocumentPage.Link(row: page.rows.count, target: target))
        page.rows += link(spans, note: note)
      }
    }
    return page
  }

  private func lines(_ text: String, words: [String.Index] = [], columns: Int? = nil) -> [String] {
    breaker.lines(of: text, columns: columns ?? room, words: words).map { String(text[$0]) }
  }

  private func width(_ spans: [Span]) -> Int {
    spans.reduce(0) { $0 + settings.metrics.columns(of: $1.text) }
  }

  /// What doesn't fit goes to the next row as a whole: half a number would be a wrong one.
  private func row(_ spans: [Span]) -> [Line] {
    var rows = [Line()]
    for span in spans {
      let used = width(rows[rows.count - 1].spans)
      if used + width([span]) <= room {
        rows[rows.count - 1].spans.append(span)
      } else {
        let indent = used > 0 ? 2 : 0
        let broken = lines(span.text.trimmingBlanks, columns: max(1, room - indent))
        if used == 0 { rows.removeLast() }
        rows += broken.map { Line([blanks(indent), Span($0, span.style)]) }
      }
    }
    return rows
  }

  /// The label's column is the same for all fields, so that values stand under each other.
  private func field(_ label: String, _ value: [Span]) -> [Line] {
    let labelColumns = min(room / 3, settings.strings.language == .japanese ? 8 : 11)
    let name = Span(
      settings.metrics.padded(cut(Span(label), to: labelColumns).text, to: labelColumns) + "  ", settings.theme[.quiet])
    let rest = max(1, room - labelColumns - 2)
    guard width(value) > rest, let only = value.first, value.count == 1 else { return [Line([name] + value)] }
    let indent = Span(String(repeating: " ", count: labelColumns + 2))
    return lines(only.text, columns: rest).enumerated().map { index, text in
      Line([index == 0 ? name : indent, Span(text, only.style)])
    }
  }

  /// A link's name, and its note at the right edge. The last span of the name may be cut, nothing else: figures, dates and
  /// marks that don't fit go to rows of their own.
  private func link(_ spans: [Span], note: [Span]) -> [Line] {
    guard let last = spans.last else { return [Line(note)] }
    let fixed = Array(spans.dropLast())
    let wanted = min(width([last]), DocumentSetter.shortestName)
    let beside = room - width(note) - 2 - width(fixed)
    if note.isEmpty || beside < wanted {
      let edge = note.isEmpty ? [] : width(note) > room ? row(note) : [Line([blanks(room - width(note))] + note)]
      guard room - width(fixed) < wanted else { return [Line(fixed + [cut(last, to: room - width(fixed))])] + edge }
      let name = Span(last.text.trimmingBlanks, last.style)
      return [Line(fixed), Line([blanks(2), cut(name, to: room - 2)])] + edge
    }
    let name = fixed + [cut(last, to: beside)]
    return [Line(name + [blanks(room - width(note) - width(name))] + note)]
  }

  /// A name cut shorter than this says nothing.
  private static let shortestName = 10

  private func cut(_ span: Span, to columns: Int) -> Span {
    Span(settings.metrics.truncated(span.text, to: max(0, columns), mark: settings.glyphs.truncation), span.style)
  }

  private func blanks(_ count: Int) -> Span {
    Span(String(repeating: " ", count: max(0, count)))
  }
}

extension String {
  /// Without the blanks at its beginning.
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " })
  }
}
