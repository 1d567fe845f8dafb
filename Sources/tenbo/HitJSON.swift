import Dataset
import Search

/// Things found as JSON, in the shape that the command line has promised.
struct HitJSON {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  func list(of hits: [Hit]) -> JSONTree {
    .array(hits.map(object))
  }

  private func object(_ hit: Hit) -> JSONTree {
    let title = report.title(of: hit.thing)
    let section = report.path(to: hit.thing).last
    return .object([
      ("id", .string(report.id(of: hit.thing))), ("kind", .string(kind(of: hit.thing))),
      ("section", section.map { .string(report.sections[$0].id) } ?? .null),
      ("title", .object([("ja", .string(title.ja)), ("en", .string(title.en))])),
      ("snippet", hit.snippet.map { .string($0.text) } ?? .null),
      ("matches", .array(hit.snippet.map(matches) ?? [])),
    ])
  }

  private func kind(of thing: Reference) -> String {
    switch thing {
    case .section: "section"
    case .item: "item"
    case .indicator: "indicator"
    case .milestone: "milestone"
    case .programme: "programme"
    }
  }

  /// In Characters of the snippet.
  private func matches(_ snippet: Snippet) -> [JSONTree] {
    let text = snippet.text
    return snippet.ranges.map { range in
      .object([
        ("start", .number(Double(text.distance(from: text.startIndex, to: range.lowerBound)))),
        ("length", .number(Double(text[range].count))),
      ])
    }
  }
}
