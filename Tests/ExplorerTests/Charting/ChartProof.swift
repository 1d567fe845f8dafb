import CalendarDays
import Charts
import Dataset
import Glibc
import TextUI
import Typesetting

@testable import Explorer

/// Compares the numbers of a chart's screen with a report: what surrounds the chart with the figures it is of, its axes with
/// their values and dates, its bars one by one.
struct ChartProof {
  let report: Report
  let charting: ChartScreen

  func wrong(_ session: Session) -> [String] {
    let state = session.state
    guard let layout = ChartView(state: state, charting: charting).layout else { return [] }
    let rows = Rows(session.grid)
    var known = KnownNumbers()
    for plot in charting.plots { known.add(.indicator(plot.indicator), of: report) }
    // Sources are numbered, and counted where there is no room for them.
    for number in 0...charting.sources.count { known.add("\(number)") }
    known.add(report.shortTitle(of: report.figureGroup(of: indicator.section)))
    var found = rows.unknown(in: layout.reading, known)
    // Of a rise, so many tenths.
    for tenths in 6...9 { for share in [tenths, 10 * tenths] { known.add(count: share) } }
    found += rows.unknown(in: layout.title, known)
    found += place(rows[layout.breadcrumb.row], known)
    found += reading(rows.text(session.grid.cursor?.position.row ?? 0, 0..<state.size.columns), state)
    if charting.kind == .bars { return found + rows.unknown(in: layout.chart, known) + bars(rows, layout.chart, state) }
    return found + axes(rows, layout.chart, known, state, session.grid)
  }

  private var indicator: Indicator { report.indicators[charting.plot.indicator] }
  private var observation: Observation? { indicator.observations[safe: charting.cursor.point] }

  private func place(_ row: String, _ known: KnownNumbers) -> [String] {
    let count = max(1, indicator.observations.count)
    var known = known
    known.add("\(charting.cursor.point + 1)/\(count)")
    let isRight =
      row.drop { $0 != "/" } == "" || row.split(separator: " ").last == "\(charting.cursor.point + 1)/\(count)"
    return known.unknown(in: row) + (isRight ? [] : ["place: \(row)"])
  }

  /// The exact value and the date of the observation must be there.
  private func reading(_ row: String, _ state: State) -> [String] {
    guard let observation else { return [] }
    let date = observation.dateText(in: state.strings.language) + "  "
    guard let found = row.firstRange(of: date) else { return ["reading: \(row)"] }
    let factor = indicator.unit.ja.hasPrefix("万") ? 10_000.0 : 1
    let value = ShownNumber.all(in: String(row[found.upperBound...])).first?.value
    return value == observation.value * factor ? [] : ["reading: \(row)"]
  }

  // MARK: Bars

  /// Date and value of each row belong together.
  private func bars(_ rows: Rows, _ rect: Rect, _ state: State) -> [String] {
    guard charting.plots.count == 1, !indicator.observations.isEmpty else { return [] }
    return (rect.row..<rect.maxRow).compactMap { row in
      let text = String(rows.text(row, rect.column..<rect.maxColumn).drop { $0 == " " })
      // Thick bars have rows without a name.
      guard text.contains(where: \.isNumber) else { return nil }
      let belongs = indicator.observations.contains { observation in
        let date = observation.date.short(in: state.strings.language)
        guard text.hasPrefix(date) else { return false }
        var known = KnownNumbers()
        var alone = indicator
        alone.observations = [observation]
        alone.value = nil
        alone.printed = nil
        known.add(alone)
        return known.unknown(in: String(text.dropFirst(date.count))).isEmpty
      }
      return belongs ? nil : "bar: \(text)"
    }
  }

  // MARK: Axes

  private func axes(_ rows: Rows, _ rect: Rect, _ known: KnownNumbers, _ state: State, _ grid: Grid) -> [String] {
    let picture = FigureChart(report: report, settings: state.settings, index: charting.plot.indicator)
    let scale = charting.chart(picture).scale(rows: rect.rows - charting.undrawn.count)
    let labels = scale.ticks.map { state.settings.metrics.columns(of: state.settings.axis($0, of: indicator)) }
    let left = rect.column + 1 + (labels.max() ?? 0)
    var beside = known
    for day in span { add(day, to: &beside) }
    for event in picture.events { beside.add(event.label) }
    for index in charting.undrawn { beside.add(.indicator(index), of: report) }
    var ticks: [(row: Int, value: Double)] = []
    var found: [String] = []
    for row in rect.row..<rect.maxRow {
      let label = rows.text(row, rect.column..<left)
      if let value = ShownNumber.all(in: label.replacing(" -", with: "-")).first?.value, row < rect.maxRow - 1 {
        ticks.append((row, value))
        found += beside.unknown(in: rows.text(row, left..<rect.maxColumn))
      } else {
        found += beside.unknown(in: rows.text(row, rect.column..<rect.maxColumn))
      }
    }
    return found + wrong(ticks: ticks) + cursor(ticks, rect, grid)
  }

  /// The days of all points, thinned out to the beginnings of months and half months where they are many.
  private var span: [CalendarDay] {
    guard let days = charting.window ?? Chart.span(of: charting.plots.map(\.series)) else { return [] }
    return days.compactMap { CalendarDay(daysSinceEpoch: $0) }.filter { days.count < 400 || $0.day == 1 }
  }

  private func add(_ day: CalendarDay, to known: inout KnownNumbers) {
    known.add(String(day.text.suffix(5)))
    known.add(day.text)
    for part in [day.year, day.month, day.day] { known.add(count: part) }
  }

  /// Linear ones are a round step apart, logarithmic ones round themselves; together they cover what shows.
  private func wrong(ticks: [(row: Int, value: Double)]) -> [String] {
    guard ticks.count > 1 else { return [] }
    let values = ticks.map(\.value)
    let steps = zip(values, values.dropFirst()).map { $0 - $1 }
    let isRound = { (value: Double, digits: [Double]) in
      let mantissa = value / pow(10, floor(log10(value) + 1e-9))
      return digits.contains { abs($0 - mantissa) < 1e-9 }
    }
    let isRight =
      charting.isLogarithmic
      ? values.allSatisfy { $0 > 0 && isRound($0, [1, 2, 5]) }
      : steps.allSatisfy { $0 > 0 && abs($0 - steps[0]) < 1e-9 * abs(values[0]) && isRound($0, [1, 2, 2.5, 5]) }
    return isRight ? [] : ["ticks: \(values)"]
  }

  /// The mark that the cursor is on stands where its value is between the ticks.
  private func cursor(_ ticks: [(row: Int, value: Double)], _ rect: Rect, _ grid: Grid) -> [String] {
    guard let top = ticks.first, let bottom = ticks.last, top.row < bottom.row, let value else { return [] }
    let fraction =
      charting.isLogarithmic
      ? (log10(top.value) - log10(value)) / (log10(top.value) - log10(bottom.value))
      : (top.value - value) / (top.value - bottom.value)
    let expected = Double(top.row) + fraction * Double(bottom.row - top.row)
    let marked = (rect.row..<rect.maxRow).filter { row in
      (rect.column..<rect.maxColumn).contains { grid[$0, row].style.attributes.contains(.reverse) }
    }
    guard let row = marked.first, marked.count == 1 else { return ["\(marked.count) marks of the cursor"] }
    return abs(Double(row) - expected) <= 1 ? [] : ["the cursor is on row \(row), \(value) would be on \(expected)"]
  }

  /// As the axis has it: what is counted in 万 is multiplied out.
  private var value: Double? {
    let factor = indicator.unit.ja.hasPrefix("万") ? 10_000.0 : 1
    return (observation?.value ?? indicator.value).map { $0 * factor }
  }
}
