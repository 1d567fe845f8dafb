import Dataset

extension SearchIndex {
  /// - Parameter isWanted: asked every now and then; nil is returned as soon as it answers false
  package func search(_ query: Query, isWanted: () -> Bool = { true }) -> SearchResults? {
    let requirements = Requirement.all(of: query)
    let highlighter = Highlighter(texts.lexicon, requirements.filter { !$0.term.isExcluded })
    guard !query.isEmpty else {
      return SearchResults(query: query, ranked: [], shares: [], lacking: [], highlighter: highlighter)
    }
    var evaluation = Evaluation(count: entries.count, isAllowed: allowed(by: query.filters))
    for requirement in requirements {
      let wanted = evaluation.isAlive
      guard let scan = scan(requirement, isAllowed: { wanted[$0] || isSection($0) }, isWanted) else { return nil }
      if requirement.term.isExcluded {
        evaluation.exclude(scan)
      } else {
        let above = sectionsAbove(scan)
        evaluation.require(scan) { above?[$0] ?? false }
      }
    }
    let ranked = evaluation.ranked()
    let lacking = ranked.isEmpty ? lacking(requirements, isWanted) : []
    return SearchResults(
      query: query, ranked: ranked, shares: shares(of: ranked), lacking: lacking, highlighter: highlighter)
  }

  private func scan(_ requirement: Requirement, isAllowed: (Int) -> Bool, _ isWanted: () -> Bool) -> Scan? {
    let written = WrittenTerm(requirement.term.text)
    let automata = requirement.patterns.map { Automaton(texts.lexicon, $0, written) }
    return Scan(texts, for: automata, isAllowed: isAllowed, isWanted: isWanted)
  }

  private func isSection(_ entry: Int) -> Bool {
    if case .section = entries.references[entry] { return true }
    return false
  }

  /// By entry: whether a title above it was found; nil where none was.
  private func sectionsAbove(_ scan: Scan) -> [Bool]? {
    var isFound = report.sections.indices.map { section in
      entries.number(of: .section(section)).map { entry in
        let quality = scan.qualities[Int(entry)]
        return quality != .none && quality.field <= .alias
      } ?? false
    }
    guard isFound.contains(true) else { return nil }
    let own = isFound
    for index in report.sections.indices {
      var at = report.sections[index].parent
      while !isFound[index], let section = at {
        isFound[index] = own[section]
        at = report.sections[section].parent
      }
    }
    return entries.references.indices.map { entry in
      let section = Int(entries.sections[entry])
      guard section >= 0 else { return false }
      guard case .section(let index) = entries.references[entry] else { return isFound[section] }
      return report.sections[index].parent.map { isFound[$0] } ?? false
    }
  }

  private func allowed(by filters: [Filter]) -> [Bool]? {
    guard !filters.isEmpty else { return nil }
    let tests = filters.map { FilterTest($0, in: report) }
    return entries.references.map { reference in tests.allSatisfy { $0.holds(for: reference) } }
  }

  private func shares(of ranked: [Int32]) -> [SearchResults.Share] {
    var counts: [SearchGroup: (count: Int, first: Int32)] = [:]
    for entry in ranked {
      let group = entries.group(of: entry)
      let known = counts[group] ?? (0, entry)
      counts[group] = (known.count + 1, min(known.first, entry))
    }
    return counts.sorted { ($0.value.first, $0.value.count) < ($1.value.first, $1.value.count) }.map {
      SearchResults.Share(group: $0.key, count: $0.value.count)
    }
  }

  /// The words that stand nowhere at all.
  private func lacking(_ requirements: [Requirement], _ isWanted: () -> Bool) -> [String] {
    var words: [String] = []
    for requirement in requirements where !requirement.term.isExcluded && !words.contains(requirement.term.text) {
      guard let scan = scan(requirement, isAllowed: { _ in true }, isWanted) else { break }
      if scan.count == 0 { words.append(requirement.term.text) }
    }
    return words
  }
}
