import TextUI

extension Chart {
  func drawCurves(_ painter: Painter, _ words: ChartWords) {
    let canvas = painter.canvas
    let labelRows = Self.labelRows(of: canvas.rows)
    let rows = canvas.rows - labelRows
    let scale = scale(rows: canvas.rows)
    let labels = visibleRange == nil ? [] : scale.ticks.map(words.number)
    let left = Self.leftColumns(labels.map(painter.columns).max() ?? 0, of: canvas.columns)
    let ends = EndLabels(self, words, painter, columns: canvas.columns - left)
    let area = Rect(column: left, row: 0, columns: canvas.columns - left - ends.columns, rows: rows)

    let plot = PlotArea(self, columns: area.columns, rows: rows, values: scale)
    let dates = TimeAxis(window, columns: area.columns, metrics: canvas.metrics, words: words.date).ticks
    let events = EventPlace.places(of: events, in: plot, canvas.metrics)
    let painterOfPlot = painter.within(area)
    painterOfPlot.paint(plot.raster, over: backdrop(plot, scale, dates, events, painterOfPlot))
    for event in events {
      painterOfPlot.canvas.write(event.label, column: event.labelColumn, row: event.row, style: painter.styles.label)
    }
    drawValueAxis(scale, labels, painter.within(Rect(columns: left, rows: rows)))
    ends.draw(painter.within(Rect(column: area.maxColumn, row: 0, columns: ends.columns, rows: rows)), plot)
    for date in labelRows > 0 ? dates : [] {
      canvas.write(date.label, column: left + date.labelColumn, row: rows, style: painter.styles.label)
    }
  }

  private static func labelRows(of rows: Int) -> Int { rows >= 4 ? 1 : 0 }

  /// The value axis of curves in a chart of so many rows, the dates among them.
  public func scale(rows: Int) -> Scale {
    Scale(
      covering: visibleRange ?? 0...0, rows: rows - Self.labelRows(of: rows), base: base, greatest: greatest,
      isLogarithmic: isLogarithmic)
  }

  /// The columns for labels of so many and a gap; without the labels if the plot would be too narrow.
  private static func leftColumns(_ labels: Int, of columns: Int) -> Int {
    columns - labels - 1 >= max(8, columns / 2) ? labels + 1 : 0
  }

  /// From the lowest to the highest value that shows; a straight line may lead to the one after the window.
  private var visibleRange: ClosedRange<Double>? {
    let ranges = series.flatMap { [$0.achieved, $0.planned] }.compactMap { run in
      let end = run.points.firstIndex(from: window.upperBound) + (kind == .line ? 1 : 0)
      return run.points[run.firstIndex(showingIn: window)..<min(run.points.count, end)].range
    }
    guard let lower = ranges.map(\.lowerBound).min(), let upper = ranges.map(\.upperBound).max() else { return nil }
    return lower...upper
  }

  private func drawValueAxis(_ scale: Scale, _ labels: [String], _ painter: Painter) {
    let (columns, rows) = (painter.canvas.columns, painter.canvas.rows)
    guard columns > 1 else { return }
    var used = Set<Int>()
    for (tick, label) in zip(scale.ticks, labels) {
      let row = scale.row(of: tick, rows: rows)
      guard used.insert(row).inserted else { continue }
      painter.write(label, atTheEndOf: 0..<columns - 1, row: row, painter.styles.label)
    }
    guard scale.isCut else { return }
    painter.put(ChartGlyphs.axis(drawing).broken, column: columns - 1, row: rows - 1, painter.styles.label)
  }

  /// The grid, the line from the cursor down to the axis, and what happened.
  private func backdrop(
    _ plot: PlotArea, _ scale: Scale, _ dates: [TimeAxis.Tick], _ events: [EventPlace], _ painter: Painter
  ) -> Backdrop {
    let rows = painter.canvas.rows
    let axis = ChartGlyphs.axis(drawing)
    var backdrop = Backdrop(columns: painter.canvas.columns, rows: rows)
    for tick in scale.ticks {
      let row = scale.row(of: tick, rows: rows)
      guard row == rows - 1 || axis.grid != " " else { continue }
      backdrop.fill(row: row, row == rows - 1 ? axis.base : axis.grid, painter.styles.axis)
    }
    for date in dates { backdrop.put(axis.tick, column: date.column, rows: rows - 1..<rows, painter.styles.axis) }
    for event in events {
      backdrop.put(axis.event, column: event.column, rows: event.row..<rows - 1, painter.styles.label)
    }
    if let cursor = plot.cursorCell {
      backdrop.put(axis.cursor, column: cursor.column, rows: cursor.row..<rows, painter.styles.cursor)
    }
    return backdrop
  }
}

extension Scale {
  /// The row of text of a value, from above.
  func row(of value: Double, rows: Int) -> Int {
    rows - 1 - Int((fraction(of: value) * Double(rows - 1)).rounded())
  }
}
