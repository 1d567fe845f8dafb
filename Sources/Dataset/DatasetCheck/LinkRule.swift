/// Every id that is named exists and is of the kind that belongs there; no list names one twice.
struct LinkRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var walk = Walk(draft: draft)
    for (index, section) in draft.things(.section).enumerated() {
      // There may be a million of them.
      if !Self.isInOrder(draft.contents(of: index)) {
        walk.check(section.value["contents"], "contents", [.section, .item])
      }
      walk.check(section.value["leading"], "leading", [.indicator])
      walk.check(section.value["programmes"], "programmes", [.programme])
    }
    for item in draft.items.items where item.links != Item.noLinks {
      for list in Item.LinkList.allCases { walk.check(list, of: item) }
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

  /// Whether all are sections and items, each kind in its order: then none comes twice.
  private static func isInOrder(_ contents: some Collection<Reference?>) -> Bool {
    var (section, item) = (-1, -1)
    return contents.allSatisfy { reference in
      switch reference {
      case .section(let index):
        defer { section = index }
        return index > section
      case .item(let index):
        defer { item = index }
        return index > item
      default: return false
      }
    }
  }

  private struct Walk {
    let draft: ParsedDataset
    /// By number.
    let haveNoValue: [Bool]
    var findings: [Finding] = []

    init(draft: ParsedDataset) {
      self.draft = draft
      haveNoValue = draft.things(.indicator).map { $0.value["value"]?.isNull == true }
    }

    mutating func check(_ list: JSON.Value?, _ name: StaticString, _ kinds: [ParsedDataset.Kind]) {
      guard let list, list.kind == .array else { return }
      var seen: Set<Reference> = []
      var seenUnknown: Set<String> = []
      for link in list.elements where link.kind == .string {
        let reference = draft.reference(link)
        let isNew = reference.map { seen.insert($0).inserted } ?? seenUnknown.insert(link.string ?? "").inserted
        if !isNew { addTwice(link.string ?? "", name, draft.line(of: link)) }
        check(reference, name, kinds) { (link.string ?? "", $0.line(of: link)) }
      }
    }

    mutating func check(link: JSON.Value?, _ name: StaticString, _ kinds: [ParsedDataset.Kind]) {
      guard let link, let id = link.string else { return }
      check(draft.reference(id), name, kinds) { (id, $0.line(of: link)) }
    }

    mutating func check(_ list: Item.LinkList, of item: Item) {
      let positions = item.range(of: list)
      guard !positions.isEmpty else { return }
      let kinds = [list.kind]
      var seen: Set<UInt32> = []
      for position in positions {
        let name = draft.items.store.links[position]
        let place = { (draft: ParsedDataset) in
          (draft.items.name(Int(name)), Int(draft.items.linkLines[position]))
        }
        if positions.count > 1, !seen.insert(name).inserted {
          let (id, line) = place(draft)
          addTwice(id, list.key, line)
        }
        check(draft.meanings[Int(name)], list.key, kinds, place)
      }
    }

    /// What an item prints must have a value, and is not its background too.
    mutating func checkPrinted(_ item: Item) {
      let printed = item.range(of: .indicators)
      guard !printed.isEmpty else { return }
      let background = Set(draft.items.names(in: .background, of: item))
      for position in printed {
        let name = Int(draft.items.store.links[position])
        guard case .indicator(let index)? = draft.meanings[name] else { continue }
        if haveNoValue[index] { addPrinted(position, "has no value in the report", expected: "it in \"background\"") }
        if background.contains(name) { addPrinted(position, "and in \"background\"", expected: "it in one of them") }
      }
    }

    private mutating func addPrinted(_ position: Int, _ found: String, expected: String) {
      let id = Quoting.quoted(draft.items.name(Int(draft.items.store.links[position])))
      add(Int(draft.items.linkLines[position]), "\(id) in \"indicators\" \(found)", expected: expected)
    }

    /// - Parameter place: gives the id and its line, which are wanted only where something is wrong
    private mutating func check(
      _ reference: Reference?, _ name: StaticString, _ kinds: [ParsedDataset.Kind],
      _ place: (ParsedDataset) -> (id: String, line: Int)
    ) {
      if let reference, kinds.contains(reference.kind) { return }
      let (id, line) = place(draft)
      let expected =
        kinds.count == ParsedDataset.Kind.allCases.count
        ? "an id of the dataset" : "the id of " + kinds.map(\.withArticle).joined(separator: " or ")
      if let reference {
        add(line, "\(Quoting.quoted(id)) in \"\(name)\" is \(reference.kind.withArticle)", expected: expected)
      } else {
        let near =
          findings.count < Suggestions.enough ? Suggestions.suggestion(for: id, among: draft.ids(of: kinds)) : ""
        add(line, "unknown id \(Quoting.quoted(id)) in \"\(name)\"", expected: expected + near)
      }
    }

    private mutating func addTwice(_ id: String, _ name: StaticString, _ line: Int) {
      add(line, "\(Quoting.quoted(id)) twice in \"\(name)\"", expected: "each id once")
    }

    private mutating func add(_ line: Int, _ found: String, expected: String) {
      findings.append(draft.finding(.link, line: line, found, expected: expected))
    }
  }
}
