/// Every id that is named exists and is of the kind that belongs there; no list names one twice.
struct LinkRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var walk = Walk(draft: draft)
    for section in draft.things(.section) {
      walk.check(section.value["contents"], "contents", [.section, .item])
      walk.check(section.value["leading"], "leading", [.indicator])
      walk.check(section.value["programmes"], "programmes", [.programme])
    }
    for item in draft.things(.item) {
      walk.check(item.value["indicators"], "indicators", [.indicator])
      walk.check(item.value["background"], "background", [.indicator])
      walk.check(item.value["milestones"], "milestones", [.milestone])
      walk.check(item.value["programmes"], "programmes", [.programme])
      walk.checkPrinted(item)
    }
    for indicator in draft.things(.indicator) {
      walk.check(link: indicator.value["section"], "section", [.section])
    }
    for relation in draft.root["relations"]?.list ?? [] {
      walk.check(link: relation["from"], "from", ParsedDataset.Kind.allCases)
      walk.check(link: relation["to"], "to", ParsedDataset.Kind.allCases)
    }
    return walk.findings
  }

  private struct Walk {
    let draft: ParsedDataset
    var findings: [Finding] = []

    mutating func check(_ list: JSON.Value?, _ name: String, _ kinds: [ParsedDataset.Kind]) {
      var seen: Set<String> = []
      for link in list?.list ?? [] {
        guard let id = link.string else { continue }
        if !seen.insert(id).inserted {
          add(link, "\(Quoting.quoted(id)) twice in \"\(name)\"", expected: "each id once")
        }
        check(link: link, name, kinds)
      }
    }

    mutating func check(link: JSON.Value?, _ name: String, _ kinds: [ParsedDataset.Kind]) {
      guard let link, let id = link.string else { return }
      let expected =
        kinds.count == ParsedDataset.Kind.allCases.count
        ? "an id of the dataset" : "the id of " + kinds.map(\.withArticle).joined(separator: " or ")
      guard let thing = draft.thing(id) else {
        let candidates = draft.things.lazy.filter { kinds.contains($0.kind) }.map(\.id)
        let near = findings.count < Suggestions.enough ? Suggestions.suggestion(for: id, among: candidates) : ""
        return add(link, "unknown id \(Quoting.quoted(id)) in \"\(name)\"", expected: expected + near)
      }
      if !kinds.contains(thing.kind) {
        add(link, "\(Quoting.quoted(id)) in \"\(name)\" is \(thing.kind.withArticle)", expected: expected)
      }
    }

    /// What an item prints must have a value, and is not its background too.
    mutating func checkPrinted(_ item: ParsedDataset.Thing) {
      let background = Set((item.value["background"]?.list ?? []).compactMap(\.string))
      for link in item.value["indicators"]?.list ?? [] {
        guard let id = link.string, let thing = draft.thing(id), thing.kind == .indicator else { continue }
        if thing.value["value"]?.isNull == true {
          add(
            link, "\(Quoting.quoted(id)) in \"indicators\" has no value in the report", expected: "it in \"background\""
          )
        }
        if background.contains(id) {
          add(link, "\(Quoting.quoted(id)) in \"indicators\" and in \"background\"", expected: "it in one of them")
        }
      }
    }

    private mutating func add(_ value: JSON.Value, _ found: String, expected: String) {
      findings.append(draft.finding(.link, at: value, found, expected: expected))
    }
  }
}
