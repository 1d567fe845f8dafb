/// The contents are a tree in reading order: each item stands in one section, each section in at most one, none in
/// itself.
struct ContentsRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var tree = Tree(draft: draft)
    tree.checkParents()
    tree.checkCycles()
    if tree.findings.isEmpty { tree.checkOrder() }
    return tree.findings
  }

  private struct Tree {
    let draft: ParsedDataset
    /// The section whose contents name the id first, with the place where they do.
    var parents: [String: (section: ParsedDataset.Thing, link: JSON.Value)] = [:]
    var findings: [Finding] = []

    init(draft: ParsedDataset) {
      self.draft = draft
    }

    mutating func checkParents() {
      for section in draft.things(.section) {
        for link in section.value["contents"]?.list ?? [] {
          guard let id = link.string, let thing = draft.thing(id) else { continue }
          if let first = parents[id], first.section.id != section.id {
            add(
              link, "\(Quoting.quoted(id)) in the contents of \(Quoting.quoted(section.id))",
              expected: "it in one section only (first in \(Quoting.quoted(first.section.id)))")
          } else if parents[id] == nil {
            parents[id] = (section, link)
            checkPrefix(thing, in: section, at: link)
          }
        }
      }
      for item in draft.things(.item) where parents[item.id] == nil && !item.id.isEmpty {
        add(
          item.value["id"] ?? item.value, "the item \(Quoting.quoted(item.id)) in no contents",
          expected: "it in the contents of its section")
      }
    }

    private mutating func checkPrefix(
      _ thing: ParsedDataset.Thing, in section: ParsedDataset.Thing, at link: JSON.Value
    ) {
      guard thing.kind == .item, let slash = thing.id.lastIndex(of: "/"), thing.id[..<slash] != section.id else {
        return
      }
      add(
        link, "the item \(Quoting.quoted(thing.id)) in the contents of \(Quoting.quoted(section.id))",
        expected: "it in those of \(Quoting.quoted(thing.id[..<slash]))")
    }

    mutating func checkCycles() {
      var reported: Set<String> = []
      for section in draft.things(.section) {
        var path = [section.id]
        var id = section.id
        while let parent = parents[id] {
          id = parent.section.id
          if let start = path.firstIndex(of: id) {
            let cycle = path[start...].reversed()
            if reported.isDisjoint(with: cycle) {
              let words = ([id] + cycle).map { Quoting.shortened($0) }.joined(separator: " > ")
              add(parent.link, "the contents go round in a circle: \(words)", expected: "sections that end in items")
            }
            reported.formUnion(cycle)
            break
          }
          path.append(id)
          if path.count > Limits.nesting + 1 {
            if reported.insert(section.id).inserted { addDeep(section) }
            break
          }
        }
      }
    }

    private mutating func addDeep(_ section: ParsedDataset.Thing) {
      add(
        section.value, "the section \(Quoting.quoted(section.id)) under more than \(Limits.nesting) others",
        expected: "at most \(Limits.nesting)")
    }

    /// The lists of sections and items are in the order in which the contents are read.
    mutating func checkOrder() {
      var order: [String: Int] = [:]
      for section in draft.things(.section) where parents[section.id] == nil { visit(section, &order) }
      for kind in [ParsedDataset.Kind.section, .item] {
        var previous: ParsedDataset.Thing?
        for thing in draft.things(kind) {
          if let previous, let before = order[previous.id], let now = order[thing.id], now < before {
            add(
              thing.value["id"] ?? thing.value,
              "\(Quoting.quoted(thing.id)) after \(Quoting.quoted(previous.id)) in \"\(kind.key)\"",
              expected: "reading order, as in the contents")
          }
          previous = thing
        }
      }
    }

    private func visit(_ section: ParsedDataset.Thing, _ order: inout [String: Int]) {
      order[section.id] = order.count
      for link in section.value["contents"]?.list ?? [] {
        guard let id = link.string, let thing = draft.thing(id) else { continue }
        if thing.kind == .section { visit(thing, &order) } else { order[id] = order.count }
      }
    }

    private mutating func add(_ value: JSON.Value, _ found: String, expected: String) {
      findings.append(draft.finding(.contents, at: value, found, expected: expected))
    }
  }
}
