/// Data/source-map.csv: what each line, or part of a line, of the published text is.
struct SourceMap: FindingTable {
  enum Role: String, CaseIterable {
    case heading, item, paragraph
    case leftOut = "left-out"
  }

  struct Row {
    /// In source-map.csv.
    var fileLine: Int
    /// In the text, from 1, both.
    var line: Int
    var part: Int
    var role: Role
    var id: String
  }

  /// What a heading names that is the report's own title.
  static let report = "report"

  let file: String
  private(set) var rows: [Row] = []
  private(set) var findings: [Finding] = []
  let isReadable: Bool

  init(_ bytes: [UInt8], file: String, draft: ParsedDataset) {
    self.file = file
    var table = ColumnedCSV(bytes, file: file, columns: ["line", "part", "role", "id", "reason"])
    isReadable = table.isReadable
    for row in table.rows {
      guard let line = Int(row.fields[0]), let part = Int(row.fields[1]), line > 0, part > 0 else {
        table.add(
          .map, row.line, "the line \(Quoting.quoted(row.fields[0])), part \(Quoting.quoted(row.fields[1]))",
          expected: "numbers from 1")
        continue
      }
      guard let role = Role(rawValue: row.fields[2]) else {
        table.add(
          .map, row.line, "the role \(Quoting.quoted(row.fields[2]))",
          expected: Shape.choice(Role.allCases.map(\.rawValue)).inWords)
        continue
      }
      if role == .leftOut, row.fields[4].isEmpty {
        table.add(.map, row.line, "a line left out without a reason", expected: "why the dataset doesn't have it")
      } else if role != .leftOut, !row.fields[4].isEmpty {
        table.add(
          .map, row.line, "a reason for the role \"\(role.rawValue)\"", expected: "reasons for left-out lines only")
      }
      if let problem = Self.problem(of: row.fields[3], role, draft) {
        table.add(.map, row.line, problem.found, expected: problem.expected)
      } else {
        rows.append(Row(fileLine: row.line, line: line, part: part, role: role, id: row.fields[3]))
      }
    }
    findings = table.findings
  }

  /// Whether the id is of the kind that has such a role.
  private static func problem(of id: String, _ role: Role, _ draft: ParsedDataset) -> TextRule.Problem? {
    let quoted = Quoting.quoted(id)
    if role == .leftOut {
      return id.isEmpty ? nil : .init(found: "the id \(quoted) of a line that is left out", expected: "no id")
    }
    if role == .heading, id == report { return nil }
    guard let thing = draft.reference(id) else {
      let near = Suggestions.suggestion(for: id, among: draft.ids(of: [.section, .item]))
      return .init(found: "unknown id \(quoted)", expected: "the id of a section or an item\(near)")
    }
    let kind = draft.kind(of: thing)
    let fits: Bool
    switch role {
    case .heading: fits = thing.kind == .section && kind != Section.Kind.pillar.rawValue
    case .item:
      fits =
        thing.kind == .item && kind != Item.Kind.paragraph.rawValue
        || thing.kind == .section && kind == Section.Kind.pillar.rawValue
    case .paragraph: fits = thing.kind == .item && kind == Item.Kind.paragraph.rawValue
    case .leftOut: fits = true
    }
    guard !fits else { return nil }
    let what =
      thing.kind == .item || thing.kind == .section
      ? "\(thing.kind.rawValue) of kind \"\(Quoting.shortened(kind))\"" : thing.kind.rawValue
    return .init(found: "\(quoted), the id of \(article(what)), as \"\(role.rawValue)\"", expected: role.expected)
  }

  private static func article(_ words: String) -> String {
    words.hasPrefix("i") ? "an \(words)" : "a \(words)"
  }
}

extension SourceMap.Role {
  fileprivate var expected: String {
    switch self {
    case .heading: "a section that is no pillar"
    case .item: "an item that is no paragraph, or a pillar"
    case .paragraph: "an item of kind \"paragraph\""
    case .leftOut: "nothing"
    }
  }
}
