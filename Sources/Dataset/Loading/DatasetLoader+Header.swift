extension DatasetLoader {
  /// What can be said of a large dataset before it is loaded: its files are there, and its report is UTF-8 and of our version.
  /// Of observations there may be so many that a look at each byte would be felt; loading them looks anyway.
  ///
  /// Throws `DatasetError` as `load` does.
  package func loadHeader() throws(DatasetError) -> DatasetHeader {
    if let header = headerInPieces() { return header }
    let bytes = try files.bytes(DatasetFiles.report)
    if files.pieces(DatasetFiles.observations) == nil { _ = try files.bytes(DatasetFiles.observations) }
    if let error = UTF8Check.problem(in: bytes) {
      let (label, line) = (files.label(DatasetFiles.report), Lines.number(at: error.offset, in: bytes))
      throw .badData([Finding(.syntax, file: label, line: line, found: error.found, expected: error.expected)])
    }
    return try header(of: bytes, size: bytes.count)
  }

  /// Without ever having a whole file in memory; nil where that way finds something wrong, or not what it looks for.
  private func headerInPieces() -> DatasetHeader? {
    guard let reader = files.pieces(DatasetFiles.report), reader.size <= Int(UInt32.max),
      files.pieces(DatasetFiles.observations) != nil
    else { return nil }
    let step = 1024 * 1024
    var piece: [UInt8] = []
    var result: DatasetHeader?
    while reader.read(step, appendingTo: &piece) {
      // What the end of the piece cuts in two is looked at with the next one.
      let whole = UTF8Check.wholeScalars(in: piece)
      guard UTF8Check.problem(in: Array(piece[..<whole])) == nil else { return nil }
      if result == nil {
        guard JSONOutline.members(of: piece, named: Self.headerMembers).count == Self.headerMembers.count,
          let header = try? header(of: piece, size: reader.size)
        else { return nil }
        result = header
      }
      piece.removeSubrange(..<whole)
    }
    return piece.isEmpty ? result : nil
  }

  private static let headerMembers = ["schema", "title"]

  private func header(of bytes: [UInt8], size: Int) throws(DatasetError) -> DatasetHeader {
    let members = JSONOutline.members(of: bytes, named: Self.headerMembers)
    try checkVersion(members["schema"], in: bytes)
    let title = members["title"].flatMap { try? JSONParser.parse(Array(bytes[$0])) }
    let store = TextStore(capacity: 256)
    return DatasetHeader(title: title.flatMap { try? ReportBuilder.append($0.root, to: store) }, size: size)
  }

  private func checkVersion(_ range: Range<Int>?, in bytes: [UInt8]) throws(DatasetError) {
    let label = files.label(DatasetFiles.report)
    guard let range, let version = try? JSONParser.parse(Array(bytes[range])).root, version.kind == .number else {
      let line = range.map { Lines.number(at: $0.lowerBound, in: bytes) } ?? 1
      throw .badData([
        Finding(.schema, file: label, line: line, found: "no schema version", expected: "a JSON object with \"schema\"")
      ])
    }
    let line = Lines.number(at: range.lowerBound, in: bytes)
    if let finding = SchemaVersion.finding(version, file: label, line: line) { throw .badData([finding]) }
  }
}

/// What is known of a dataset before it is loaded.
package struct DatasetHeader: Sendable {
  /// nil where the file doesn't give one as it should.
  package var title: Localized?
  /// Of report.json, in bytes.
  package var size: Int
}
