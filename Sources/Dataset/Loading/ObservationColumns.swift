/// Which column of observations.csv holds what.
struct ObservationColumns {
  let series, date, value, approximate, status, confidence, inReport, printed, dateBasis, title, url, noteJa,
    noteEn: Int
  /// nil where the table has none: then no row is a break.
  let breaks: Int?

  static let names = [
    "series", "date", "value", "approximate", "status", "confidence", "in_report", "printed", "date_basis",
    "source_title", "source_url", "note_ja", "note_en",
  ]
  static let breakName = "break"

  /// nil where a column is missing.
  init?(_ table: CSV) {
    var columns: [Int] = []
    for name in Self.names {
      guard let column = table.column(name) else { return nil }
      columns.append(column)
    }
    series = columns[0]
    date = columns[1]
    value = columns[2]
    approximate = columns[3]
    status = columns[4]
    confidence = columns[5]
    inReport = columns[6]
    printed = columns[7]
    dateBasis = columns[8]
    title = columns[9]
    url = columns[10]
    noteJa = columns[11]
    noteEn = columns[12]
    breaks = table.column(Self.breakName)
  }

  /// The field of the optional column, "no" without it.
  func breakField(_ row: CSV.Row) -> String {
    breaks.map { row.fields[$0] } ?? "no"
  }

  /// nil where a field cannot be read.
  func observation(_ row: CSV.Row) -> Observation? {
    let fields = row.fields
    guard let date = ReportDate(text: fields[date]), date.isPlain, let value = Self.number(fields[value]),
      let approximate = Self.yesOrNo(fields[approximate]), let inReport = Self.yesOrNo(fields[inReport]),
      let status = FigureStatus(rawValue: fields[status]),
      let confidence = Observation.Confidence(rawValue: fields[confidence]),
      let isPublication = Self.isPublication(fields[dateBasis]), let isBreak = Self.yesOrNo(breakField(row))
    else { return nil }
    return Observation(
      date: date, dateIsPublication: isPublication, value: value,
      printed: fields[printed].isEmpty ? nil : fields[printed], approximate: approximate, status: status,
      confidence: confidence, inReport: inReport, source: Source(title: fields[title], url: fields[url]),
      note: Note(ja: fields[noteJa], en: fields[noteEn]), isBreak: isBreak)
  }

  static func yesOrNo(_ text: String) -> Bool? {
    switch text {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  static func isPublication(_ text: String) -> Bool? {
    switch text {
    case "published": true
    case "as-of": false
    default: nil
    }
  }

  /// A finite number in digits that are all kept: no words such as "nan", no hexadecimal.
  static func number(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2D }
    guard isPlain, let number = Double(text), number.isFinite, DecimalDigits.areKept(text) else { return nil }
    return number
  }
}

extension ReportDate {
  /// Whether it is a year, month, day or fiscal year.
  var isPlain: Bool {
    switch self {
    case .year, .month, .day, .fiscalYear: true
    case .season, .span: false
    }
  }
}

extension [Observation] {
  /// Whether each begins no earlier than the one before.
  var isSorted: Bool {
    zip(self, dropFirst()).allSatisfy { $0.date.first <= $1.date.first }
  }
}
