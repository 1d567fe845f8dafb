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
    let sections: [ParsedDataset.Thing]
    /// The first thing of the same id, for those that are others.
    let first: [Reference: Reference]
    /// The section whose contents name the item first, by number, plus 1; 0 where there is none.
    var parents: [UInt32]
    /// The same for what is no item, with the element of the contents that names it.
    var others: [Reference: (section: Int, element: Int)] = [:]
    /// The elements of the contents of one section, the last that was asked for.
    var links: (section: Int, values: [JSON.Value])?
    var findings: [Finding] = []

    init(draft: ParsedDataset) {
      self.draft = draft
      sections = draft.things(.section)
      first = Dictionary(draft.duplicates.map { ($0.0, $0.first) }) { first, _ in first }
      parents = [UInt32](repeating: 0, count: draft.items.items.count)
    }

    mutating func checkParents() {
      for index in sections.indices {
        for (element, reference) in draft.contents(of: index).enumerated() {
          guard let reference else { continue }
          if let known = parent(of: reference) {
            if sections[known].id != sections[index].id { addSecond(element, of: index, first: known) }
          } else if case .item(let item) = reference {
            parents[item] = UInt32(truncatingIfNeeded: index + 1)
            checkPrefix(draft.items.items[item], element, of: index)
          } else {
            others[reference] = (index, element)
          }
        }
      }
      checkOrphans()
    }

    private mutating func addSecond(_ element: Int, of section: Int, first: Int) {
      let link = link(element, of: section)
      add(
        draft.line(of: link),
        "\(Quoting.quoted(link.string ?? "")) in the contents of \(Quoting.quoted(sections[section].id))",
        expected: "it in one section only (first in \(Quoting.quoted(sections[first].id)))")
    }

    private mutating func checkOrphans() {
      for (index, item) in draft.items.items.enumerated() where parents[index] == 0 {
        let id = item.id
        guard !id.isEmpty, parent(of: first[.item(index)] ?? .item(index)) == nil else { continue }
        add(
          draft.line(of: .item(index)), "the item \(Quoting.quoted(id)) in no contents",
          expected: "it in the contents of its section")
      }
    }

    private mutating func link(_ element: Int, of section: Int) -> JSON.Value {
      if let links, links.section == section { return links.values[element] }
      let values = sections[section].value["contents"]?.list ?? []
      links = (section, values)
      return values[element]
    }

    private func parent(of reference: Reference) -> Int? {
      guard case .item(let item) = reference else { return others[reference]?.section }
      return parents[item] == 0 ? nil : Int(parents[item]) - 1
    }

    private mutating func checkPrefix(_ item: Item, _ element: Int, of section: Int) {
      guard !item.isNamed(after: sections[section].id) else { return }
      let (id, own) = (item.id, sections[section].id)
      guard let slash = id.lastIndex(of: "/"), id[..<slash] != own else { return }
      add(
        draft.line(of: link(element, of: section)),
        "the item \(Quoting.quoted(id)) in the contents of \(Quoting.quoted(own))",
        expected: "it in those of \(Quoting.quoted(id[..<slash]))")
    }

    mutating func checkCycles() {
      var reported: Set<String> = []
      for (index, section) in sections.enumerated() {
        var path = [section.id]
        var reference = draft.reference(section.id) ?? .section(index)
        while let parent = others[reference] {
          let id = sections[parent.section].id
          reference = draft.reference(id) ?? .section(parent.section)
          if let start = path.firstIndex(of: id) {
            let cycle = path[start...].reversed()
            if reported.isDisjoint(with: cycle) {
              let words = ([id] + cycle).map { Quoting.shortened($0) }.joined(separator: " > ")
              add(
                draft.line(of: link(parent.element, of: parent.section)),
                "the contents go round in a circle: \(words)",
                expected: "sections that end in items")
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
        draft.line(of: section.value),
        "the section \(Quoting.quoted(section.id)) under more than \(Limits.nesting) others",
        expected: "at most \(Limits.nesting)")
    }

    /// The lists of sections and items are in the order in which the contents are read.
    mutating func checkOrder() {
      var order = Order(sections: sections.count, items: parents.count)
      for index in sections.indices where parent(of: first[.section(index)] ?? .section(index)) == nil {
        visit(index, &order)
      }
      for (thing, first) in first {
        let place = order.places[first.kind]?[first.index] ?? Order.none
        order.places[thing.kind]?[thing.index] = place
      }
      for (kind, places) in order.places {
        for (index, (before, now)) in zip(places, places.dropFirst()).enumerated()
        where now < before && before < Order.none {
          let thing = Reference(kind, index + 1)
          let (id, previous) = (draft.id(of: thing), draft.id(of: Reference(kind, index)))
          add(
            draft.line(of: thing), "\(Quoting.quoted(id)) after \(Quoting.quoted(previous)) in \"\(kind.key)\"",
            expected: "reading order, as in the contents")
        }
      }
    }

    private func visit(_ section: Int, _ order: inout Order) {
      order.add(.section(section))
      for case let reference? in draft.contents(of: section) {
        if case .section(let inner) = reference { visit(inner, &order) } else { order.add(reference) }
      }
    }

    private mutating func add(_ line: Int, _ found: String, expected: String) {
      findings.append(draft.finding(.contents, line: line, found, expected: expected))
    }
  }
}

/// Which section or item is read after which.
private struct Order {
  /// Ascending as they are read; `none` for what is in no contents.
  var places: [ParsedDataset.Kind: [UInt32]]
  private var count: UInt32 = 0

  static let none = UInt32.max

  init(sections: Int, items: Int) {
    places = [
      .section: [UInt32](repeating: Self.none, count: sections), .item: [UInt32](repeating: Self.none, count: items),
    ]
  }

  mutating func add(_ reference: Reference) {
    places[reference.kind]?[reference.index] = count
    count += 1
  }
}
