import Charts
import Dataset
import TextUI
import Typesetting

extension DocumentBuilder {
  func indicator(_ indicator: Indicator, index: Int) -> Document {
    var document = Document()
    document.add(title(indicator.label))
    document.add(.blank)
    if indicator.value == nil {
      document.add(.row([quiet("\(settings.glyphs.otherSource) \(strings.notInReport)")]))
    } else {
      addFigure(of: index, to: &document)
    }
    addHistory(of: index, to: &document)
    let shown = indicator.observations.suffix(DocumentBuilder.mostObservations)
    let history = History(shown, settings: settings)
    let earlier = indicator.observations.count - shown.count
    let above: [Document.Block] = earlier > 0 ? [.row([quiet(strings.earlier(earlier))])] : []
    document.addPart(
      "\(strings.history) (\(settings.text(indicator.unit)))", above + shown.flatMap { observation($0, in: history) })
    document.addPart(strings.source, sources(history))
    document.addPart(strings.namedIn, links(indicator.items.map { .item($0) }))
    document.addPart(strings.relations, links(indicator.backgroundOf.map { .item($0) }))
    document.add(.blank)
    document.add(place(of: .indicator(index), label: indicator.value == nil ? strings.related : strings.place))
    return document
  }

  /// Its picture, which leads to the chart, and what one sees in it.
  private func addHistory(of index: Int, to document: inout Document) {
    let indicator = report.indicators[index]
    guard let shown = report.shown(index), !indicator.points.isEmpty || indicator.isShare else { return }
    guard shown.hasHistory || shown.later != nil || indicator.isShare else { return }
    document.add(.blank)
    document.add(.drawing(.indicator(index)) { [self] in picture(of: index, columns: $0) })
    if let sentence = HistorySentence(shown)?.texts(in: strings.language)[0] {
      document.add(
        .row([piece(settings.plain(sentence), .text), StyledText(" (\(strings.ours))", theme[.ours])]))
    } else if !thenAndNow(index, columns: .max).spans.isEmpty {
      document.add(
        .drawing(nil) { [self] in [thenAndNow(index, columns: $0).spans.map { StyledText($0.text, $0.style) }] })
    }
    addExtremes(of: shown, to: &document)
  }

  /// A chart of several values; of one a gauge.
  private func picture(of index: Int, columns: Int) -> [[StyledText]] {
    let series = Plot(index, of: report, settings: settings).series
    guard series.points.count > 1 else {
      return [sparkline(index, columns: min(columns, DocumentBuilder.widestLine), isAlone: true)]
    }
    let rows = FigureChart.kind(of: series) == .bars ? 5 : columns < 60 ? 9 : 12
    let canvas = Canvas(
      size: Size(columns: columns, rows: rows), metrics: settings.metrics, mark: settings.glyphs.truncation)
    let picture = FigureChart(report: report, settings: settings, index: index)
    picture.draw(picture.chart(of: series), on: canvas)
    return (0..<rows).map { canvas.grid.pieces(row: $0) }
  }

  /// The least and the most of what was so and counts the same, where there is more between the first and the last than a
  /// line says.
  private func addExtremes(of shown: ShownObservation, to document: inout Document) {
    let indicator = shown.indicator
    let achieved = shown.comparable.filter(\.status.isAchieved)
    guard achieved.count > 2, let least = achieved.min(by: { $0.value < $1.value }),
      let most = achieved.max(by: { $0.value < $1.value })
    else { return }
    for (label, observation) in [(strings.least, least), (strings.most, most)] {
      let date = quiet("  \(settings.date(observation.date))")
      document.add(
        .field(label: label, value: [piece(settings.value(observation, of: indicator), .text), date]))
    }
  }

  /// Wider, a sparkline is no longer seen at a glance.
  private static let widestLine = 48

  private func addFigure(of index: Int, to document: inout Document) {
    let indicator = report.indicators[index]
    let sign = sign(of: .indicator(index)).map { $0.text + " " } ?? ""
    let role = role(indicator.status)
    document.add(
      .row([StyledText(joining: [StyledText(sign), piece(settings.figure(indicator), role)], theme[role])]))
    if let value = indicator.value {
      document.add(.field(label: strings.value, value: [piece(settings.exact(value, indicator), .text)]))
    }
    if let shown = report.shown(index) {
      let asOf = settings.plain(settings.asOf(shown))
      document.add(.field(label: strings.asOf, value: [shown.isUndated ? quiet(asOf) : piece(asOf, .text)]))
    }
    document.add(.field(label: strings.statusLabel, value: [StyledText(status(of: index))]))
  }

  /// Dates and numbers of a history under each other. They are short, so that neither is ever cut; the unit stands in the
  /// heading.
  private struct History {
    let settings: Settings
    private(set) var dateColumns = 0
    private(set) var numberColumns = 0
    /// Every source once, in the order of its first observation.
    private(set) var sources: [(source: Source, confidence: Observation.Confidence)] = []
    private var numbers: [Source: Int] = [:]

    init(_ observations: ArraySlice<Observation>, settings: Settings) {
      self.settings = settings
      for observation in observations {
        dateColumns = max(dateColumns, settings.metrics.columns(of: date(observation)))
        numberColumns = max(numberColumns, settings.metrics.columns(of: number(observation)))
        guard numbers[observation.source] == nil else { continue }
        sources.append((observation.source, observation.confidence))
        numbers[observation.source] = sources.count
      }
    }

    /// From 1.
    func number(of source: Source) -> Int {
      numbers[source] ?? 0
    }

    func date(_ observation: Observation) -> String {
      settings.plain(observation.date.short(in: settings.strings.language))
    }

    func number(_ observation: Observation) -> String {
      NumberText.about(observation.approximate, settings.strings.language) + NumberText.grouped(observation.value)
    }
  }

  /// Date, value, and what else must be known to read it.
  private func observation(_ observation: Observation, in history: History) -> [Document.Block] {
    let metrics = settings.metrics
    var remarks: [String] = []
    if observation.status != .actual { remarks.append(observation.status.text(in: strings.language)) }
    if observation.inReport { remarks.append(strings.inReport) }
    if observation.dateIsPublication { remarks.append(strings.publicationDate) }
    if observation.isBreak { remarks.append(strings.otherDefinition) }
    let date = piece(history.date(observation), .text).paddedLeft(to: history.dateColumns, metrics: metrics)
      .padded(to: history.dateColumns + 2, metrics: metrics)
    let number = piece(history.number(observation), role(observation.status))
    let row = Document.Block.row([
      date,
      number.paddedLeft(to: history.numberColumns, metrics: metrics),
      quiet("  [\(history.number(of: observation.source))]"),
      quiet(remarks.isEmpty ? "" : "  " + remarks.joined(separator: " \(settings.glyphs.bullet) ")),
    ])
    // The notes keep a reader from joining what doesn't belong together.
    let note = observation.note[strings.language]
    return [row] + (note.isEmpty ? [] : [.remark(piece(settings.plain(note), .quiet))])
  }

  /// Every source once, by the numbers that the observations refer to.
  private func sources(_ history: History) -> [Document.Block] {
    history.sources.enumerated().flatMap { index, source -> [Document.Block] in
      let title = piece(settings.plain(source.source.title), .text)
      let confidence = StyledText(" (\(source.confidence.text(in: strings.language)))")
      return [
        .remark(StyledText(joining: [title, confidence], theme[.text]), lead: "[\(index + 1)] "),
        .remark(piece(settings.plain(source.source.url), .quiet), lead: "    "),
      ]
    }
  }

  func milestone(_ milestone: Milestone) -> Document {
    var document = Document()
    document.add(title(milestone.title))
    document.add(.blank)
    document.add(.field(label: strings.date, value: [piece(settings.date(milestone.date), .text)]))
    document.add(
      .field(
        label: strings.statusLabel,
        value: [StyledText(strings.status(milestone, today: settings.today), theme[role(milestone)])]))
    document.addPart(strings.namedIn, links(milestone.items.map { .item($0) }))
    return document
  }
}

extension Grid {
  /// A row, a piece for each style.
  fileprivate func pieces(row: Int) -> [StyledText] {
    var pieces: [StyledText] = []
    for column in 0..<size.columns where self[column, row].columns > 0 {
      let cell = self[column, row]
      if let last = pieces.last, last.style == cell.style {
        pieces[pieces.count - 1].append(StyledText(String(cell.character), cell.style))
      } else {
        pieces.append(StyledText(String(cell.character), cell.style))
      }
    }
    return pieces
  }
}
