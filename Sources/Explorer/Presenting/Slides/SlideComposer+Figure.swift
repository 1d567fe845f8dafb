import Charts
import Dataset
import TextUI
import Typesetting

/// A figure: its number in large digits, its chart, its date and source.
extension SlideComposer {
  func figure(_ index: Int) -> SlideContent {
    let indicator = report.indicators[index]
    var content = SlideContent(head: kicker(of: .indicator(index), isSummary: false) + heading(indicator.label))
    let number = number(of: index)
    content.blocks.append(Block(rows: number.rows, gap: 0))
    // What hangs below the line hangs into the gap.
    content.blocks.append(Block(rows: [asOf(index)], gap: number.hangs ? 0 : 1))
    content.blocks += change(of: index)
    content.foot = sources(of: index)
    if indicator.points.count > 1 {
      content.chart = isRoomy ? index : nil
      if isRoomy { content.foot = definitions(of: indicator) + content.foot }
    } else if let item = indicator.items.first {
      // Without a history, what the report says of it.
      let words = text(report.items[item].statement, .text).map(\.centred)
      content.blocks.append(Block(rows: words))
      content.foot += [row(builder.quiet(settings.plain(strings.summary)), .centre)]
    }
    return content
  }

  /// The figure's chart as large as the screen, with all sources that there is room for.
  func zoomed(_ index: Int) -> SlideContent {
    let indicator = report.indicators[index]
    var content = SlideContent(head: heading(indicator.label))
    content.blocks.append(Block(rows: flow(builder.note(of: .indicator(index)), alignment: .centre), gap: 0))
    content.blocks += change(of: index)
    content.chart = index
    content.foot = definitions(of: indicator) + sources(of: index, rows: max(2, size.rows / 4))
    return content
  }

  /// That a line is broken where the definition changes; nothing of a figure without a chart, or that counts the same all along.
  private func definitions(of indicator: Indicator) -> [Row] {
    guard indicator.hasBreaks else { return [] }
    return text(builder.quiet(settings.plain(strings.breaksOfDefinition)), columns: room, alignment: .centre)
  }

  /// As many rows as large type may take beside all the rest; a chart needs more of them.
  func largeRows(withChart: Bool = false) -> Int {
    max(LargeFont.rows, withChart ? size.rows / 4 : (size.rows + 1) * 3 / 10)
  }

  // MARK: The number

  /// Its rows, and whether the last is of a comma's tail alone.
  private func number(of index: Int) -> (rows: [Row], hangs: Bool) {
    let indicator = report.indicators[index]
    let style = theme[indicator.value == nil ? .text : builder.role(indicator.status)]
    let sign = builder.sign(of: .indicator(index))?.text ?? ""
    guard let text = report.shown(index).map({ settings.plain($0.text(in: strings.language)) }) else {
      return ([], false)
    }
    let parts = NumberParts(text)
    let rows = largeRows(withChart: indicator.points.count > 1)
    // As large as the number, else in ordinary type before it: half an inch beside a yard nobody sees.
    for about in isRoomy ? [about(parts), nil] : [] {
      let before = [sign, about == nil ? parts.before : ""].filter { !$0.isEmpty }.joined(separator: " ")
      let words = StyledText(before, style)
      let rest = columns(of: before) + columns(of: parts.after) + 2
      if let large = LargeType(parts.number, about: about, columns: room - rest, rows: rows) {
        let rows = largeRows(large, style: style, before: words, after: StyledText(parts.after, style))
        return (rows, large.rows > large.rowsAboveLine)
      }
      // Without room beside it, words go under the number.
      if let large = LargeType(parts.number, about: about, columns: room - columns(of: before) - 1, rows: rows) {
        let rows = largeRows(large, style: style, before: words, after: StyledText(""))
        return (rows + self.text(StyledText(parts.after, style).trimmingBlanks, alignment: .centre), false)
      }
    }
    return (self.text(StyledText(sign.isEmpty ? text : sign + " " + text, style), alignment: .centre), false)
  }

  /// nil where the wording has no such word before its number, or the terminal has no halves of one column.
  private func about(_ parts: NumberParts) -> LargeType.About? {
    switch parts.before {
    case "約": .kanji(halves: !settings.metrics.ambiguousIsWide && !settings.glyphs.isASCII)
    case "about": .circa
    default: nil
    }
  }

  /// Words in ordinary type stand on the line on which the large letters stand.
  func largeRows(_ large: LargeType, style: Style, before: StyledText, after: StyledText) -> [Row] {
    let lines = large.lines(style, isASCII: settings.glyphs.isASCII)
    let words = (before.text.isEmpty ? "" : before.text + " ", after.text.isEmpty ? "" : " " + after.text)
    let blanks = (columns(of: words.0), columns(of: words.1))
    return lines.enumerated().map { number, line in
      let isOnLine = number == large.rowsAboveLine - 1
      func span(_ text: String, _ columns: Int) -> [Span] {
        columns == 0 ? [] : isOnLine ? [Span(text, style)] : [Span(.blanks(columns))]
      }
      return Row(
        line: Line(span(words.0, blanks.0) + line.spans + span(words.1, blanks.1)), alignment: .centre, isLarge: true)
    }
  }

  /// When it was so, and whether it is anything but achieved.
  private func asOf(_ index: Int) -> Row {
    guard let shown = report.shown(index) else { return Row(line: Line()) }
    var words = settings.asOf(shown)
    if shown.origin == .report {
      if let asOf = shown.indicator.asOf { words = strings.asOf(asOf.date, words) }
    } else {
      words += "  " + strings.notInReport
    }
    var pieces = [builder.quiet(settings.plain(words))]
    let status = shown.observation.status
    if status != .actual {
      pieces.append(StyledText("  " + settings.plain(status.text(in: strings.language)), theme[builder.role(status)]))
    }
    return Row(line: Line(pieces, marked: .plain), alignment: .centre)
  }

  private func change(of index: Int) -> [Block] {
    guard let shown = report.shown(index) else { return [] }
    if shown.hasHistory || shown.later != nil {
      let pieces = builder.thenAndNow(index, columns: .max).spans.map { StyledText($0.text, $0.style) }
      return pieces.isEmpty ? [] : [Block(rows: flow(pieces, alignment: .centre))]
    }
    guard shown.indicator.isShare else { return [] }
    let gauge = builder.sparkline(index, columns: min(measure, max(20, size.columns / 2)), isAlone: true)
    return gauge.isEmpty ? [] : [Block(rows: [Row(line: Line(gauge, marked: .plain), alignment: .centre)])]
  }

  // MARK: Sources

  /// Where the value that shows was published, and where its history; of more sources than fit, how many.
  private func sources(of index: Int, rows limit: Int = 2) -> [Row] {
    let indicator = report.indicators[index]
    let source = sourceOfValue(index)
    let text = source.map { "\(settings.plain(strings.source)) \($0.text)" }
    let rows = text.map { self.text(builder.quiet($0), columns: room, alignment: .centre) } ?? []
    let all = indicator.sources.filter { $0 != source?.title }
    guard !all.isEmpty else { return rows }
    func history(_ count: Int) -> [Row] {
      let names = all.prefix(count).map(settings.plain).joined(separator: strings.listSeparator)
      let rest = count < all.count ? " " + strings.others(all.count - count) : ""
      let text = "\(strings.history) \(names)\(rest)"
      return self.text(builder.quiet(settings.plain(text)), columns: room, alignment: .centre)
    }
    let fitting = (1...min(all.count, SlideComposer.mostSources)).last { history($0).count <= limit }
    return rows + history(fitting ?? 1)
  }

  private static let mostSources = 20

  /// The place in the report, or the publication of somebody else with its title.
  private func sourceOfValue(_ index: Int) -> (text: String, title: String?)? {
    guard let shown = report.shown(index) else { return nil }
    guard shown.origin == .report else {
      let title = shown.observation.source.title
      return (settings.plain(title), title)
    }
    return ("\(settings.text(report.title)) \(settings.plain(place(of: shown.indicator)))", nil)
  }

  private func place(of indicator: Indicator) -> String {
    let reference = indicator.items.first.map(Reference.item) ?? .section(indicator.section)
    let section = report.path(to: reference).last ?? indicator.section
    let name = report.sections[section].number ?? settings.text(report.shortTitle(of: section))
    let place = report.place(of: reference).map { " " + $0.text(in: strings.language) } ?? ""
    return name + place
  }
}

extension Indicator {
  /// The titles of the publications of its observations, each once, the report itself left out.
  fileprivate var sources: [String] {
    var seen: Set<String> = []
    return observations.filter { !$0.inReport }.map(\.source.title).filter { seen.insert($0).inserted }
  }
}
