import Dataset
import TextUI
import Typesetting

/// An indicator as a row of a table.
extension DocumentBuilder {
  func cell(_ column: FigureColumn, of index: Int, columns: Int) -> [StyledText] {
    let indicator = report.indicators[index]
    let shown = report.shown(index)
    switch column {
    case .label: return [name(of: .indicator(index), .text)]
    case .value: return [value(of: index, columns: columns)]
    case .line: return sparkline(index, columns: columns)
    case .change: return [quiet(change(of: shown, columns: columns))]
    case .asOf: return [quiet(first(of: shown?.dateTexts(in: strings.language) ?? [], fitting: columns))]
    case .domain:
      return [quiet(settings.text(report.shortTitle(of: report.figureGroup(of: indicator.section))))]
    case .source: return [quiet(sourceKind(of: shown))]
    }
  }

  /// As tables have it (約8割, 1.24m accounts); shortened where that is too long, but never cut.
  private func value(of index: Int, columns: Int) -> StyledText {
    guard let shown = report.shown(index) else { return quiet("") }
    return piece(first(of: shown.shorterTexts(in: strings.language), fitting: columns), role(of: shown))
  }

  /// The same value in two, its number and what is counted, with the blank between them; nil where it cannot be parted.
  func parts(ofValue index: Int, columns: Int) -> (number: StyledText, unit: StyledText)? {
    let whole = value(of: index, columns: columns)
    guard let digit = whole.text.lastIndex(where: { $0.isNumber || "万億兆".contains($0) }) else { return nil }
    // 55.97m is one number.
    let end =
      whole.text[whole.text.index(after: digit)...].firstIndex { !("a"..."z").contains($0) } ?? whole.text.endIndex
    guard end < whole.text.endIndex else { return (whole, StyledText("")) }
    return (whole[whole.text.startIndex..<end], whole[end..<whole.text.endIndex])
  }

  private func change(of shown: ShownObservation?, columns: Int) -> String {
    guard let shown, let change = shown.development?.change else { return "" }
    let unit = shown.indicator.unit
    return first(
      of: [settings.shortChange(change, of: shown.indicator), change.number(unit: unit, in: strings.language)],
      fitting: columns)
  }

  /// A number is shown whole or not at all, and so is a date.
  private func first(of texts: [String], fitting columns: Int) -> String {
    texts.lazy.map(settings.plain).first { settings.metrics.columns(of: $0) <= columns } ?? ""
  }

  /// Value and date of an indicator as far as so many columns go: what is counted goes last, the date's day and month before it,
  /// and first the words that a value can do without. Nothing where there is no room for both.
  func datedFigure(of index: Int, columns: Int, isSigned: Bool = true) -> [StyledText] {
    guard let shown = report.shown(index), let style = figure(of: .indicator(index))?.style else { return [] }
    let dates = shown.dateTexts(in: strings.language).map(settings.plain)
    let sign = isSigned ? sign(of: .indicator(index)).map { [StyledText($0.text + " ", $0.style)] } ?? [] : []
    for values in [shown.textsWithUnit(in: strings.language), shown.numberTexts(in: strings.language)] {
      let values = values.map(settings.plain)
      for date in dates {
        for (value, gap) in values.flatMap({ value in ["  ", " "].map { (value, $0) } }) {
          let row = sign + [StyledText(value, style), quiet(gap + date)]
          if row.reduce(0, { $0 + settings.metrics.columns(of: $1.text) }) <= columns { return row }
        }
      }
    }
    return []
  }

  /// What stands beside a figure's picture: its value unless that has been said, its date, what one sees, where it stands and who says
  /// so.
  func summary(of index: Int, hasValue: Bool) -> Document {
    var document = Document()
    guard let shown = report.shown(index) else { return document }
    if hasValue {
      let sign = sign(of: .indicator(index)).map { [StyledText($0.text + " ", $0.style)] } ?? []
      document.add(.row(sign + [piece(settings.plain(shown.text(in: strings.language)), role(of: shown))]))
    }
    document.add(.row([quiet(settings.plain(settings.asOf(shown) + shown.remark(in: strings.language)))]))
    if let sentence = HistorySentence(shown)?.texts(in: strings.language)[0] {
      let ours = StyledText(" (\(strings.ours))", theme[.ours])
      document.add(.blank)
      document.add(.row([piece(settings.plain(sentence), .text), ours]))
    }
    document.add(.blank)
    document.add(place(of: .indicator(index), label: shown.origin == .report ? strings.place : strings.related))
    if shown.origin != .report {
      document.add(.field(label: strings.source, value: [quiet(settings.plain(shown.observation.source.title))]))
    }
    return document
  }

  private func sourceKind(of shown: ShownObservation?) -> String {
    switch shown?.origin {
    case .report: strings.theReport
    case .source(let confidence): confidence.short(in: strings.language)
    case nil: ""
    }
  }

  /// Its history in one row, up to the value that is shown. What is planned has a style of its own.
  func sparkline(_ index: Int, columns: Int, isAlone: Bool = false) -> [StyledText] {
    guard let shown = report.shown(index) else { return [] }
    return HistoryCell(shown, columns: columns, settings: settings, isAlone: isAlone).parts.map { part in
      switch part.role {
      case .achieved: StyledText(part.text, theme[.chart])
      case .planned: StyledText(part.text, theme[.planned])
      case .quiet: quiet(part.text)
      }
    }
  }
}
