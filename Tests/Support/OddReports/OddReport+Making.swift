import Dataset
package import SeededRandom

extension OddReport {
  package init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    self.init(&random)
  }

  package init(_ random: inout SeededGenerator) {
    title = random.text()
    publisher = random.text()
    published = random.pick(["2025-09-05", "0001-01-01", "9999-12-31", "2024-02-29"])
    let hasNames = Bool.random(using: &random)
    for number in 0..<random.count() { programmes.append(random.programme(number)) }
    for number in 0..<random.count() { milestones.append(random.milestone(number)) }
    addSections(&random)
    addIndicators(&random)
    link(&random)
    if !hasNames { programmes.indices.forEach { programmes[$0].aliases = [] } }
  }

  private mutating func addSections(_ random: inout SeededGenerator) {
    // Nothing, a flat list of one kind, a chain as deep as may be, or a tree.
    let (number, shape) = (max(1, random.count()), Int.random(in: 0..<5, using: &random))
    let only = random.pick([.domain, .pillar] + Dataset.Section.Kind.allCases)
    let count = shape == 1 ? random.pick([3, 31, 60]) : number
    for number in 0..<(shape == 0 ? min(60, count) : count) {
      let kind = shape == 1 ? only : random.pick(Dataset.Section.Kind.allCases)
      let parent: Int? =
        switch shape {
        case 0: number - 1
        case 1: nil
        default: Bool.random(using: &random) ? nil : openSections.randomElement(using: &random)
        }
      add(kind, under: parent.flatMap { sections.indices.contains($0) ? $0 : nil }, number, &random)
    }
    // A report without anything in it is none.
    if sections.allSatisfy(\.items.isEmpty) {
      sections[0].items = [
        Item(id: sections[0].id + "/i", kind: .paragraph, title: OddText.plain, statement: random.text())
      ]
    }
  }

  /// Those behind which a section in them keeps the reading order: the last one, and those that it is in.
  private var openSections: [Int] {
    var open: [Int] = []
    var next = sections.last?.id
    while let id = next, let index = sections.firstIndex(where: { $0.id == id }), open.count < 50 {
      open.append(index)
      next = sections[index].parent
    }
    return open
  }

  private mutating func add(
    _ kind: Dataset.Section.Kind, under parent: Int?, _ number: Int, _ random: inout SeededGenerator
  ) {
    let id = random.id("s", number)
    var section = Section(id: id, kind: kind, parent: parent.map { sections[$0].id }, title: random.text())
    if Bool.random(using: &random) {
      section.number = (parent.flatMap { sections[$0].number.map { $0 + "." } } ?? "") + "\(number + 1)"
    }
    // Beneath one without a number any would do, but no two may be alike.
    if let parent, sections[parent].number == nil { section.number = nil }
    if Bool.random(using: &random) { section.short = random.text() }
    if kind == .pillar || Bool.random(using: &random) { section.statement = random.text() }
    if Int.random(in: 0..<8, using: &random) == 0 { section.remark = random.text() }
    if Int.random(in: 0..<4, using: &random) == 0 { section.aliases = [random.text().en] }
    let items = Int.random(in: 0..<3, using: &random) == 0 ? 0 : Int.random(in: 0..<5, using: &random)
    for item in 0..<items {
      section.items.append(
        Item(
          id: id + "/" + random.id("i", item), kind: random.pick(Dataset.Item.Kind.allCases),
          title: OddText.text(words: 4, columns: 32, &random), statement: random.text()))
    }
    sections.append(section)
  }

  private mutating func addIndicators(_ random: inout SeededGenerator) {
    for number in 0..<random.count() {
      let isShare = Int.random(in: 0..<4, using: &random) == 0
      let unit =
        isShare
        ? Localized(ja: "%", en: "%")
        : random.pick([Localized(ja: "件", en: "cases"), Localized(ja: "人", en: "people"), random.unit()])
      let hasValue = Bool.random(using: &random)
      var indicator = Indicator(
        id: random.id("f", number), label: random.text(), unit: unit,
        section: random.pick(sections).id, value: hasValue ? random.value(isShare: isShare) : nil,
        isApproximate: hasValue && Bool.random(using: &random), asOf: nil, status: random.pick(FigureStatus.allCases))
      if hasValue, Bool.random(using: &random) { indicator.asOf = random.date() }
      indicator.observations = random.observations(isShare: isShare, many: number == 0)
      indicator.hasBreaks = Int.random(in: 0..<4, using: &random) == 0
      indicators.append(indicator)
    }
  }

  private mutating func link(_ random: inout SeededGenerator) {
    let printed = indicators.filter { $0.value != nil }.map(\.id)
    let planned = Set(milestones.filter { !$0.isDone }.map(\.id))
    for section in sections.indices {
      sections[section].leading = random.some(of: indicators.map(\.id))
      if Int.random(in: 0..<8, using: &random) == 0, let named = programmes.randomElement(using: &random) {
        sections[section].title = named.name
        sections[section].programmes = [named.id]
      }
      for item in sections[section].items.indices {
        sections[section].items[item].indicators = random.some(of: printed)
        sections[section].items[item].milestones = random.some(of: milestones.map(\.id))
        sections[section].items[item].programmes = random.some(of: programmes.map(\.id))
        sections[section].items[item].status = random.status(
          of: sections[section].items[item].kind,
          isPlanned: !planned.isDisjoint(with: sections[section].items[item].milestones))
      }
    }
    let ids = sections.flatMap { [$0.id] + $0.items.map(\.id) } + indicators.map(\.id) + programmes.map(\.id)
    var seen: Set<[String]> = []
    for _ in 0..<(ids.isEmpty ? 0 : random.count()) {
      let relation = Relation(
        from: random.pick(ids), to: random.pick(ids), kind: random.pick(Dataset.Relation.Kind.allCases),
        isOurs: .random(using: &random))
      guard relation.from != relation.to, seen.insert([relation.from, relation.to, relation.kind.rawValue]).inserted
      else { continue }
      relations.append(relation)
    }
  }
}
