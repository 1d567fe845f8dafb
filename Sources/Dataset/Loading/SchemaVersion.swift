/// Whether report.json is of a version that we read.
enum SchemaVersion {
  /// nil also where there is no version; its absence is a matter of shape.
  static func finding(_ value: JSON.Value?, file: String, line: (JSON.Value) -> Int) -> Finding? {
    guard let value, let version = value.number, version != Double(ReportBuilder.schema) else { return nil }
    return Finding(
      .schema, file: file, line: line(value), found: "schema version \(Quoting.shortened(value.text))",
      expected: "version \(ReportBuilder.schema), the only one that this tenbo reads")
  }
}
