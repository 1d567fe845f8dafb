/// What `tenbo check` does: everything that is wrong with a dataset, at once.
package struct DatasetCheck: Sendable {
  /// The text of the report as it was published.
  private struct PublishedText {
    var bytes: [UInt8]
    var name: String
  }

  private let files: DatasetFiles

  package init(_ files: DatasetFiles) {
    self.files = files
  }

  /// Every finding, sorted by file and line; empty for a sound dataset.
  package func findings() -> [Finding] {
    findings(nil)
  }

  /// The same, and what keeps the dataset from being the report whose published text is at this path.
  package func findings(against path: String) -> [Finding] {
    do throws(FileBytes.Failure) {
      return findings(PublishedText(bytes: try FileBytes.read(path, takesPipes: true), name: path))
    } catch {
      let expected = "the published text of the report"
      return (findings(nil) + [Finding(.file, file: path, line: nil, found: error.sentence, expected: expected)])
        .sorted()
    }
  }

  /// The same for a text in memory, with the name that messages give it.
  package func findings(against text: [UInt8], named name: String) -> [Finding] {
    findings(PublishedText(bytes: text, name: name))
  }

  private func findings(_ text: PublishedText?) -> [Finding] {
    do throws(DatasetError) {
      let reading = try DatasetReading(files, monitor: LoadMonitor())
      guard let draft = reading.draft else { return reading.findings.sorted() }
      return (reading.findings + proof(text, draft: draft, report: text == nil ? nil : reading.report())).sorted()
    } catch {
      return error.findings
    }
  }

  /// What is wrong with the map of the text, and with the report by it. Without a text the map may be missing.
  private func proof(_ text: PublishedText?, draft: ParsedDataset, report: Report?) -> [Finding] {
    var findings: [Finding] = []
    let map = table(DatasetFiles.sourceMap, isNeeded: text != nil, &findings) {
      SourceMap($0, file: $1, draft: draft)
    }
    let numbers = table(DatasetFiles.sourceNumbers, isNeeded: text != nil, &findings) {
      SourceNumbers($0, file: $1)
    }
    guard let text else { return findings }
    if let error = UTF8Check.problem(in: text.bytes) {
      findings.append(SyntaxProblem(error, LineTable(text.bytes[...])).finding(file: text.name))
    } else if let map, let numbers, let report {
      let source = SourceText(text.bytes, file: text.name)
      findings += SourceProof(report: report, draft: draft, text: source, map: map, numbers: numbers).findings()
    }
    return findings
  }

  private func table<Table: FindingTable>(
    _ name: String, isNeeded: Bool, _ findings: inout [Finding], _ make: ([UInt8], String) -> Table
  ) -> Table? {
    do throws(DatasetError) {
      guard let bytes = try isNeeded ? files.bytes(name) : files.bytes(ifPresent: name) else { return nil }
      let table = make(bytes, files.label(name))
      findings += table.findings
      return table.isReadable ? table : nil
    } catch {
      findings += error.findings
      return nil
    }
  }
}
