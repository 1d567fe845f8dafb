import Typesetting

/// A dataset as its files give it, parsed but not yet believed: what the rules look at.
struct ParsedDataset {
  enum Kind: String, CaseIterable {
    case section, item, indicator, milestone, programme

    /// The key of report.json that holds the list of them.
    var key: StaticString {
      switch self {
      case .section: "sections"
      case .item: "items"
      case .indicator: "indicators"
      case .milestone: "milestones"
      case .programme: "programmes"
      }
    }

    var withArticle: String { self == .item || self == .indicator ? "an \(rawValue)" : "a \(rawValue)" }
  }

  /// A section, item, indicator, milestone or programme.
  struct Thing {
    var kind: Kind
    var id: String
    var value: JSON.Value
  }

  let root: JSON.Value
  let observations: CSV
  /// nil where a column is missing.
  let columns: ObservationColumns?
  /// In file order, kind by kind; those without a readable id have "".
  let things: [Thing]
  /// The first thing of each id.
  let byID: [String: Int]
  private let reportLabel: String
  private let observationsLabel: String
  private let lines: LineTable

  init(_ document: JSON, observations: CSV, files: DatasetFiles) {
    root = document.root
    self.observations = observations
    columns = ObservationColumns(observations)
    reportLabel = files.label(DatasetFiles.report)
    observationsLabel = files.label(DatasetFiles.observations)
    lines = LineTable(document.bytes)
    var things: [Thing] = []
    for kind in Kind.allCases {
      for value in root[kind.key]?.list ?? [] where value.kind == .object {
        things.append(Thing(kind: kind, id: value["id"]?.string ?? "", value: value))
      }
    }
    self.things = things
    byID = Dictionary(
      things.enumerated().lazy.filter { !$0.element.id.isEmpty }.map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A piece of a report, for rules that look at one thing at a time. Lines in its findings mean nothing.
  init(piece document: JSON) {
    root = document.root
    observations = CSV(header: [], rows: [])
    columns = nil
    reportLabel = ""
    observationsLabel = ""
    lines = LineTable([])
    things = []
    byID = [:]
  }

  func things(_ kind: Kind) -> [Thing] {
    things.filter { $0.kind == kind }
  }

  func thing(_ id: String) -> Thing? {
    byID[id].map { things[$0] }
  }

  func line(of value: JSON.Value) -> Int {
    lines.line(of: value.offset)
  }

  func finding(_ kind: Finding.Kind, at value: JSON.Value, _ found: String, expected: String) -> Finding {
    Finding(kind, file: reportLabel, line: line(of: value), found: found, expected: expected)
  }

  func finding(_ kind: Finding.Kind, at row: CSV.Row, _ found: String, expected: String) -> Finding {
    Finding(kind, file: observationsLabel, line: row.line, found: found, expected: expected)
  }
}

extension JSON.Value {
  /// The elements of an array, nil for other values.
  var list: [JSON.Value]? {
    kind == .array ? Array(elements) : nil
  }

  /// What it is, in words.
  var kindInWords: String {
    switch kind {
    case .null: "null"
    case .true, .false: "a true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// One rule of the check.
protocol DatasetRule: Sendable {
  /// In any order; the check sorts them.
  func findings(in draft: ParsedDataset) -> [Finding]
}
