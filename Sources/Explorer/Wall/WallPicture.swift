import Charts
import Dataset
import TextUI
import Typesetting

/// One figure on a wall: what a row of the table says of it, with its picture up to the same observation.
struct WallPicture {
  let indicator: Int
  let isSelected: Bool
  let series: Series
  private let isMarked: Bool
  private let shown: ShownObservation?
  private let picture: FigureChart
  private let builder: DocumentBuilder

  init(_ index: Int, _ state: State, isSelected: Bool = false) {
    indicator = index
    self.isSelected = isSelected
    isMarked = state.browser.compared.contains(index)
    builder = state.rowBuilder
    picture = FigureChart(report: state.report, settings: state.settings, index: index)
    shown = state.report.shown(index)
    // The day of its publication is no date of a value.
    let dated = shown.flatMap { $0.isUndated && !$0.hasHistory ? nil : $0.history }
    series = Series(
      dated.map(state.report.indicators[index].points) ?? [],
      name: state.settings.name(of: .indicator(index), in: state.report))
  }

  /// Marked for comparison, and what a value must not be taken for.
  var signs: [StyledText] {
    let mark = isMarked ? [StyledText(picture.settings.glyphs.compared, picture.settings.theme[.heading])] : []
    return mark + [builder.sign(of: .indicator(indicator))].compactMap(\.self)
  }

  /// Each value as it is to the first, which is 100; nil for what has no value above zero to begin with, or nothing after it.
  var index: Series? {
    guard let first = series.points.first, first.isAchieved, first.value > 0, series.points.count > 1 else {
      return nil
    }
    let points = series.points.map { point in
      var point = point
      point.value = point.value / first.value * 100
      return point
    }
    return Series(points, name: series.name)
  }

  /// What it was first and is now; of a plan, and of what is alone, that with its date.
  func dated(columns: Int) -> Line {
    if shown?.development != nil { return builder.thenAndNow(indicator, columns: columns) }
    return Line(builder.datedFigure(of: indicator, columns: columns, isSigned: false), marked: .plain)
  }

  private func chart(_ window: Range<Int>?) -> Chart {
    Chart(
      [series], window: window, drawing: picture.settings.drawing, greatest: picture.greatest, isSmallMultiple: true)
  }

  /// Of the labels of its value axis.
  func labelColumns(rows: Int) -> Int {
    picture.labelColumns(of: chart(nil), rows: rows)
  }

  func draw(on canvas: Canvas, window: Range<Int>?, labelColumns: Int) {
    let settings = picture.settings
    var styles = settings.theme.chartStyles
    if !isSelected { styles.series = [settings.theme[.text]] }
    picture.draw(chart(window), on: canvas, styles: styles, labelColumns: labelColumns)
  }
}
