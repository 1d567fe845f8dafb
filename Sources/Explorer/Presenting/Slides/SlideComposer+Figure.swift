import Charts
import Dataset
import TextUI
import Typesetting

/// A figure: its number in large digits, its chart, its date and source.
extension SlideComposer {
  func figure(_ index: Int) -> SlideContent {
    let indicator = report.indicators[index]
    var content = SlideContent(head: kicker(of: .indicator(index), isSummary: false) + heading(indicator.label))
    content.blocks.append(Block(rows: number(of: index), gap: 0))
    content.isDense = isRoomy && size.rows < 28 && indicator.points.count > 1
    content.foot = sources(of: index, rows: content.isDense ? 1 : 2)
    let bars = isRoomy ? beforeAndAfter(index) : []
    if !bars.isEmpty {
      content.isDense = false
      content.blocks += bars
      return content
    }
    content.blocks.append(Block(rows: [asOf(index)]))
    content.blocks += change(of: index)
    if indicator.points.count > 1 {
      content.chart = isRoomy ? index : nil
      if isRoomy { content.foot = definitions(of: indicator) + content.foot }
    } else if saysStatement(index), let item = indicator.items.first {
      let words = text(report.items[item].statement, .text).map(\.centred)
      content.blocks.append(Block(rows: words))
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
    return text(builder.quiet(settings.plain(strings.breaksOfDefinition)), columns: room)
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
      let pieces = builder.thenAndNow(index, columns: isRoomy ? room : .max).spans.map { StyledText($0.text, $0.style) }
      return pieces.isEmpty ? [] : [Block(rows: flow(pieces, alignment: .centre))]
    }
    guard shown.indicator.isShare, isRoomy else { return [] }
    let gauge = builder.sparkline(index, columns: min(measure, room - 12), isAlone: true)
    guard !gauge.isEmpty else { return [] }
    // What a bar is a part of is said: it is the only one.
    let ends = [builder.quiet("0 ")] + gauge + [builder.quiet(" 100%")]
    return [Block(rows: [Row(line: Line(ends, marked: .plain), alignment: .centre)])]
  }

  /// Without a history, what the report says of it.
  private func saysStatement(_ index: Int) -> Bool {
    report.indicators[index].points.count <= 1 && !report.indicators[index].items.isEmpty
  }

  // MARK: Sources

  /// Where the value that shows was published, and where its history; of more sources than fit, how many.
  private func sources(of index: Int, rows limit: Int = 2) -> [Row] {
    let indicator = report.indicators[index]
    let source = sourceOfValue(index)
    let text = source.map { "\(settings.plain(strings.source)) \($0.text)" }
    let summary = saysStatement(index) ? " \(settings.glyphs.bullet) " + settings.plain(strings.summary) : ""
    let rows = text.map { self.text(builder.quiet($0 + summary), columns: room) } ?? []
    let all = indicator.sources.filter { $0 != source?.title }
    guard !all.isEmpty else { return rows }
    func history(_ count: Int) -> [Row] {
      let names = all.prefix(count).map(settings.plain).joined(separator: strings.listSeparator)
      let rest = count < all.count ? " " + strings.others(all.count - count) : ""
      let text = "\(strings.history) \(names)\(rest)"
      return self.text(builder.quiet(settings.plain(text)), columns: room)
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
