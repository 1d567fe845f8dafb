import Dataset
import TextUI
import Typesetting

/// What of a slide is in large type.
extension SlideComposer {
  /// As many rows as it may take beside all the rest.
  var largeRows: Int {
    guard isRoomy else { return 0 }
    return size.rows < 22 ? 5 : max(8, size.rows * 3 / 10)
  }

  func display(_ text: String, _ size: DisplayType.Size) -> DisplayType? {
    DisplayType(text, size: size, repertoire: settings.glyphs.repertoire)
  }

  // MARK: The number

  /// A figure as large as there is room for: its words too, else those behind its number in smaller type or in ordinary one.
  func number(of index: Int) -> [Row] {
    let indicator = report.indicators[index]
    let style = theme[indicator.value == nil ? .text : builder.role(indicator.status)]
    let sign = builder.sign(of: .indicator(index))?.text ?? ""
    guard let text = report.shown(index).map({ settings.plain($0.text(in: strings.language)) }) else { return [] }
    let parts = NumberParts(text)
    for size in DisplayType.Size.allCases.reversed() {
      guard let number = display(parts.number, size), number.rows <= largeRows else { continue }
      for before in NumberWords.allCases where before != .ordinary || parts.before.isEmpty {
        for after in NumberWords.allCases {
          guard let first = word(parts.before, before, of: size), let last = word(parts.after, after, of: size) else {
            continue
          }
          let row = DisplayRow([.text(sign), first, .type(number), last], metrics: settings.metrics)
          if row.columns <= room { return row.lines(style).map { Row(line: $0, alignment: .centre, isLarge: true) } }
        }
      }
    }
    return self.text(StyledText(sign.isEmpty ? text : sign + " " + text, style), alignment: .centre)
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

  /// A name in large type, broken between words where it must be; the last of several rows is larger where it may. Empty where
  /// there is no room, or a letter isn't drawn.
  func displayRows(of title: Localized, _ style: Style, columns: Int, rows limit: Int) -> [Row] {
    let text = settings.text(title)
    for size in DisplayType.Size.allCases.reversed() {
      let lines = displayLines(of: text, words: settings.words(title), size, columns: columns)
      var types = lines.compactMap { display($0, size) }
      guard !lines.isEmpty, types.count == lines.count else { continue }
      if lines.count > 1, let larger = DisplayType.Size.allCases.first(where: { $0 > size }),
        let last = display(lines[lines.count - 1], larger), last.columns <= columns
      {
        types[types.count - 1] = last
      }
      guard types.reduce(types.count - 1, { $0 + $1.rows }) <= limit else { continue }
      let rows = types.map { type in type.lines(style).map { Row(line: $0, isLarge: true) } }
      return Array(rows.joined(separator: [Row(line: Line())]))
    }
    return []
  }

  /// Empty where a word is too wide.
  private func displayLines(of text: String, words: [String.Index], _ size: DisplayType.Size, columns: Int) -> [String]
  {
    let blanks = text.indices.filter { text[$0] == " " }.map { text.index(after: $0) }
    let ends = (words + blanks + [text.endIndex]).sorted()
    var lines: [String] = []
    var (start, end) = (text.startIndex, text.startIndex)
    func set(_ range: Range<String.Index>) -> String { String(text[range].trimmingSuffix { $0 == " " }) }
    for next in ends where next > end {
      if let type = display(set(start..<next), size), type.columns <= columns {
        end = next
        continue
      }
      guard end > start, let word = display(set(end..<next), size), word.columns <= columns else { return [] }
      lines.append(set(start..<end))
      (start, end) = (end, next)
    }
    return lines + [set(start..<text.endIndex)]
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    return rest
  }
}
