import Dataset

/// The things of a report in reading order: sections with what stands in them, then figures, milestones and programmes.
struct Entries {
  private(set) var references: [Reference] = []
  /// By entry: the section it stands in, itself for a section; -1 where it stands in none.
  private(set) var sections: [Int32] = []
  /// By section: the domain or the section at the top that holds it.
  private(set) var tops: [Int32] = []
  /// By the indices of each kind.
  private var sectionNumbers: [Int32]
  private var itemNumbers: [Int32]
  private let firstIndicator: Int
  private let firstMilestone: Int
  private let firstProgramme: Int

  init(_ report: Report) {
    sectionNumbers = Array(repeating: -1, count: report.sections.count)
    itemNumbers = Array(repeating: -1, count: report.items.count)
    let inText = Entries.walk(report)
    references.reserveCapacity(
      inText.count + report.indicators.count + report.milestones.count + report.programmes.count)
    references = inText
    firstIndicator = references.count
    firstMilestone = firstIndicator + report.indicators.count
    firstProgramme = firstMilestone + report.milestones.count
    references += report.indicators.indices.map { .indicator($0) }
    references += report.milestones.indices.map { .milestone($0) }
    references += report.programmes.indices.map { .programme($0) }
    tops = report.sections.indices.map { Int32(Entries.top(of: $0, report)) }
    sections = references.map { Int32(Entries.section(of: $0, report) ?? -1) }
    for (number, reference) in inText.enumerated() {
      switch reference {
      case .section(let index): sectionNumbers[index] = Int32(number)
      case .item(let index): itemNumbers[index] = Int32(number)
      default: break
      }
    }
  }

  var count: Int { references.count }

  func number(of reference: Reference) -> Int32? {
    switch reference {
    case .section(let index): sectionNumbers.indices.contains(index) ? sectionNumbers[index] : nil
    case .item(let index): itemNumbers.indices.contains(index) ? itemNumbers[index] : nil
    case .indicator(let index): Int32(firstIndicator + index)
    case .milestone(let index): Int32(firstMilestone + index)
    case .programme(let index): Int32(firstProgramme + index)
    }
  }

  func group(of entry: Int32) -> SearchGroup {
    let section = sections[Int(entry)]
    if section >= 0 { return .section(Int(tops[Int(section)])) }
    return Int(entry) >= firstProgramme ? .programmes : .milestones
  }

  /// Sections and items as one reads them; those that no section lists at the end.
  private static func walk(_ report: Report) -> [Reference] {
    var order: [Reference] = []
    var seenSections = [Bool](repeating: false, count: report.sections.count)
    var seenItems = [Bool](repeating: false, count: report.items.count)
    var pending = report.sections.indices.filter { report.sections[$0].parent == nil }.reversed().map {
      Reference.section($0)
    }
    while let next = pending.popLast() {
      switch next {
      case .section(let index) where !seenSections[index]:
        seenSections[index] = true
        pending += report.sections[index].contents.reversed()
      case .item(let index) where !seenItems[index]: seenItems[index] = true
      default: continue
      }
      order.append(next)
    }
    order += report.sections.indices.filter { !seenSections[$0] }.map { .section($0) }
    return order + report.items.indices.filter { !seenItems[$0] }.map { .item($0) }
  }

  private static func section(of reference: Reference, _ report: Report) -> Int? {
    switch reference {
    case .section(let index): index
    case .item(let index): report.items[index].section
    case .indicator(let index): report.indicators[index].section
    case .milestone(let index): report.milestones[index].items.first.map { report.items[$0].section }
    case .programme: nil
    }
  }

  private static func top(of section: Int, _ report: Report) -> Int {
    var at = section
    while report.sections[at].kind != .domain, let parent = report.sections[at].parent { at = parent }
    return at
  }
}
