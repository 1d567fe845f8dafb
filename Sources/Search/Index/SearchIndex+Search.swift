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
    for (number, requirement) in requirements.enumerated() where evaluation.isAlive.contains(true) {
      let isFirst = number == 0 && query.filters.isEmpty
      guard let scan = scan(requirement, isAllowed: isFirst ? nil : wanted(evaluation), isWanted) else { return nil }
      if requirement.term.isExcluded {
        evaluation.exclude(scan)
      } else {
        // Nothing is found by the titles above it alone, so one word needs none of them.
        evaluation.require(scan, isInherited: requirements.count > 1 ? sectionsAbove(scan) : nil)
      }
    }
    let ranked = evaluation.ranked()
    let lacking = ranked.isEmpty ? lacking(requirements, isWanted) : []
    return SearchResults(
      query: query, ranked: ranked, shares: shares(of: ranked), lacking: lacking, highlighter: highlighter)
  }

  /// What is still in question, and all sections: what stands below them inherits their titles.
  private func wanted(_ evaluation: Evaluation) -> [Bool] {
    var wanted = evaluation.isAlive
    for section in report.sections.indices {
      if let entry = entries.number(of: .section(section)) { wanted[Int(entry)] = true }
    }
    return wanted
  }

  private func scan(_ requirement: Requirement, isAllowed: [Bool]?, _ isWanted: () -> Bool) -> Scan? {
    let written = WrittenTerm(requirement.term.text)
    let automata = requirement.patterns.map { Automaton(texts.lexicon, $0, written) }
    return Scan(texts, for: automata, isAllowed: isAllowed, isWanted: isWanted)
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
    // Counted in an array, since there may be a million: by section, behind them milestones and programmes.
    var counts = [Int32](repeating: 0, count: report.sections.count + 2)
    for entry in ranked {
      let section = entries.sections[Int(entry)]
      let isProgramme = section < 0 && entries.group(of: entry) == .programmes
      counts[section >= 0 ? Int(entries.tops[Int(section)]) : report.sections.count + (isProgramme ? 1 : 0)] += 1
    }
    return counts.enumerated().filter { $0.element > 0 }.map { index, count in
      let group: SearchGroup =
        index < report.sections.count ? .section(index) : index == report.sections.count ? .milestones : .programmes
      return SearchResults.Share(group: group, count: Int(count))
    }
  }

  /// The words that stand nowhere at all.
  private func lacking(_ requirements: [Requirement], _ isWanted: () -> Bool) -> [String] {
    var words: [String] = []
    for requirement in requirements where !requirement.term.isExcluded && !words.contains(requirement.term.text) {
      guard let scan = scan(requirement, isAllowed: nil, isWanted) else { break }
      if scan.count == 0 { words.append(requirement.term.text) }
    }
    return words
  }
}
