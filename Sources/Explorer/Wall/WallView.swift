import Charts
import Dataset
import TextUI
import Typesetting

/// A wall on the screen: of each figure its name, what it was and is, and its picture from zero.
struct WallView {
  let state: State
  let wall: Wall

  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }

  func draw(on canvas: Canvas) {
    guard let layout = wall.layout(state.size) else { return }
    HeaderView(state: state).draw(on: canvas.within(layout.header))
    drawTitle(on: canvas.within(layout.title))
    let notes = canvas.within(layout.notes.insetBy(left: 2))
    _ = UndrawnRows(indices: wall.undrawn, state: state).draw(on: notes, least: 0)
    let body = canvas.within(layout.body)
    if wall.figures.isEmpty {
      state.drawNothing(on: body)
    } else if let indexed = wall.indexed {
      IndexView(state: state, indices: indexed, selected: wall.selected).draw(on: body)
    } else {
      drawPictures(layout, on: canvas)
      let extent = Extent(first: wall.top.top, shown: layout.rowsPerPage, total: layout.rows)
      canvas.thumb(extent, beside: layout.body.insetBy(right: -1), settings: settings)
    }
    StatusView(state: state).draw(on: canvas.within(layout.status))
    for row in [layout.header.row, layout.status.row] { canvas.band(row: row, settings) }
  }

  /// What this is, and which of how many.
  private func drawTitle(on canvas: Canvas) {
    let strings = settings.strings
    var end = canvas.columns
    if let at = wall.walked.firstIndex(of: wall.selected) {
      let position = strings.position(at + 1, of: wall.walked.count)
      end -= canvas.metrics.columns(of: position)
      canvas.write(position, column: end, row: 0, style: theme[.quiet])
    }
    let path = settings.plain(strings.view(.figures)) + " \(settings.glyphs.step) "
    var at = canvas.write(path, column: 1, row: 0, style: theme[.quiet], limit: end - 3)
    at = canvas.write(settings.plain(strings.wallName), column: at, row: 0, style: theme[.text], limit: end - 2 - at)
    for (text, role) in notes {
      guard let shown = text.map(settings.plain).first(where: { at + 4 + canvas.metrics.columns(of: $0) <= end }) else {
        continue
      }
      at = canvas.write(shown, column: at + 2, row: 0, style: theme[role])
    }
  }

  /// What of all figures shows, how it is to be read, and what the sign is that many names have; each whole or shorter.
  private var notes: [(texts: [String], role: Role)] {
    let strings = settings.strings
    if let indexed = wall.indexed { return [(strings.indexed(indexed.count), .quiet)] }
    if wall.compared != nil { return [(strings.compared(wall.figures.count), .quiet)] }
    let filter = state.browsing.filter.map { ([strings.filter($0.text.sanitised, $0.count)], Role.message) }
    let sign = settings.glyphs.otherSource + " " + strings.notInReport
    return [filter].compactMap(\.self) + [(strings.histories(wall.figures.count), .quiet), ([sign], .quiet)]
  }

  // MARK: Pictures

  private func drawPictures(_ layout: WallLayout, on canvas: Canvas) {
    let places = layout.places(from: wall.top.top)
    let pictures = places.map { place in
      let index = wall.figures[place.number]
      return WallPicture(index, state, isSelected: index == wall.selected)
    }
    let names = pictures.map { state.rowBuilder.name(of: .indicator($0.indicator), .strong) }
    let room = zip(places, pictures).map { $0.area.columns - column(ofName: $1) }
    let mark = settings.glyphs.truncation
    let shown = NameList(zip(names, room).map { ($0.name, $1) }, metrics: canvas.metrics, mark: mark)
    // What is compared begins in the same column too.
    let labels = wall.window.map { _ in
      zip(places, pictures).map { $1.labelColumns(rows: WallView.chart(in: $0.area).rows) }.max() ?? 0
    }
    for (number, place) in places.enumerated() {
      let part = canvas.within(place.area)
      let chart = part.within(WallView.chart(in: part.bounds))
      pictures[number].draw(on: chart, window: wall.window, labelColumns: labels ?? 0)
      drawHead(pictures[number], name: names[number].showing(shown[number], mark: mark), on: part)
    }
  }

  /// Under two rows of words. One row stays free, unless there are too few.
  private static func chart(in area: Rect) -> Rect {
    Rect(column: 1, row: 2, columns: area.columns - 1, rows: area.rows - (area.rows >= 8 ? 3 : 2))
  }

  /// Behind its signs, of which each has a blank behind it.
  private func column(ofName picture: WallPicture) -> Int {
    picture.signs.reduce(2) { $0 + settings.metrics.columns(of: $1.text) + 1 }
  }

  private func drawHead(_ picture: WallPicture, name: StyledText, on canvas: Canvas) {
    var at = 2
    for sign in picture.signs { at = canvas.write(sign.text, column: at, row: 0, style: sign.style) + 1 }
    canvas.write(Line([name], marked: theme[.match]), column: at, row: 0)
    canvas.write(picture.dated(columns: canvas.columns - 2), column: 2, row: 1)
    guard picture.isSelected else { return }
    canvas.showSelected(Rect(column: 0, row: 0, columns: canvas.columns, rows: 1), isFocused: true, settings: settings)
  }
}
