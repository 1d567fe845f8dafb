import CalendarDays
import Dataset

/// Whether things fulfil a filter.
struct FilterTest {
  private let report: Report
  private let filter: Filter
  /// Those that fulfil it because they are tied to what it names.
  private let tied: Set<Reference>
  /// By section: whether it is the domain or below it.
  private let isInside: [Bool]

  init(_ filter: Filter, in report: Report) {
    self.filter = filter
    self.report = report
    tied = FilterTest.tied(filter.condition, report)
    var isInside = [Bool](repeating: false, count: report.sections.count)
    if case .domain(let domain) = filter.condition {
      for index in report.sections.indices {
        var at: Int? = index
        while let section = at, section != domain { at = report.sections[section].parent }
        isInside[index] = at != nil
      }
    }
    self.isInside = isInside
  }

  func holds(for reference: Reference) -> Bool {
    isFulfilled(by: reference) != filter.isExcluded
  }

  private func isFulfilled(by reference: Reference) -> Bool {
    switch filter.condition {
    case .domain: isInDomain(reference)
    case .pillar, .programme: tied.contains(reference)
    case .kind(let kind): isOf(kind, reference)
    case .year(let year): dates(of: reference).contains { $0.first.year...$0.last.year ~= year }
    case .status(let status): has(status, reference)
    case .has(let part): has(part, reference)
    }
  }

  private func isInDomain(_ reference: Reference) -> Bool {
    switch reference {
    case .section(let index): isInside[index]
    case .item(let index): isInside[report.items[index].section]
    case .indicator(let index): isInside[report.indicators[index].section]
    case .milestone(let index): report.milestones[index].items.contains { isInside[report.items[$0].section] }
    case .programme(let index): report.programmes[index].items.contains { isInside[report.items[$0].section] }
    }
  }

  private func isOf(_ kind: Filter.Kind, _ reference: Reference) -> Bool {
    switch (kind, reference) {
    case (.section, .section), (.item, .item), (.indicator, .indicator), (.milestone, .milestone),
      (.programme, .programme):
      true
    case (.items(let kind), .item(let index)): report.items[index].kind == kind
    default: false
    }
  }

  private func dates(of reference: Reference) -> [ReportDate] {
    switch reference {
    case .milestone(let index): [report.milestones[index].date.date]
    case .indicator(let index):
      (report.indicators[index].asOf.map { [$0.date] } ?? []) + report.indicators[index].observations.map(\.date)
    case .item(let index):
      report.items[index].milestones.map { report.milestones[$0].date.date }
        + report.items[index].indicators.compactMap { report.indicators[$0].asOf?.date }
    case .section, .programme: []
    }
  }

  private func has(_ status: Filter.Status, _ reference: Reference) -> Bool {
    switch reference {
    case .indicator(let index):
      let own = report.indicators[index].status
      return own.rawValue == status.rawValue || (status == .planned && own == .plan)
    case .milestone(let index): return report.milestones[index].status.rawValue == status.rawValue
    case .item(let index): return report.items[index].status?.rawValue == status.rawValue
    case .section, .programme: return false
    }
  }

  private func has(_ part: Filter.Part, _ reference: Reference) -> Bool {
    switch (part, reference) {
    case (.series, .indicator(let index)): report.indicators[index].observations.count > 1
    case (.series, .item(let index)):
      (report.items[index].indicators + report.items[index].background).contains {
        report.indicators[$0].observations.count > 1
      }
    case (.figure, .indicator(let index)): report.indicators[index].value != nil
    case (.figure, .item(let index)): !report.items[index].indicators.isEmpty
    case (.milestone, .item(let index)): !report.items[index].milestones.isEmpty
    case (.programme, .item(let index)): !report.items[index].programmes.isEmpty
    case (.source, .indicator(let index)): !report.indicators[index].observations.isEmpty
    default: false
    }
  }
}

extension FilterTest {
  private static func tied(_ condition: Filter.Condition, _ report: Report) -> Set<Reference> {
    switch condition {
    case .pillar(let pillar):
      let this = Reference.section(pillar)
      return ties(of: this, report).union([this]).union(report.sections[pillar].contents)
    case .programme(let index):
      let this = Reference.programme(index)
      let items = report.programmes[index].items
      let parts = items.flatMap { item -> [Reference] in
        [.item(item)] + report.items[item].indicators.map { .indicator($0) }
          + report.items[item].milestones.map { .milestone($0) }
      }
      return ties(of: this, report).union([this]).union(parts)
    default: return []
    }
  }

  private static func ties(of this: Reference, _ report: Report) -> Set<Reference> {
    var ties: Set<Reference> = []
    for relation in report.relations {
      if relation.from == this { ties.insert(relation.to) }
      if relation.to == this { ties.insert(relation.from) }
    }
    return ties
  }
}
