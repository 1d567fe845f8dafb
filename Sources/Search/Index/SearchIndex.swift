package import Dataset

/// All texts of a report, ready to be searched.
package struct SearchIndex: Sendable {
  private let report: Report
  private let references: [Reference]
  private let numbers: [Reference: Int32]

  /// Bytes of text that were read to make it.
  package let textBytes = 0

  package init(_ report: Report) {
    self.init(report, progress: { _ in true })!
  }

  /// - Parameter progress: told from time to time which part is done, 0...1; nil is made where it answers false
  package init?(_ report: Report, progress: (Double) -> Bool) {
    self.report = report
    references =
      report.sections.indices.map { .section($0) } + report.items.indices.map { .item($0) }
      + report.indicators.indices.map { .indicator($0) } + report.milestones.indices.map { .milestone($0) }
      + report.programmes.indices.map { .programme($0) }
    numbers = Dictionary(uniqueKeysWithValues: references.enumerated().map { ($1, Int32($0)) })
  }

  /// Takes a text apart; what it says of domains, pillars and programmes is looked up in the report.
  package func query(_ text: String) -> Query {
    var query = Query(text: text)
    query.terms = text.split(separator: " ").map { Query.Term(text: String($0)) }
    return query
  }

  /// - Parameter isWanted: asked every now and then; nil is returned as soon as it answers false
  package func search(_ query: Query, isWanted: () -> Bool = { true }) -> SearchResults? {
    let highlighter = Highlighter(query: query)
    let ranked = references.indices.filter { index in
      let title = report.title(of: references[index])
      return Language.allCases.contains { !highlighter.ranges(in: title, $0).isEmpty }
    }
    var shares: [SearchResults.Share] = []
    for index in ranked {
      let group = group(of: Int32(index))
      if let at = shares.firstIndex(where: { $0.group == group }) {
        shares[at].count += 1
      } else {
        shares.append(.init(group: group, count: 1))
      }
    }
    return SearchResults(
      query: query, ranked: ranked.map(Int32.init), shares: shares, lacking: [], highlighter: highlighter)
  }

  /// Those in one part of the report, in the same order; all shares stay.
  package func narrowed(_ results: SearchResults, to group: SearchGroup) -> [Int32] {
    results.ranked.filter { self.group(of: $0) == group }
  }

  /// Entries are numbered in reading order.
  package func reference(of entry: Int32) -> Reference {
    references[Int(entry)]
  }

  package func entry(of reference: Reference) -> Int32? {
    numbers[reference]
  }

  package func group(of entry: Int32) -> SearchGroup {
    switch references[Int(entry)] {
    case .section(let index): .section(top(of: index))
    case .item(let index): .section(top(of: report.items[index].section))
    case .indicator(let index): .section(top(of: report.indicators[index].section))
    case .milestone: .milestones
    case .programme: .programmes
    }
  }

  private func top(of section: Int) -> Int {
    var at = section
    while report.sections[at].kind != .domain, let parent = report.sections[at].parent { at = parent }
    return at
  }

  /// The best text of an entry in which something of the query stands, in the language if it is found in that; nil where
  /// only filters brought it.
  package func snippet(of entry: Int32, for results: SearchResults, in language: Language) -> Snippet? {
    let title = report.title(of: references[Int(entry)])
    let ranges = results.highlighter.ranges(in: title, language)
    return ranges.isEmpty ? nil : Snippet(field: .title, text: title[language], ranges: ranges)
  }

  /// Terms of the report that are spelt most like a word that nothing has, the nearest first.
  package func nearest(to word: String, limit: Int) -> [String] {
    []
  }

  /// How the last word of a text may go on, if it is the beginning of a filter or of a filter's value: whole words to put
  /// in its place, in the order of the report.
  package func completions(of text: String) -> [String] {
    []
  }
}
