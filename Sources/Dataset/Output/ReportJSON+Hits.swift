extension ReportJSON {
  /// What `search --format json` prints.
  func hits(_ hits: [Hit]) -> JSONTree {
    .list(hits, hit)
  }

  @Sendable private func hit(_ hit: Hit) -> JSONTree {
    let section = report.path(to: hit.thing).last
    return .object([
      ("id", .string(report.id(of: hit.thing))), ("kind", .string(ThingWord(hit.thing).rawValue)),
      ("section", .optional(section.map { report.sections[$0].id })), ("title", names(report.title(of: hit.thing))),
      ("snippet", .optional(hit.snippet?.text)), ("matches", .array(hit.snippet.map(matches) ?? [])),
    ])
  }

  /// In Characters of the snippet.
  private func matches(_ snippet: Hit.Excerpt) -> [JSONTree] {
    let text = snippet.text
    return snippet.ranges.map { range in
      .object([
        ("start", .number(Double(text.distance(from: text.startIndex, to: range.lowerBound)))),
        ("length", .number(Double(text[range].count))),
      ])
    }
  }
}
