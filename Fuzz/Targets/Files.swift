import Dataset
import Explorer
import Search
import TextUI
import Typesetting

extension FuzzTarget {
  /// What is read of JSON and written again says the same.
  @Sendable static func json(_ bytes: [UInt8]) throws {
    guard let document = JSON.parsed(bytes) else { return }
    try require(String(validating: bytes, as: UTF8.self) != nil, "JSON that is no UTF-8")
    let text = JSONWriter.text(tree(document.root))
    let line = JSONWriter.line(tree(document.root))
    for written in [text, line] {
      try require(
        written.unicodeScalars.allSatisfy { $0 == "\n" || !isObeyed($0) }, "what is written holds what a terminal obeys"
      )
      guard let again = JSON.parsed(Array(written.utf8)) else {
        throw Violation(description: "what is written is no JSON")
      }
      try require(JSONWriter.line(tree(again.root)) == line, "what is written says something else")
    }
    try require(
      line.utf8.firstIndex(of: 10) == line.utf8.index(before: line.utf8.endIndex), "a line has line ends in it")
  }

  private static func tree(_ value: JSON.Value) -> JSONTree {
    switch value.kind {
    case .null: .null
    case .true, .false: .bool(value.bool == true)
    case .number: .number(value.number ?? .nan)
    case .string: .string(value.string ?? "")
    case .array: .array(value.elements.map(tree))
    case .object: .object(value.members.map { ($0.key.string ?? "", tree($0.value)) })
    }
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch Hazard.in(scalar) {
    case .control, .bidi, .invisible: true
    case .lookAlikeRadical, nil: false
    }
  }

  /// What is read of CSV and written again says the same.
  @Sendable static func csv(_ bytes: [UInt8]) throws {
    let (table, problems) = CSVReader.parse(bytes)
    try require(table.rows.allSatisfy { $0.fields.count == table.header.count }, "a row of another number of fields")
    try require(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.line < $1.line }, "lines do not ascend")
    guard problems.isEmpty else { return }
    let written = CSVWriter.text(header: table.header, rows: table.rows.map(\.fields))
    let again = CSVReader.parse(Array(written.utf8))
    try require(again.problems.isEmpty && again.table.header == table.header, "what is written cannot be read")
    try require(again.table.rows.map(\.fields) == table.rows.map(\.fields), "what is written says something else")
  }

  /// A report, a line of `=====`, observations: what is sound is shown, printed and searched, and what is not gets a sentence.
  @Sendable static func dataset(_ bytes: [UInt8]) throws {
    let parts = split(bytes, at: Array("\n=====\n".utf8))
    let files = DatasetFiles([DatasetFiles.report: parts.first, DatasetFiles.observations: parts.second])
    let report: Report
    do throws(DatasetError) {
      report = try DatasetLoader(files).load()
    } catch {
      guard case .badData(let findings) = error else {
        throw Violation(description: "a file in memory cannot be opened")
      }
      try require(!findings.isEmpty, "refused without a reason")
      try require(
        findings.allSatisfy { !$0.description.unicodeScalars.contains(where: isObeyed) },
        "a finding that a terminal obeys")
      return
    }
    try show(report)
  }

  private static func show(_ report: Report) throws {
    for language in Language.allCases {
      let text = ReportText(report, language: language).show() + ReportText(report, language: language).sections()
      try require(
        text.unicodeScalars.allSatisfy { $0 == "\n" || !isObeyed($0) }, "what is printed holds what a terminal obeys")
      _ = ReportMarkdown(report, language: language).show()
    }
    let json = JSONWriter.text(ReportJSON(report).show())
    try require(JSON.parsed(Array(json.utf8)) != nil, "what is printed is no JSON")
    let index = SearchIndex(report)
    _ = index.search(index.query("a あ -1 has:series year:2025"))
    var state = State(report: report, settings: Settings(today: today), size: Size(columns: 100, rows: 30))
    for name in ["1", "2", "Right", "Down", "Enter", "3", "4", "Enter", "c", "Esc", "5", "6", "P", "End"] {
      guard let key = Key(name: name) else { continue }
      _ = state.handle(.key(key))
      try require(Screen.draw(state).size == state.size, "a screen of another size")
    }
  }

  static let today = ReportDate.year(2025).last

  static func split(_ bytes: [UInt8], at mark: [UInt8]) -> (first: [UInt8], second: [UInt8]) {
    guard bytes.count >= mark.count,
      let start = (0...bytes.count - mark.count).first(where: { bytes[$0..<$0 + mark.count].elementsEqual(mark) })
    else { return (bytes, []) }
    return (Array(bytes[..<start]), Array(bytes[(start + mark.count)...]))
  }
}
