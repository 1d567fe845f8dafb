extension DatasetLoader {
  /// What can be said of a large dataset before it is loaded: its files are there, and its report is UTF-8 and of our version.
  /// Of observations there may be so many that a look at each byte would be felt; loading them looks anyway.
  ///
  /// Throws `DatasetError` as `load` does.
  package func loadHeader() throws(DatasetError) -> DatasetHeader {
    let name = files.label(DatasetFiles.report)
    let reader = try files.reader(DatasetFiles.report)
    _ = try files.reader(DatasetFiles.observations)
    let stream = ReportStream(reader, isProved: files.areProved)
    var members: [String: (value: JSON.Value, line: Int)] = [:]
    do {
      do {
        _ = try stream.read(
          member: { key, value, line in
            if ["schema", "title"].contains(key) { members[key] = (value, line) }
            if members.count == 2 { throw Enough() }
          }, items: { _ in })
      } catch is Enough {
        try stream.drain()
      }
    } catch let problem as SyntaxProblem {
      // What is no JSON is said when all of it is read.
      if !stream.isText { throw .badData([problem.finding(file: name)]) }
    } catch let failure as FileBytes.Failure {
      throw files.cannotOpen(DatasetFiles.report, failure)
    } catch {}
    guard let (version, line) = members["schema"], version.kind == .number else {
      throw .badData([
        Finding(
          .schema, file: name, line: members["schema"]?.line ?? 1, found: "no schema version",
          expected: "a JSON object with \"schema\"")
      ])
    }
    if let finding = SchemaVersion.finding(version, file: name, line: { _ in line }) { throw .badData([finding]) }
    let title = try? ReportBuilder.append(members["title"]?.value, to: TextStore(capacity: 256))
    return DatasetHeader(title: title, size: reader.size)
  }

  private struct Enough: Error {}
}

/// What is known of a dataset before it is loaded.
package struct DatasetHeader: Sendable {
  /// nil where the file doesn't give one as it should.
  package var title: Localized?
  /// Of report.json, in bytes.
  package var size: Int
}
