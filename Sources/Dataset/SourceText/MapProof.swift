/// Every line and part of the text stands in the map once, as what the dataset says it is, in the dataset's order.
struct MapProof {
  let source: SourceProof
  private(set) var findings: [Finding] = []

  init(source: SourceProof) {
    self.source = source
  }

  private struct Key: Hashable {
    var line: Int
    var part: Int
  }

  /// The parts of the text with their rows, in the order of the text.
  mutating func match() -> [SourceProof.Place] {
    var rows: [Key: SourceMap.Row] = [:]
    let known = Set(source.text.parts.map { Key(line: $0.line, part: $0.number) })
    for row in source.map.rows {
      let key = Key(line: row.line, part: row.part)
      let place = "line \(row.line), part \(row.part)"
      if let first = rows[key] {
        findings.append(
          source.inMap(row, "\(place) again", expected: "each part once (first in line \(first.fileLine))"))
      } else if !known.contains(key) {
        findings.append(source.inMap(row, "\(place), which the text doesn't have", expected: "a line of the text"))
      } else {
        rows[key] = row
      }
    }
    return source.text.parts.compactMap { part in
      guard let row = rows[Key(line: part.line, part: part.number)] else {
        findings.append(
          source.inText(
            part, .map, "part \(part.number), \(Quoting.quoted(part.text)), is not in the map",
            expected: "a row for it in \(source.map.file)"))
        return nil
      }
      return SourceProof.Place(part: part, row: row, wording: Wording(part.text))
    }
  }

  func structure(_ places: [SourceProof.Place]) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<String> = []
    for place in places where place.row.role != .leftOut {
      findings += heading(place)
      if seen.insert(place.row.id).inserted { findings += beginning(place) }
    }
    return findings + order(places) + absent(seen)
  }

  /// A heading is the section's title; a pillar's bullet begins with it.
  private func heading(_ place: SourceProof.Place) -> [Finding] {
    let (number, title) = place.part.heading
    if place.row.role == .heading, place.row.id == SourceMap.report {
      return title == source.report.title.ja ? [] : [wrongTitle(place, title, source.report.title.ja)]
    }
    guard let section = source.report.references[place.row.id]?.section else { return [] }
    let expected = source.report.sections[section].title.ja
    var findings: [Finding] = []
    let isTitle = title == expected || (place.row.role == .item && title.hasPrefix(expected + "("))
    if !isTitle { findings.append(wrongTitle(place, title, expected)) }
    if let number, number != source.report.sections[section].number {
      findings.append(
        source.inText(
          place.part, .map, "the heading number \(Quoting.quoted(number))",
          expected: Quoting.quoted(source.report.sections[section].number ?? "none")))
    }
    return findings
  }

  private func wrongTitle(_ place: SourceProof.Place, _ title: String, _ expected: String) -> Finding {
    source.inText(
      place.part, .map, "the heading \(Quoting.quoted(title))",
      expected: "\(Quoting.quoted(expected)), the title of \(Quoting.quoted(place.row.id))")
  }

  /// Items begin as bullets, paragraphs don't.
  private func beginning(_ place: SourceProof.Place) -> [Finding] {
    switch place.row.role {
    case .item where !place.part.isBullet:
      [source.inMap(place.row, "an item in a line that is no bullet", expected: "a line that begins with \"- \"")]
    case .paragraph where place.part.isBullet:
      [source.inMap(place.row, "a paragraph in a line that is a bullet", expected: "the role \"item\"")]
    default: []
    }
  }

  /// The map follows the contents of the report.
  private func order(_ places: [SourceProof.Place]) -> [Finding] {
    let order = source.report.readingOrder
    var findings: [Finding] = []
    var previous: SourceMap.Row?
    for place in places {
      guard let now = order[place.row.id] else { continue }
      if let previous, let before = order[previous.id], now < before {
        findings.append(
          source.inMap(
            place.row, "\(Quoting.quoted(place.row.id)) after \(Quoting.quoted(previous.id))",
            expected: "the order of the report's contents"))
      }
      previous = place.row
    }
    return findings
  }

  private func absent(_ seen: Set<String>) -> [Finding] {
    (source.report.sections.map(\.id) + source.report.items.map(\.id)).filter { !seen.contains($0) }.map {
      source.inReport(
        $0, "id", .map, "\(Quoting.quoted($0)) in no line of the map", expected: "the line of the text where it stands")
    }
  }
}

extension Report {
  /// Ids of sections and items with their position in the order of reading.
  var readingOrder: [String: Int] {
    var order: [String: Int] = [:]
    func visit(_ reference: Reference) {
      order[id(of: reference)] = order.count
      guard case .section(let index) = reference else { return }
      for child in sections[index].contents { visit(child) }
    }
    for index in sections.indices where sections[index].parent == nil { visit(.section(index)) }
    return order
  }
}
