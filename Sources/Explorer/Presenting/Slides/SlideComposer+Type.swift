import Dataset
import TextUI
import Typesetting

/// What of a slide is in large type.
extension SlideComposer {
  /// As many rows as it may take beside all the rest.
  var largeRows: Int {
    guard isRoomy else { return 0 }
    return size.rows < 20 ? 6 : max(8, size.rows * 3 / 10)
  }

  func display(_ text: String, _ size: DisplayType.Size) -> DisplayType? {
    DisplayType(text, size: size, repertoire: settings.glyphs.repertoire)
  }

  func rows(_ lines: [Line], drawing text: String, _ alignment: SlideContent.Alignment = .left) -> [Row] {
    lines.enumerated().map { Row(line: $1, alignment: alignment, drawn: $0 == 0 ? text : "") }
  }

  // MARK: Numbers

  /// A figure as large as there is room for: its words too, else those behind its number in smaller type or in ordinary one.
  func number(of index: Int) -> [Row] {
    let (style, sign) = (valueStyle(index), builder.sign(of: .indicator(index))?.text ?? "")
    guard let text = report.shown(index).map({ settings.plain($0.text(in: strings.language)) }) else { return [] }
    let whole = sign.isEmpty ? text : sign + " " + text
    // What stands in the middle may reach a little into the margins.
    guard let row = displayRow(of: text, sign: sign, columns: room + 4, rows: largeRows) else {
      return self.text(StyledText(whole, style), alignment: .centre)
    }
    return rows(row.lines(style), drawing: whole, .centre)
  }

  /// What the report doesn't say has not the colour of what it says.
  func valueStyle(_ index: Int) -> Style {
    let indicator = report.indicators[index]
    return theme[indicator.value == nil ? .text : builder.role(indicator.status)]
  }

  /// nil where there is no room for its number in large type.
  func displayRow(of text: String, sign: String = "", columns: Int, rows: Int) -> DisplayRow? {
    let parts = NumberParts(text)
    for size in DisplayType.Size.allCases.reversed() {
      guard let number = display(parts.number, size), number.rows <= rows else { continue }
      // 約 is as large as what it says of.
      let isLatin = parts.before.allSatisfy(\.isASCII)
      for before in NumberWords.allCases where before == .alike || isLatin && (before == .smaller || size == .small) {
        for after in NumberWords.allCases {
          guard let first = word(parts.before, before, of: size), let last = word(parts.after, after, of: size) else {
            continue
          }
          let row = DisplayRow([.text(sign), first, .type(number), last], metrics: settings.metrics)
          if row.columns <= columns { return row }
        }
      }
    }
    return nil
  }

  /// How words stand beside a large number.
  private enum NumberWords: CaseIterable {
    case alike, smaller, ordinary
  }

  /// nil where it isn't drawn so.
  private func word(_ text: String, _ words: NumberWords, of size: DisplayType.Size) -> DisplayRow.Piece? {
    switch words {
    case _ where text.isEmpty: .text("")
    case .alike: display(text, size).map(DisplayRow.Piece.type)
    case .smaller: DisplayType.Size.allCases.last { $0 < size }.flatMap { display(text, $0) }.map(DisplayRow.Piece.type)
    case .ordinary: .text(text)
    }
  }

  // MARK: Names

  /// A name in large type, broken where a line may be; the last of several rows is larger where it may. Empty where there is no
  /// room, or a letter isn't drawn.
  func displayRows(of title: Localized, _ style: Style, columns: Int, rows limit: Int) -> [Row] {
    guard isRoomy else { return [] }
    let text = settings.text(title)
    for size in DisplayType.Size.allCases.reversed() {
      guard let lines = displayLines(of: text, words: settings.words(title), size, columns: columns) else { continue }
      var types = lines.compactMap { display($0, size) }
      func rowsNeeded() -> Int { types.reduce(types.count - 1) { $0 + $1.rows } }
      guard rowsNeeded() <= limit else { continue }
      if lines.count > 1, let larger = DisplayType.Size.allCases.first(where: { $0 > size }),
        let last = display(lines[lines.count - 1], larger), last.columns <= columns,
        rowsNeeded() + last.rows - types[0].rows <= limit
      {
        types[types.count - 1] = last
      }
      let rows = zip(types, lines).map { self.rows($0.lines(style), drawing: $1) }
      return Array(rows.joined(separator: [Row(line: Line())]))
    }
    return []
  }

  /// Names for a wall: each in at most two rows of the largest type that all of them have; nil where there is no room for that.
  func displayRows(ofEach titles: [Localized], _ style: Style, columns: Int) -> [[Row]]? {
    guard size.columns >= 110, size.rows >= 34 else { return nil }
    for size in [DisplayType.Size.large, .small] {
      let set = titles.compactMap { title in
        displayLines(of: settings.text(title), words: settings.words(title), size, columns: columns)
      }
      guard set.count == titles.count, set.allSatisfy({ $0.count <= (size == .small ? 2 : 1) }) else { continue }
      let rows = set.map { lines in
        lines.flatMap { line in display(line, size).map { self.rows($0.lines(style), drawing: line) } ?? [] }
      }
      // The largest only where all of it stays on one page.
      if size == .small || rows.reduce(0, { $0 + $1.count + 4 }) <= self.size.rows - 8 { return rows }
    }
    return nil
  }

  /// As long as they may be; nil where a word is too wide.
  private func displayLines(
    of text: String, words: [String.Index], _ size: DisplayType.Size, columns: Int
  ) -> [String]? {
    var previous: [String] = []
    for width in stride(from: settings.metrics.columns(of: text), to: 3, by: -1) {
      let lines = lines(of: text, columns: width, words: words).map { String(text[$0]) }
      guard lines != previous else { continue }
      previous = lines
      guard lines.count <= 4 else { return nil }
      let types = lines.map { display($0, size) }
      if types.allSatisfy({ $0.map { $0.columns <= columns } ?? false }) { return lines }
    }
    return nil
  }
}
