/// What `tenbo check` does: everything that is wrong with a dataset, at once.
package struct DatasetCheck: Sendable {
  private let files: DatasetFiles

  package init(_ files: DatasetFiles) {
    self.files = files
  }

  /// Every finding, sorted by file and line; empty for a sound dataset.
  ///
  /// With the path of the published text, also proves the dataset against it.
  package func findings(against text: String? = nil) -> [Finding] {
    do throws(DatasetError) {
      return try allFindings(against: text)
    } catch {
      return error.findings
    }
  }

  private func allFindings(against text: String?) throws(DatasetError) -> [Finding] {
    let parsed = try ParsedFiles(files, monitor: LoadMonitor())
    var findings = try parsed.findings(monitor: LoadMonitor())
    guard let draft = parsed.draft else { return findings.sorted() }
    let map: SourceMap?
    let numbers: SourceNumbers?
    (map, findings) = try read(DatasetFiles.sourceMap, needed: text != nil, adding: findings) {
      SourceMap($0, file: $1, draft: draft)
    }
    (numbers, findings) = try read(DatasetFiles.sourceNumbers, needed: text != nil, adding: findings) { bytes, file in
      SourceNumbers(bytes, file: file)
    }
    if let text, let map, let numbers {
      findings += try against(text, map: map, numbers: numbers, parsed: parsed)
    }
    return findings.sorted()
  }

  private func read<Table: FindingTable>(
    _ name: String, needed: Bool, adding findings: [Finding], _ make: ([UInt8], String) -> Table
  ) throws(DatasetError) -> (Table?, [Finding]) {
    guard let bytes = try needed ? files.bytes(name) : files.bytes(ifPresent: name) else { return (nil, findings) }
    let table = make(bytes, files.label(name))
    return (table, findings + table.findings)
  }

  private func against(
    _ path: String, map: SourceMap, numbers: SourceNumbers, parsed: ParsedFiles
  ) throws(DatasetError) -> [Finding] {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch {
      throw .cannotOpen(
        Finding(.file, file: path, line: nil, found: error.sentence, expected: "the published text of the report"))
    }
    return findings(againstText: bytes, file: path, map: map, numbers: numbers, parsed: parsed)
  }

  private func findings(
    againstText bytes: [UInt8], file: String, map: SourceMap, numbers: SourceNumbers, parsed: ParsedFiles
  ) -> [Finding] {
    if let error = UTF8Check.problem(in: bytes) {
      let line = Lines.number(at: error.offset, in: bytes)
      return [Finding(.syntax, file: file, line: line, found: error.found, expected: error.expected)]
    }
    // A dataset with other faults may still be compared, as long as a report can be made of it.
    guard let draft = parsed.draft, let report = parsed.report else { return [] }
    let text = SourceText(bytes, file: file)
    return SourceProof(report: report, draft: draft, text: text, map: map, numbers: numbers).findings()
  }
}
