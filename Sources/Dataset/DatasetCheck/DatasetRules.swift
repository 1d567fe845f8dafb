/// One rule of the check.
protocol DatasetRule: Sendable {
  /// In any order; the check sorts them.
  func findings(in draft: ParsedDataset) -> [Finding]
}

/// The rules of the check, in the order in which people want to mend what they find.
enum DatasetRules {
  static let all: [any DatasetRule] = [
    ShapeRule(), IDRule(), LinkRule(), RelationRule(), ContentsRule(), SectionNumberRule(), DateRule(), ValueRule(),
    ObservationRule(), SeriesRule(), StatusRule(), NameRule(), ShortNameRule(), TextRule(), ReadingRule(), SourceRule(),
  ]

  /// What they say of items one by one, which are gone when the rest is there.
  ///
  /// - Parameter name: what messages call report.json
  static func findings(in batch: ReportStream.Batch, file name: String) -> [Finding] {
    let file = ReportFile(name: name, lines: batch.lines)
    var shape = ShapeRule.Walk(file: file)
    var findings: [Finding] = []
    for item in JSON.Elements(series: batch.items) {
      shape.check(item, .item, name: "items", isElement: true)
      TextRule().walk(item, file, &findings)
      TextRule().checkTitle(of: item, file, &findings)
      ReadingRule().check(item: item, file, &findings)
    }
    return findings + shape.findings
  }
}
