import Dataset
import TextUI
import Typesetting

/// What begins a part of a talk: its name large, what is in it, and its leading figures.
extension SlideComposer {
  func isOpener(_ index: Int) -> Bool {
    let section = report.sections[index]
    return section.kind == .domain
      || section.contents.contains(where: \.isSection) && section.contents.allSatisfy(\.isSection)
  }

  func opener(_ index: Int) -> SlideContent {
    let section = report.sections[index]
    var content = SlideContent(head: kicker(of: .section(index), isSummary: false) + heading(section.title))
    content.blocks = nameAndParts(of: index)
    if let statement = section.statement { content.blocks.append(Block(rows: text(statement, .text))) }
    let figures = Array(report.figuresToPresent(in: index).prefix(3))
    let columns = isRoomy ? figureColumns(figures) : []
    content.blocks += columns.isEmpty ? figureRows(figures) : [Block(rows: columns, gap: 2)]
    let count = report.achievements(in: index)
    let words = (count > 0 ? [strings.achievements(count)] : []) + [settings.text(report.title)]
    content.foot = [row(builder.quiet(words.joined(separator: " \(settings.glyphs.bullet) ")))]
    return content
  }

  /// The parts stand beside the name where they have room, by their short names if need be; else under it.
  private func nameAndParts(of index: Int) -> [Block] {
    let style = theme[.heading]
    let name = report.shortTitle(of: index)
    let large = displayRows(of: name, style, columns: room + 3, rows: size.rows < 20 ? 4 : max(largeRows, 9))
    let parts = report.sections[index].contents.filter(\.isSection)
    let width = large.map { columns(of: $0.line.text) }.max() ?? 0
    for title in [report.title(of:), { report.shortTitle(of: $0) ?? report.title(of: $0) }]
      as [(Reference) -> Localized]
    {
      let texts = parts.map { builder.piece(title($0), .text) }
      let needed = texts.map { columns(of: $0.text) }.max() ?? 0
      guard !large.isEmpty, !parts.isEmpty, width + 4 + needed <= room else { continue }
      let rows = beside(large, width: width + 4, texts.map { Line([$0], marked: $0.style) })
      return [Block(rows: rows, gap: 0)]
    }
    return (large.isEmpty ? [] : [Block(rows: large, gap: 0)])
      + parts.map { Block(rows: text(report.title(of: $0), .text, lead: bullet), gap: 0) }
  }

  /// Lines in the middle of what is drawn left of them, with air between them where there are rows for it.
  private func beside(_ large: [Row], width: Int, _ lines: [Line]) -> [Row] {
    let spread = large.count >= 2 * lines.count - 1 ? 2 : 1
    let needed = (lines.count - 1) * spread + 1
    let (above, aboveLarge) = (max(0, large.count - needed) / 2, max(0, needed - large.count) / 2)
    return (0..<max(large.count, needed)).map { number in
      let drawn = large[safe: number - aboveLarge]
      let place = number - above
      let line = place >= 0 && place.isMultiple(of: spread) ? lines[safe: place / spread] ?? Line() : Line()
      let left = drawn?.line ?? Line()
      let gap = Span(.blanks(width - columns(of: left.text)))
      return Row(line: Line(left.spans + [gap] + line.spans), drawn: drawn?.drawn.map { $0 + line.text })
    }
  }

  // MARK: Figures

  /// Beside each other, each with its name and date under its number; empty where one has no room.
  private func figureColumns(_ figures: [Int]) -> [Row] {
    guard !figures.isEmpty, room >= 100 else { return [] }
    let numbers = figures.compactMap { index in
      report.shown(index).flatMap {
        displayRow(of: settings.plain($0.text(in: strings.language)), columns: room / figures.count + 6, rows: 8)
      }
    }
    let gap = 3
    let spare = room - numbers.reduce(-gap) { $0 + $1.columns + gap }
    guard numbers.count == figures.count, spare >= 0 else { return [] }
    let widths = numbers.map { $0.columns + spare / figures.count + gap }
    let tallest = numbers.map(\.rows).max() ?? 0
    let cells = zip(figures, numbers).enumerated().map { number, figure in
      // Numbers of two sizes stand on one line.
      Array(repeating: Row(line: Line(), drawn: ""), count: tallest - figure.1.rows)
        + cell(figure.0, figure.1, columns: widths[number] - gap)
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { number in
      let spans = zip(cells, widths).flatMap { cell, width -> [Span] in
        let line = cell[safe: number]?.line ?? Line()
        return line.spans + [Span(.blanks(width - columns(of: line.text)))]
      }
      let drawn = cells.compactMap { $0[safe: number]?.drawn }
      return Row(line: Line(spans).trimmingBlanks, drawn: drawn.isEmpty ? nil : drawn.joined())
    }
  }

  private func cell(_ index: Int, _ number: DisplayRow, columns: Int) -> [Row] {
    guard let shown = report.shown(index) else { return [] }
    let style = valueStyle(index)
    let sign = sign(of: index)
    let name = builder.piece(shown.indicator.short ?? shown.indicator.label, .text)
    return rows(number.lines(style), drawing: settings.plain(shown.text(in: strings.language)))
      + text(name, columns: columns, lead: StyledText(sign.isEmpty ? "" : sign + " ", style))
      + text(builder.quiet(settings.plain(settings.asOf(shown))), columns: columns)
  }

  private func figureRows(_ figures: [Int]) -> [Block] {
    let values = figures.map { index in
      StyledText(
        settings.plain(
          [sign(of: index), report.shown(index)?.text(in: strings.language) ?? ""].filter { !$0.isEmpty }.joined(
            separator: " ")),
        valueStyle(index))
    }
    let width = values.map { columns(of: $0.text) }.max() ?? 0
    return figures.indices.map { number in
      let lead = StyledText(
        .blanks(width - columns(of: values[number].text)) + values[number].text + "  ", values[number].style)
      let indicator = report.indicators[figures[number]]
      let date = report.shown(figures[number]).map { settings.plain(settings.asOf($0)) } ?? ""
      let name = builder.piece(indicator.short ?? indicator.label, .text)
      return Block(
        rows: flow(
          [lead, name] + (date.isEmpty ? [] : [builder.quiet("  " + date)]), indent: width + 2, columns: room),
        gap: number == 0 ? 1 : 0)
    }
  }

  private func sign(of index: Int) -> String { builder.sign(of: .indicator(index))?.text ?? "" }
}

extension Line {
  /// Without blanks at its end.
  fileprivate var trimmingBlanks: Line {
    var line = self
    while let last = line.spans.last, last.style == .plain, last.text.allSatisfy({ $0 == " " }) {
      line.spans.removeLast()
    }
    return line
  }
}
