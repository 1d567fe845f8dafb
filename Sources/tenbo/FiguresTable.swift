import Dataset
import Explorer
import Typesetting

/// Indicators as a table in columns of a terminal, or as wide as it is.
struct FiguresTable {
  private let report: Report
  private let settings: Settings
  /// How wide it may be; nil for no limit, and then without signs: the columns say it all.
  private let columns: Int?
  /// Whether to set headings, values and plans apart by weight and colour.
  private let marks: Bool

  init(
    _ report: Report, settings: Settings, columns: Int? = nil, marks: Bool = false
  ) {
    self.report = report
    self.settings = settings
    self.columns = columns
    self.marks = marks
  }

  private var language: Language { settings.language }
  private var glyphs: Glyphs { settings.glyphs }
  private var metrics: Metrics { settings.metrics }

  private struct Column {
    /// The heading, then a cell for each indicator.
    var cells: [Name]
    var width: Int
    /// How wide the labels must be beside it; the column that asks for most is the first to go, that with 0 stays.
    var room: Int
    var isNumber = false
    /// Whether it is what the table is about.
    var isValue = false
  }

  /// The fields in their order, each with the room that the labels must have beside it. A value keeps its date for as long as there is any.
  private static let layout: [(field: FigureField, room: Int)] = [
    (.label, 0), (.value, 0), (.asOf, leastLabel), (.change, 26), (.domain, 40), (.source, 44), (.period, 48),
  ]
  private static let gap = "  "

  /// A line for the headings and one for each indicator.
  func text(of indices: [Int]) -> String {
    var all = Self.layout.map { column($0.field, of: indices, room: $0.room) }
    // A picture among the words, for eyes alone.
    if columns != nil { all.insert(history(of: indices), at: 3) }
    let table = fitted(all)
    let heading = line(0, of: table) { text, _ in marked(text, "1") }
    return indices.indices.reduce(heading) { text, index in
      // Magenta can be read on a dark and on a light background, which the program doesn't know here.
      let mark = report.shown(indices[index])?.observation.status.isAchieved == false ? "35" : "1"
      return text + line(index + 1, of: table) { text, column in column.isValue ? marked(text, mark) : text }
    }
  }

  private func column(_ field: FigureField, of figures: [Int], room: Int) -> Column {
    let signs = field == .label && columns != nil
    let heading = Name((signs ? blankSign : "") + field.text(in: language))
    let cells = [heading] + figures.map { cell(field, of: $0, sign: signs ? sign($0) : "") }
    return Column(
      cells: cells, width: cells.map { metrics.columns(of: $0.whole) }.max() ?? 0, room: room,
      isNumber: field == .value || field == .change || field == .asOf && columns != nil, isValue: field == .value)
  }

  private func history(of figures: [Int]) -> Column {
    let cells = figures.map { index in
      Name(report.shown(index).map { HistoryCell($0, columns: lineColumns, settings: settings).text } ?? "")
    }
    return Column(cells: [Name(Strings(language).history)] + cells, width: lineColumns, room: 24)
  }

  /// Where there is room two values are then ➜ now.
  private var lineColumns: Int { FigureColumn.line.columns + ((columns ?? 0) >= 130 ? 9 : 0) }

  private func cell(_ field: FigureField, of index: Int, sign: String) -> Name {
    let short = field == .label ? report.indicators[index].short : nil
    return Name(sign + text(field, of: index), short: short.map { sign + $0[language].sanitised })
  }

  private func text(_ field: FigureField, of index: Int) -> String {
    guard let text = field.text(of: index, in: report, language: language) else { return "-" }
    guard columns != nil else {
      return (text + (field == .value ? report.remarks(on: index, in: language) : "")).sanitised
    }
    // On a terminal each as short as it can be said.
    switch (field, report.shown(index)) {
    case (.value, let shown?): return fitted(shown.shorterTexts(in: language), to: FigureColumn.value.columns) ?? text
    case (.asOf, let shown?): return fitted(shown.dateTexts(in: language), to: FigureColumn.asOf.columns + 1) ?? text
    case (.change, let shown?):
      return (shown.development?.change.text(unit: shown.indicator.unit, in: language, isShort: true) ?? "").sanitised
    default: return text.sanitised
    }
  }

  private func fitted(_ texts: [String], to columns: Int) -> String? {
    texts.lazy.map(\.sanitised).first { metrics.columns(of: $0) <= columns }
  }

  private func line(_ row: Int, of table: [Column], _ style: (String, Column) -> String) -> String {
    let cells = table.map { column in
      let text = metrics.shown(column.cells[row], in: column.width, mark: glyphs.truncation).text
      let blanks = String.blanks(column.width - metrics.columns(of: text))
      return column.isNumber ? blanks + style(text, column) : style(text, column) + blanks
    }
    return cells.joined(separator: Self.gap).droppingTrailingBlanks + "\n"
  }

  private func marked(_ text: String, _ mark: String) -> String {
    marks ? "\u{1B}[\(mark)m\(text)\u{1B}[0m" : text
  }

  // MARK: Signs

  /// What must not be taken for what the report says was so.
  private func sign(_ index: Int) -> String {
    guard let shown = report.shown(index) else { return blankSign }
    if let standing = shown.standing(on: settings.today) {
      return metrics.padded(glyphs.sign(standing), to: blankSign.count)
    }
    return shown.origin == .report ? blankSign : metrics.padded(glyphs.otherSource, to: blankSign.count)
  }

  private var blankSign: String {
    String.blanks(metrics.columns(of: glyphs.planned) + 1)
  }

  // MARK: Fitting

  private func fitted(_ table: [Column]) -> [Column] {
    guard let columns else { return table }
    var table = table
    var room = columns - taken(table)
    while let widest = table.indices.max(by: { table[$0].room < table[$1].room }),
      room < min(table[widest].room, table[0].width), table[widest].room > 0
    {
      table.remove(at: widest)
      room = columns - taken(table)
    }
    table[0].width = min(table[0].width, max(Self.leastLabel, room), columns)
    let names = NameList(table[0].cells.map { ($0, table[0].width) }, metrics: metrics, mark: glyphs.truncation)
    table[0].cells = table[0].cells.indices.map { Name(names[$0].text) }
    if room < Self.leastLabel { table[1].width = max(0, columns - table[0].width - Self.gap.count) }
    return table
  }

  private static let leastLabel = 8

  /// By all columns but the labels.
  private func taken(_ table: [Column]) -> Int {
    table.dropFirst().reduce(0) { $0 + $1.width + Self.gap.count }
  }
}

extension String {
  fileprivate var droppingTrailingBlanks: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
