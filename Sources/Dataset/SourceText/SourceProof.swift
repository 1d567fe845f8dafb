/// Proves a dataset against the published text, by the map of its lines.
struct SourceProof {
  let report: Report
  let draft: ParsedDataset
  let text: SourceText
  let map: SourceMap
  let numbers: SourceNumbers

  /// A part of the text with the row that says what it is.
  struct Place {
    var part: SourceText.Part
    var row: SourceMap.Row
    var wording: Wording
  }

  func findings() -> [Finding] {
    var proof = MapProof(source: self)
    let places = proof.match()
    let numbers = NumberProof(source: self, places: places)
    let figures = FigureProof(source: self, places: places)
    return proof.findings + proof.structure(places) + numbers.findings() + figures.findings()
  }

  func inText(_ part: SourceText.Part, _ kind: Finding.Kind, _ found: String, expected: String) -> Finding {
    Finding(kind, file: text.file, line: part.line, found: found, expected: expected)
  }

  func inMap(_ row: SourceMap.Row, _ found: String, expected: String) -> Finding {
    Finding(.map, file: map.file, line: row.fileLine, found: found, expected: expected)
  }

  /// At a member of the thing with this id in report.json.
  func inReport(_ id: String, _ key: StaticString, _ kind: Finding.Kind, _ found: String, expected: String) -> Finding {
    draft.finding(kind, line: draft.line(of: key, in: id), found, expected: expected)
  }
}
