import Charts
import Dataset

/// The words of the table of figures and of charts.
extension Strings {
  func column(_ column: FigureColumn) -> String {
    column.field?.text(in: language) ?? history
  }

  func sorted(_ order: FigureOrder?, reverse: String) -> String {
    guard let order else { return pick("報告の順", "In the order of the report") }
    let field = order.field.text(in: language)
    let direction = order.isDescending ? pick("降順", "descending") : pick("昇順", "ascending")
    return pick("並べ替え: \(field)の\(direction)(\(reverse) で逆順)", "Sorted by \(field), \(direction) (\(reverse) reverses)")
  }

  /// What of a comparison has no date to be drawn at.
  var notDrawn: String { pick("図にないもの: ", "not drawn: ") }

  // Charts.
  func drawn(_ kind: Chart.Kind, isLogarithmic: Bool) -> String {
    let name =
      switch kind {
      case .step: pick("階段", "steps")
      case .line: pick("線", "lines")
      case .bars: pick("棒", "bars")
      }
    return isLogarithmic ? name + listSeparator + logarithmicScale : name
  }
  var logarithmicScale: String { pick("対数目盛", "log scale") }
  /// How many series a legend leaves out.
  func moreSeries(_ count: Int) -> String { pick("ほか\(count)件", "+\(count)") }
  func moreSources(_ count: Int, key: String) -> String {
    pick("ほかの出典\(count)件は\(key)に", "\(count) more under \(key)")
  }
  func unit(_ unit: String) -> String { pick("単位 \(unit)", "Unit: \(unit)") }
  func span(_ from: String, _ to: String) -> String { pick("\(from)から\(to)", "\(from) to \(to)") }
  func changeFromBefore(_ change: String, _ value: String, _ date: String) -> String {
    pick("前の\(value)(\(date))から\(change)", "\(change) from \(value) (\(date))")
  }
  var axisIsCut: String { pick("縦軸は0から始まらない", "the axis does not begin at zero") }
  var baseIsFixed: String { pick("棒と対数目盛の縦軸は動かせません", "Bars and log scales have their axes as they are") }
  var sideArrows: String { pick("左右", "Left Right") }
  var verticalArrows: String { pick("上下", "Up Down") }
  var reads: String { pick("読む", "read") }
  var details: String { pick("詳細", "details") }
  var otherFigure: String { pick("別の指標", "other figure") }
  var otherSeries: String { pick("別の系列", "other series") }
  var onlyInChart: String { pick("図の中で使います(指標で Enter)", "This is for charts (Enter on a figure)") }
  var onlyWithDates: String { pick("図か年表の中で使います", "This is for charts and the timeline") }
  var notInChart: String { pick("図の中では使えません(Esc で戻る)", "Not in a chart (Esc leaves it)") }
  var noMoreFigures: String { pick("図のある指標はこれで終わりです", "There is no further figure with a chart") }
  var onlyInFigures: String { pick("指標の一覧で使います", "This is for the table of figures") }
  var nothingToDraw: String { pick("日付のある値がないため、図はありません", "There is no dated value to draw") }
  var noSimilar: String { pick("同じ節に同じ単位の指標はありません", "No other figure of this section has the same unit") }
  var noLogarithm: String { pick("0以下の値があるため、対数目盛にできません", "Values of zero or less have no logarithm") }
  var cannotZoom: String { pick("これ以上は変えられません", "This is as far as it goes") }
  func marked(_ count: Int) -> String { pick("比較の印: \(count)件", "\(count) marked for comparison") }
  func tooMany(_ count: Int, most: Int) -> String {
    pick("一度に重ねられるのは\(most)件までです(ほか\(count)件)", "No more than \(most) at a time (\(count) left out)")
  }
}
