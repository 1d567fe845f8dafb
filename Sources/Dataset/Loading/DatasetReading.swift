/// A dataset's files, gone through once: what is wrong with them, and what a report is made of.
struct DatasetReading {
  /// In no order.
  private(set) var findings: [Finding] = []
  /// nil where report.json is no JSON of our version.
  private(set) var draft: ParsedDataset?

  /// Throws `cannotOpen` and `cancelled`. Progress goes up to 0.98.
  ///
  /// - Parameters:
  ///   - isTrusted: the files are known to be sound; no rule looks at them
  ///   - step: how much of the report is read at a time, in bytes
  init(
    _ files: DatasetFiles, isTrusted: Bool = false, step: Int = 256 * 1024, monitor: LoadMonitor
  ) throws(DatasetError) {
    let name = files.label(DatasetFiles.report)
    let reader = try files.reader(DatasetFiles.report)
    let items = ItemTable(size: reader.size)
    let stream = ReportStream(reader, isProved: isTrusted, step: step) { try monitor.report($0, from: 0, to: 0.8) }
    var document: JSON?
    do {
      document = try stream.read { batch in
        if !isTrusted { findings += DatasetRules.findings(in: batch, file: name) }
        items.add(batch)
      }
    } catch let problem as SyntaxProblem {
      findings = [problem.finding(file: name)]
    } catch let failure as FileBytes.Failure {
      throw files.cannotOpen(DatasetFiles.report, failure)
    } catch {
      // The monitor throws nothing else.
      throw .cancelled
    }
    let rows = try files.bytes(DatasetFiles.observations)
    let (observations, problems) = CSVReader.parse(rows, isProved: isTrusted, monitor: monitor)
    findings += problems.map { $0.finding(file: files.label(DatasetFiles.observations)) }
    guard let document else { return }
    let lines = stream.lines
    if let finding = SchemaVersion.finding(document.root["schema"], file: name, line: { lines.line(of: $0.offset) }) {
      // A newer format may differ in every respect: nothing else can be said of it.
      findings = [finding]
      return
    }
    let draft = ParsedDataset(document, lines: lines, items: items, observations: observations, files: files)
    if !isTrusted { try apply(DatasetRules.all, to: draft, monitor) }
    try monitor.report(0, from: 0.98, to: 1)
    self.draft = draft
  }

  private mutating func apply(
    _ rules: [any DatasetRule], to draft: ParsedDataset, _ monitor: LoadMonitor
  ) throws(DatasetError) {
    for (count, rule) in rules.enumerated() {
      try monitor.report(Double(count) / Double(rules.count), from: 0.8, to: 0.98)
      findings += rule.findings(in: draft)
    }
  }

  /// nil where the files don't make one; to be asked for once, since the items of the draft become the report's.
  func report() -> Report? {
    draft.flatMap { try? ReportBuilder($0).report() }
  }
}
