/// The two files that make a report, parsed.
struct ParsedFiles {
  /// What stands in the way of reading the files at all.
  let syntax: [Finding]
  /// nil where report.json is no JSON of our version.
  let draft: ParsedDataset?
  private let document: JSON?

  /// Throws `cannotOpen` and `cancelled`.
  init(_ files: DatasetFiles, monitor: LoadMonitor) throws(DatasetError) {
    let bytes = try files.bytes(DatasetFiles.report)
    let rows = try files.bytes(DatasetFiles.observations)
    var syntax: [Finding] = []
    let label = files.label(DatasetFiles.report)
    document = try Self.parse(bytes, label: label, monitor: monitor, problems: &syntax)
    let (observations, problems) = CSVReader.parse(rows, monitor: monitor)
    for problem in problems { syntax.append(problem.finding(file: files.label(DatasetFiles.observations))) }
    if let document, let finding = SchemaVersion.finding(document.root["schema"], file: label) {
      // A newer format may differ in every respect: nothing else can be said of it.
      self.syntax = [finding]
      draft = nil
    } else {
      self.syntax = syntax
      draft = document.map { ParsedDataset($0, observations: observations, files: files) }
    }
  }

  private static func parse(
    _ bytes: [UInt8], label: String, monitor: LoadMonitor, problems: inout [Finding]
  ) throws(DatasetError) -> JSON? {
    do {
      return try JSONParser.parse(bytes, monitor: monitor.part(from: 0, to: 0.4))
    } catch let error as JSONError {
      let line = Lines.number(at: error.offset, in: bytes)
      problems.append(Finding(.syntax, file: label, line: line, found: error.found, expected: error.expected))
      return nil
    } catch {
      throw .cancelled
    }
  }

  /// All findings of all rules, in no order.
  func findings(monitor: LoadMonitor) throws(DatasetError) -> [Finding] {
    guard let draft else { return syntax }
    var findings = syntax
    let rules = DatasetRules.all
    for (count, rule) in rules.enumerated() {
      try monitor.report(Double(count) / Double(rules.count), from: 0.4, to: 0.9)
      findings += rule.findings(in: draft)
    }
    return findings
  }

  /// nil where the files don't make one; then there are findings.
  var report: Report? {
    guard let draft, let document else { return nil }
    return try? ReportBuilder.report(from: document, observations: draft.observations)
  }
}

/// The rules of the check, in the order in which people want to mend what they find.
enum DatasetRules {
  static let all: [any DatasetRule] = [
    ShapeRule(), IDRule(), LinkRule(), RelationRule(), ContentsRule(), SectionNumberRule(), DateRule(), ValueRule(),
    ObservationRule(), SeriesRule(), StatusRule(), NameRule(), ShortNameRule(), TextRule(), ReadingRule(), SourceRule(),
  ]

  /// Those that look at one kind of thing at a time, and find nothing wrong where there are no items.
  static let ofThings: [any DatasetRule] = [
    ShapeRule(mayBeEmpty: true), IDRule(), RelationRule(), SectionNumberRule(), DateRule(), ValueRule(),
    ObservationRule(), SeriesRule(), NameRule(), ShortNameRule(), TextRule(), ReadingRule(), SourceRule(),
  ]
}

/// Whether report.json is of a version that we read.
enum SchemaVersion {
  /// nil also where there is no version; its absence is a matter of shape.
  static func finding(_ value: JSON.Value?, file: String, line: Int? = nil) -> Finding? {
    guard let value, let version = value.number, version != Double(ReportBuilder.schema) else { return nil }
    return Finding(
      .schema, file: file, line: line ?? value.line, found: "schema version \(Quoting.shortened(value.text))",
      expected: "version \(ReportBuilder.schema), the only one that this tenbo reads")
  }
}
