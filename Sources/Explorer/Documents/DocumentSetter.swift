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
      case .field(let label, let value): page.rows += field(label, value)
      case .link(let target, let spans, let note):
        page.links.append(DocumentPage.Link(row: page.rows.count, target: target))
        page.rows.append(link(spans, note: note))
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
    var used = 0
    for span in spans {
      let width = settings.metrics.columns(of: span.text)
      if used > 0, used + width > room {
        rows.append(Line("  "))
        used = 2
      }
      rows[rows.count - 1].spans.append(used == 2 && rows.count > 1 ? Span(span.text.trimmingBlanks, span.style) : span)
      used += width
    }
    return rows
  }

  /// The label's column is the same for all fields, so that values stand under each other.
  private func field(_ label: String, _ value: [Span]) -> [Line] {
    let labelColumns = min(room / 3, settings.language == .japanese ? 8 : 11)
    let name = Span(settings.metrics.padded(label, to: labelColumns) + "  ", settings.theme[.quiet])
    let rest = max(1, room - labelColumns - 2)
    guard width(value) > rest, let only = value.first, value.count == 1 else { return [Line([name] + value)] }
    let indent = Span(String(repeating: " ", count: labelColumns + 2))
    return lines(only.text, columns: rest).enumerated().map { index, text in
      Line([index == 0 ? name : indent, Span(text, only.style)])
    }
  }

  /// A link's note stands at the right edge. It says what the link is (a plan, the editors' inference), so where both
  /// don't fit it is the name that is cut.
  private func link(_ spans: [Span], note: [Span]) -> Line {
    let noteWidth = width(note)
    let most = room - noteWidth - 2
    guard noteWidth > 0, most >= min(width(spans), DocumentSetter.shortestName) else { return Line(spans) }
    let name = cut(spans, to: most)
    return Line(name + [Span(String(repeating: " ", count: room - noteWidth - width(name)))] + note)
  }

  /// A name cut shorter than this says nothing.
  private static let shortestName = 10

  private func cut(_ spans: [Span], to columns: Int) -> [Span] {
    var left = columns
    return spans.compactMap { span in
      let text = settings.metrics.truncated(span.text, to: left, mark: settings.glyphs.truncation)
      left -= settings.metrics.columns(of: text)
      return text.isEmpty ? nil : Span(text, span.style)
    }
  }
}

extension String {
  /// Without the blanks at its beginning.
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " })
  }
}
