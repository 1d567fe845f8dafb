/// The short way to a report from files that have nothing wrong with them, in little memory: reads, checks and builds at once.
///
/// It refuses every dataset that the check finds anything in, and may refuse others; then the check is made in full. What
/// it says of things one by one, it has from the rules themselves.
struct StreamingLoader {
  private let files: DatasetFiles
  /// How much is read at a time, in bytes.
  var step = 256 * 1024

  init(_ files: DatasetFiles) {
    self.files = files
  }

  /// nil where the files are not sound or not ordinary. Progress goes to 1.
  func load(monitor: LoadMonitor) throws(DatasetError) -> Report? {
    do {
      return try read(monitor)
    } catch let error as DatasetError {
      // What can't be read is said better by the full check.
      if case .cancelled = error { throw error }
      return nil
    } catch {
      return nil
    }
  }

  private struct Unsound: Error {}

  private func read(_ monitor: LoadMonitor) throws -> Report {
    guard let reader = files.pieces(DatasetFiles.report), reader.size <= Int(UInt32.max) else { throw Unsound() }
    try monitor.report(0, from: 0, to: 1)
    var builder = ReportBuilder(textCapacity: reader.size / 2, items: 0)
    var pieces = ItemStream(reader, step: step)
    let frame = try pieces.read { batch, share in
      try monitor.report(share, from: 0, to: 0.8)
      guard ItemCheck.isSound(batch) else { throw Unsound() }
      try builder.add(JSON.Elements(series: batch))
    }
    let document = try JSONParser.parse(frame)
    let (observations, problems) = CSVReader.parse(try files.bytes(DatasetFiles.observations))
    guard problems.isEmpty, SchemaVersion.finding(document.root["schema"], file: "") == nil,
      document.root["items"]?.count == 0
    else { throw Unsound() }
    let draft = ParsedDataset(document, observations: observations, files: files)
    for (count, rule) in DatasetRules.ofThings.enumerated() {
      try monitor.report(Double(count) / Double(DatasetRules.ofThings.count), from: 0.8, to: 0.95)
      guard rule.findings(in: draft).isEmpty else { throw Unsound() }
    }
    let report = try builder.finish(document.root, observations: observations)
    try monitor.report(0, from: 0.98, to: 1)
    guard ReportCheck(report).isSound() else { throw Unsound() }
    monitor.progress(1)
    return report
  }
}

/// What the rules say of items one by one.
private enum ItemCheck {
  static func isSound(_ batch: JSON) -> Bool {
    let draft = ParsedDataset(piece: batch)
    var shape = ShapeRule.Walk(draft: draft)
    var findings: [Finding] = []
    for item in JSON.Elements(series: batch) {
      shape.check(item, .item, name: nil)
      TextRule().walk(item, draft, &findings)
      TextRule().checkTitle(of: item, draft, &findings)
      ReadingRule().check(item: item, draft, &findings)
      guard item["id"]?.withText(IDRule.isWellFormed) == true, shape.findings.isEmpty, findings.isEmpty else {
        return false
      }
    }
    return true
  }
}
