package import Dataset
import Typesetting

extension OddReport {
  /// As the files that `check` and the loader read.
  package var files: DatasetFiles {
    DatasetFiles([
      DatasetFiles.report: Array(JSONWriter.text(json).utf8), DatasetFiles.observations: Array(csv.utf8),
    ])
  }

  private var json: JSONTree {
    let kept = Set(keptSections.map(\.id))
    return .object([
      ("schema", .number(1)), ("title", title.json), ("publisher", publisher.json), ("published", .string(published)),
      ("url", .string("https://example.jp/report")), ("sections", .array(keptSections.map(json(of:)))),
      ("items", .array(keptSections.flatMap(\.items).map(json(of:)))),
      ("indicators", .array(indicators.filter { kept.contains($0.section) }.map(json(of:)))),
      ("milestones", .array(milestones.map(json(of:)))), ("programmes", .array(programmes.map(json(of:)))),
      ("relations", .array(relations.filter { ids.isSuperset(of: [$0.from, $0.to]) }.map(json(of:)))),
    ])
  }

  /// Those whose section above is there.
  var keptSections: [Section] {
    var kept: [Section] = []
    var known: Set<String> = []
    for section in sections where section.parent.map(known.contains) ?? true {
      kept.append(section)
      known.insert(section.id)
    }
    return kept
  }

  /// Of all that is written.
  private var ids: Set<String> {
    let sections = keptSections
    let known = Set(sections.map(\.id))
    return Set(sections.flatMap { [$0.id] + $0.items.map(\.id) })
      .union(indicators.filter { known.contains($0.section) }.map(\.id))
      .union(milestones.map(\.id)).union(programmes.map(\.id))
  }

  private func known(_ links: [String], _ ids: Set<String>) -> JSONTree {
    .strings(links.filter(ids.contains))
  }

  private func json(of section: Section) -> JSONTree {
    let contents = section.items.map(\.id) + sections.filter { $0.parent == section.id }.map(\.id)
    var members: [(String, JSONTree)] = [
      ("id", .string(section.id)), ("kind", .string(section.kind.rawValue)),
      ("number", section.number.map(JSONTree.string) ?? .null), ("title", section.title.json),
      ("aliases", .strings(section.aliases)), ("leading", known(section.leading, ids)),
      ("contents", .strings(contents)),
    ]
    if let short = section.short { members.append(("short", short.json)) }
    if let statement = section.statement { members.append(("statement", statement.json)) }
    if let remark = section.remark { members.append(("remark", remark.json)) }
    let named = section.programmes.filter { id in
      programmes.contains { $0.id == id && section.title.ja == $0.name.ja }
    }
    if !named.isEmpty { members.append(("programmes", .strings(named))) }
    return .object(members)
  }

  private func json(of item: Item) -> JSONTree {
    let ids = ids
    let status = item.status.map { [("status", JSONTree.string($0.rawValue))] } ?? []
    return .object(
      [("id", .string(item.id)), ("kind", .string(item.kind.rawValue))] + status + [
        ("title", item.title.json),
        ("statement", item.statement.json), ("indicators", known(item.indicators, ids)),
        ("milestones", known(item.milestones, ids)), ("programmes", known(item.programmes, ids)),
      ])
  }

  private func json(of indicator: Indicator) -> JSONTree {
    let asOf = indicator.asOf.map {
      JSONTree.object([("date", OddReport.json(ofDate: $0)), ("printed", .string("ある日"))])
    }
    return .object([
      ("id", .string(indicator.id)), ("label", indicator.label.json), ("unit", indicator.unit.json),
      ("section", .string(indicator.section)), ("value", indicator.value.map(JSONTree.number) ?? .null),
      ("printed", indicator.value == nil ? .null : .string("たくさん")), ("approximate", .bool(indicator.isApproximate)),
      ("asOf", asOf ?? .null), ("status", .string(indicator.status.rawValue)),
    ])
  }

  private func json(of milestone: Milestone) -> JSONTree {
    .object([
      ("id", .string(milestone.id)), ("title", milestone.title.json),
      ("date", OddReport.json(ofDate: milestone.date)), ("printed", .string("ある日")),
      ("status", .string(milestone.isDone ? "done" : "planned")),
    ])
  }

  private func json(of programme: Programme) -> JSONTree {
    let about = programme.about.map { about in
      [("about", JSONTree.object([("text", about.json), ("source", .string("https://example.jp/about"))]))]
    }
    return .object(
      [
        ("id", .string(programme.id)), ("name", programme.name.json), ("kind", .string(programme.kind.rawValue)),
        ("what", programme.what.json),
      ] + (about ?? []) + [
        ("aliases", .strings(programme.aliases)),
        ("english", .object([("basis", .string("ours")), ("source", .string("our translation"))])),
      ])
  }

  private func json(of relation: Relation) -> JSONTree {
    .object(
      [
        ("from", .string(relation.from)), ("to", .string(relation.to)), ("kind", .string(relation.kind.rawValue)),
        ("basis", .string(relation.isOurs ? "ours" : "report")),
      ] + (relation.isOurs ? [("reason", OddText.plain.json)] : []))
  }

  private static func json(ofDate text: String) -> JSONTree {
    let parts = text.split(separator: "/").map(String.init)
    return parts.count == 2 ? .object([("from", .string(parts[0])), ("to", .string(parts[1]))]) : .string(text)
  }

  private var csv: String {
    let known = Set(keptSections.map(\.id))
    let indicators = indicators.filter { known.contains($0.section) }.sorted { $0.id < $1.id }
    let hasBreaks = indicators.contains(where: \.hasBreaks)
    let header = [
      "series", "date", "value", "approximate", "status", "confidence", "in_report", "printed", "date_basis",
      "source_title", "source_url", "note_ja", "note_en",
    ]
    let rows = indicators.flatMap { indicator in
      indicator.observations.enumerated().map { number, observation in
        [
          indicator.id, observation.date, OddReport.digits(observation.value), number.isMultiple(of: 3) ? "yes" : "no",
          indicator.status.rawValue, "official", "no", "", "as-of", "出典 \(number % 7)",
          "https://example.jp/\(number % 7)", number.isMultiple(of: 5) ? "備考" : "",
          number.isMultiple(of: 5) ? "a note" : "",
        ] + (hasBreaks ? [indicator.hasBreaks && number > 0 && number.isMultiple(of: 5) ? "yes" : "no"] : [])
      }
    }
    return CSVWriter.text(header: header + (hasBreaks ? ["break"] : []), rows: rows)
  }

  /// Without a power of ten.
  private static func digits(_ value: Double) -> String {
    let parts = value.magnitude.description.split(separator: "e")
    guard parts.count == 2, let power = Int(parts[1]) else { return value.description }
    let mantissa = parts[0].split(separator: ".")
    let digits = mantissa.joined()
    let point = mantissa[0].count + power
    let shown =
      point <= 0
      ? "0." + String("0", times: -point) + digits : digits.prefix(point) + String("0", times: point - digits.count)
    return (value < 0 ? "-" : "") + shown
  }
}

extension Localized {
  fileprivate var json: JSONTree {
    .object(
      [("ja", .string(ja)), ("reading", .string(reading)), ("en", .string(en))].filter {
        $0.0 != "reading" || !reading.isEmpty
      })
  }
}

extension JSONTree {
  fileprivate static func strings(_ list: [String]) -> JSONTree {
    .array(list.map(JSONTree.string))
  }
}
