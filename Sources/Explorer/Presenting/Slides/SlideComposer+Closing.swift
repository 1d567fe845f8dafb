import Dataset
import TextUI
import Typesetting

/// The last slide: where the report is, for eyes and for telephones.
extension SlideComposer {
  var closing: SlideContent {
    let code = codeLines
    let width = code.first.map { room - columns(of: $0.text) - 2 } ?? room
    let heading = Localized(ja: Strings(.japanese).wholeReport, en: Strings(.english).wholeReport)
    let large = displayRows(of: heading, theme[.heading], columns: width, rows: 8)
    var parts = [large.isEmpty ? text(builder.piece(heading, .title), columns: width) : large]
    parts.append(text(builder.piece(report.title, .text), words: settings.words(report.title), columns: width))
    parts.append(address(columns: width))
    parts += [publication(columns: width)]
    guard !code.isEmpty else {
      return SlideContent(blocks: parts.map { Block(rows: $0) })
    }
    let beside = Array(parts.joined(separator: [Row(line: Line())]))
    let above = max(0, (code.count - beside.count) / 2)
    let rows = code.enumerated().map { number, code in
      let line = beside[safe: number - above]?.line ?? Line()
      let gap = Span(.blanks(width + 2 - columns(of: line.text)))
      return Row(line: Line(line.spans + [gap] + code.spans), drawn: beside[safe: number - above]?.drawn ?? line.text)
    }
    return SlideContent(blocks: [Block(rows: rows, gap: 0)])
  }

  /// Broken behind its slashes, as long as its parts fit.
  private func address(columns: Int) -> [Row] {
    var lines: [String] = []
    for part in settings.plain(report.url).split(separator: "/", omittingEmptySubsequences: false) {
      let longer = lines.last.map { $0 + "/" + part }
      if let longer, self.columns(of: longer) < columns {
        lines[lines.count - 1] = longer
      } else {
        if let last = lines.indices.last { lines[last] += "/" }
        lines.append(String(part))
      }
    }
    guard lines.allSatisfy({ self.columns(of: $0) <= columns }) else {
      return text(StyledText(settings.plain(report.url), theme[.link]), columns: columns)
    }
    return lines.map { row(StyledText($0, theme[.link])) }
  }

  /// As large as fits beside the address; empty where none does.
  private var codeLines: [Line] {
    guard isRoomy, let code = QRCode(report.url) else { return [] }
    let drawing = QRDrawing(code, paper: theme.paper)
    let drawn = [drawing.large] + (settings.glyphs.repertoire == .whole ? [drawing.small] : [])
    return drawn.first { $0.count <= size.rows - 1 && columns(of: $0[0].text) + 30 <= room } ?? []
  }
}
