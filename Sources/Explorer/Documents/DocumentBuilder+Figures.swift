import Dataset
import TextUI
import Typesetting

/// An indicator as a row of a table.
extension DocumentBuilder {
  func cell(_ column: FigureColumn, of index: Int, columns: Int) -> [Piece] {
    let indicator = report.indicators[index]
    switch column {
    case .label: return [piece(indicator.label, .text)]
    case .value: return [value(of: indicator, index: index, columns: columns)]
    case .line: return sparkline(indicator, columns: columns)
    case .change: return [quiet(change(of: indicator, columns: columns))]
    case .asOf: return [quiet(asOf(indicator, columns: columns))]
    case .domain:
      return [quiet(settings.text(report.shortTitle(of: report.figureGroup(of: indicator.section))))]
    case .source: return [quiet(sourceKind(of: indicator))]
    }
  }

  /// In the reader's words (約8割, 1.24 million accounts); shortened where that is too long, but never cut.
  private func value(of indicator: Indicator, index: Int, columns: Int) -> Piece {
    guard let whole = figure(of: .indicator(index)) else { return quiet("") }
    guard settings.metrics.columns(of: whole.text) > columns, let current = indicator.current else { return whole }
    let about = current.isApproximate ? strings.shortAbout : ""
    let short = NumberText.shorterQuantities(
      current.value, unit: indicator.unit, about: about, in: strings.language)
    return Piece(first(of: short, fitting: columns), whole.style)
  }

  private func change(of indicator: Indicator, columns: Int) -> String {
    guard let change = indicator.change?.change else { return "" }
    return first(
      of: [
        settings.shortChange(change, of: indicator), change.number(unit: indicator.unit, in: strings.language),
        change.shortest(in: strings.language),
      ], fitting: columns)
  }

  /// Of a span that is too long, its end.
  private func asOf(_ indicator: Indicator, columns: Int) -> String {
    guard let date = indicator.current?.date else { return "" }
    return first(of: [date.text, settings.glyphs.leadingTruncation + date.last.text], fitting: columns)
  }

  /// A number is shown whole or not at all.
  private func first(of texts: [String], fitting columns: Int) -> String {
    texts.lazy.map(settings.plain).first { settings.metrics.columns(of: $0) <= columns } ?? ""
  }

  private func sourceKind(of indicator: Indicator) -> String {
    switch indicator.current?.origin {
    case .report: strings.theReport
    case .source(let confidence): strings.short(confidence)
    case nil: ""
    }
  }

  /// Its history in one row. What is planned has a style of its own.
  func sparkline(_ indicator: Indicator, columns: Int, isAlone: Bool = false) -> [Piece] {
    HistoryCell(indicator, columns: columns, settings: settings, isAlone: isAlone).parts.map { part in
      switch part.role {
      case .achieved: Piece(part.text, theme[.chart])
      case .planned: Piece(part.text, theme[.planned])
      case .quiet: quiet(part.text)
      }
    }
  }
}
