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
    /// What it is in the explorer too; nil for the dates between which a change is, which are printed alone, as the last.
    var kind: FigureColumn?
    /// The heading, then a cell for each indicator.
    var cells: [Name]
    var width: Int

    /// How wide the labels must be beside it; the column that asks for most is the first to go, that with 0 stays. A value keeps
    /// its date for as long as there is any room.
    var room: Int {
      guard let kind else { return 48 }
      return FigureColumn.givingWay.first { $0.column == kind }?.printedLabel
        ?? (kind == .asOf ? FiguresTable.leastLabel : 0)
    }
  }

  private static let gap = "  "

  /// A line for the headings and one for each indicator.
  func text(of indices: [Int]) -> String {
    // A picture among the words is for eyes alone.
    let kinds = FigureColumn.allCases.filter { columns != nil || $0 != .line }
    let table = fitted((kinds + [nil]).map { column($0, of: indices) })
    let heading = line(0, of: table) { text, _ in marked(text, "1") }
    return indices.indices.reduce(heading) { text, index in
      // Magenta can be read on a dark and on a light background, which the program doesn't know here.
      let mark = report.shown(indices[index])?.observation.status.isAchieved == false ? "35" : "1"
      return text + line(index + 1, of: table) { text, column in column.kind == .value ? marked(text, mark) : text }
    }
  }

  private func column(_ kind: FigureColumn?, of figures: [Int]) -> Column {
    guard kind != .line else { return history(of: figures) }
    let field = kind?.field ?? .period
    let signs = kind == .label && columns != nil
    let heading = Name((signs ? blankSign : "") + field.text(in: language))
    let cells = [heading] + figures.map { cell(field, of: $0, sign: signs ? sign($0) : "") }
    return Column(kind: kind, cells: cells, width: cells.map { metrics.columns(of: $0.whole) }.max() ?? 0)
  }

  private func history(of figures: [Int]) -> Column {
    let cells = figures.map { index in
      Name(report.shown(index).map { HistoryCell($0, columns: lineColumns, settings: settings).text } ?? "")
    }
    return Column(kind: .line, cells: [Name(Strings(language).history)] + cells, width: lineColumns)
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
      let isNumber = column.kind?.isRightAligned == true && (columns != nil || column.kind != .asOf)
      return isNumber ? blanks + style(text, column) : style(text, column) + blanks
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
