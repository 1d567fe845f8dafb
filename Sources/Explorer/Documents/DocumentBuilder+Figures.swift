import Charts
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
    case .change: return [quiet(indicator.change.map { settings.shortChange($0.change, of: indicator) } ?? "")]
    case .asOf: return [quiet(settings.plain(figureDate(of: indicator)?.text ?? ""))]
    case .domain:
      return [quiet(settings.text(report.shortTitle(of: report.figureGroup(of: indicator.section))))]
    case .source: return [quiet(sourceKind(of: indicator))]
    }
  }

  /// As the report words it; shortened where that is too long, but never cut.
  private func value(of indicator: Indicator, index: Int, columns: Int) -> Piece {
    guard let whole = figure(of: .indicator(index)) else { return quiet("") }
    guard settings.metrics.columns(of: whole.text) > columns else { return whole }
    let value = indicator.value ?? indicator.latest?.value ?? 0
    let isApproximate = indicator.value == nil ? indicator.latest?.approximate == true : indicator.approximate
    let about = isApproximate ? strings.shortAbout : ""
    let short = [
      settings.compact(value, of: indicator, isApproximate: isApproximate),
      about + NumberText.grouped(value), about + NumberText.compact(value, in: strings.language),
    ].map(settings.plain)
    let fitting = short.first { settings.metrics.columns(of: $0) <= columns }
    return Piece(fitting ?? short[short.count - 1], whole.style)
  }

  /// When its value in the table was so; nil where the report gives no date.
  private func figureDate(of indicator: Indicator) -> ReportDate? {
    indicator.value == nil ? indicator.latest?.date : indicator.asOf?.date
  }

  private func sourceKind(of indicator: Indicator) -> String {
    if indicator.value != nil { return strings.theReport }
    return indicator.latest.map { strings.short($0.confidence) } ?? ""
  }

  /// Two values need no line: then ➜ now, if there is room for it.
  private func thenAndNow(_ indicator: Indicator, columns: Int) -> [Piece]? {
    let two = indicator.observations
    guard two.count == 2, two.allSatisfy(\.status.isAchieved) else { return nil }
    let texts = two.map { observation in
      (observation.approximate ? strings.shortAbout : "") + settings.axis(observation.value, of: indicator)
    }
    let arrow = " \(settings.glyphs.arrow) "
    guard settings.metrics.columns(of: texts.joined(separator: arrow)) <= columns else { return nil }
    return [quiet(texts[0] + arrow), Piece(texts[1], theme[.chart])]
  }

  /// Its history in one row; a share that has none as a gauge. What is planned has a style of its own. `isAlone` where no
  /// other row of it is right above or below: blocks would run into each other.
  func sparkline(_ indicator: Indicator, columns: Int, isAlone: Bool = false) -> [Piece] {
    let points = indicator.points
    let drawing = isAlone || settings.glyphs.isASCII ? settings.drawing : .braille
    if points.count < 2, indicator.isShare, let share = indicator.value ?? points.first?.value {
      let (filled, empty) = Gauge.text(share: share, columns: columns, drawing: drawing)
      return [Piece(filled, theme[indicator.status.isAchieved ? .chart : .planned]), quiet(empty)]
    }
    guard points.count > 1 else { return [] }
    if points.count == 2, let pair = thenAndNow(indicator, columns: columns) { return pair }
    var pieces: [Piece] = []
    for cell in Sparkline(points, drawing: drawing).cells(columns: columns) {
      let style = theme[cell.isAchieved ? .chart : .planned]
      if pieces.last?.style == style {
        pieces[pieces.count - 1].append(Piece(String(cell.character)))
      } else {
        pieces.append(Piece(String(cell.character), style))
      }
    }
    return pieces
  }
}

extension Indicator {
  /// The last achieved observation; plans and targets are none.
  var latest: Observation? { observations.last(where: \.status.isAchieved) }
}
