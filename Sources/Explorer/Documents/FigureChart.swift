import CalendarDays
import Charts
import Dataset
import TextUI
import Typesetting

/// How a figure's picture is made, wherever one is drawn.
struct FigureChart {
  let report: Report
  let settings: Settings
  /// The indicator that gives units.
  let index: Int

  private var indicator: Indicator { report.indicators[index] }

  /// One value or two have no course over time, and are compared as bars; more are steps.
  static func kind(of series: Series) -> Chart.Kind {
    series.points.count <= 2 ? .bars : .step
  }

  /// Its whole history, as it is shown beside other things.
  func chart(of series: Series) -> Chart {
    Chart(
      [series], kind: Self.kind(of: series), drawing: settings.drawing, greatest: greatest,
      events: series.points.count > 2 ? events : [])
  }

  var greatest: Double? { indicator.isShare ? 100 : nil }

  /// What the report says was done at a date: in the domain of the figure, and beside all domains.
  var events: [Chart.Event] {
    let (domain, language) = (report.figureGroup(of: indicator.section), settings.language)
    return report.milestones.filter { milestone in
      guard milestone.status == .done else { return false }
      let groups = milestone.items.map { report.figureGroup(of: report.items[$0].section) }
      return groups.contains(domain) || !groups.contains { report.sections[$0].kind == .domain }
    }.sorted { $0.day < $1.day }.compactMap { milestone in
      switch milestone.date.date {
      case .day, .month: break
      case .year, .fiscalYear, .season, .span: return nil
      }
      let (own, texts) = (milestone.date.short(in: language), milestone.date.date.shorterTexts(in: language))
      // Its month, unless the report names it otherwise (2025年度末).
      let date = own == texts[0] && texts.count > 2 ? texts[1] : own
      return Chart.Event(
        day: milestone.day.daysSinceEpoch, label: settings.plain(date) + " " + settings.text(milestone.title))
    }
  }

  /// The columns that its value axis takes for numbers in a chart of so many rows.
  func labelColumns(of chart: Chart, rows: Int) -> Int {
    chart.scale(rows: rows).ticks.map { settings.metrics.columns(of: settings.axis($0, of: indicator)) }.max() ?? 0
  }

  /// - Parameters:
  ///   - styles: where the theme's don't do
  ///   - labelColumns: what numbers of the value axis take at the least, so that it stands where that of others does
  func draw(_ chart: Chart, on canvas: Canvas, styles: ChartStyles? = nil, labelColumns: Int = 0) {
    let strings = settings.strings
    let isShort = canvas.columns < FigureChart.wide
    chart.draw(
      on: canvas, styles: styles ?? settings.theme.chartStyles,
      words: ChartWords(
        number: {
          let number = settings.axis($0, of: indicator)
          return .blanks(labelColumns - settings.metrics.columns(of: number)) + number
        },
        value: { _, point in
          isShort
            ? settings.plain(NumberText.about(point.isApproximate, strings.language, isShort: true))
              + settings.axis(point.value, of: indicator)
            : settings.compact(point.value, of: indicator, isApproximate: point.isApproximate)
        },
        date: { settings.axis($0.date, namesYear: $1) }, more: { settings.plain(strings.moreSeries($0)) }))
  }

  /// Columns from which values have their units beside them.
  private static let wide = 60
}

extension Theme {
  var chartStyles: ChartStyles {
    ChartStyles(
      axis: self[.line], label: self[.quiet], cursor: self[.selection], planned: self[.planned],
      series: Role.series.map { self[$0] })
  }
}
