import CalendarDays
import Dataset

/// The trees that views show of a report.
extension Outline {
  private init(adding add: (inout Outline) -> Void) {
    add(&self)
    finish()
  }

  static func whole(_ report: Report) -> Outline { Outline { $0.addWhole(report) } }
  static func domains(_ report: Report) -> Outline { Outline { $0.addDomains(report) } }
  static func pillars(_ report: Report) -> Outline { Outline { $0.addPillars(report) } }
  static func figures(_ report: Report) -> Outline { Outline { $0.addFigures(report) } }
  static func milestones(_ report: Report) -> Outline { Outline { $0.addMilestones(report) } }
  static func programmes(_ report: Report) -> Outline { Outline { $0.addProgrammes(report) } }

  private mutating func addWhole(_ report: Report) {
    reserveCapacity(1 + report.sections.count + report.items.count)
    let root = add(.report)
    for index in report.sections.indices where report.sections[index].parent == nil {
      add(section: index, of: report, under: root)
    }
  }

  private mutating func addDomains(_ report: Report) {
    for index in report.sections.indices where report.sections[index].kind == .domain {
      add(section: index, of: report)
    }
  }

  private mutating func add(section index: Int, of report: Report, under parent: Int? = nil) {
    let node = add(.thing(.section(index)), under: parent)
    for child in report.sections[index].contents {
      if case .section(let inner) = child {
        add(section: inner, of: report, under: node)
      } else {
        add(.thing(child), under: node)
      }
    }
  }

  /// A pillar's initiatives, the achievements it builds on, and what it concerns.
  private mutating func addPillars(_ report: Report) {
    for index in report.sections.indices where report.sections[index].kind == .pillar {
      let pillar = add(.thing(.section(index)))
      for part in PillarMembers(of: index, in: report).parts {
        let heading = add(.group(.pillar(index, part.kind, part.basis)), under: pillar)
        for member in part.members { add(.thing(member), under: heading) }
      }
    }
  }

  /// A table: no headings, so that it can be sorted.
  private mutating func addFigures(_ report: Report) {
    for index in report.indicators.indices { add(.thing(.indicator(index))) }
  }

  private mutating func addMilestones(_ report: Report) {
    let sorted = report.milestones.indices.sorted { (report.milestones[$0].day, $0) < (report.milestones[$1].day, $1) }
    var year: (number: Int, node: Int)?
    for index in sorted {
      let number = report.milestones[index].day.year
      if year?.number != number { year = (number, add(.group(.year(number)))) }
      add(.thing(.milestone(index)), under: year?.node)
    }
  }

  private mutating func addProgrammes(_ report: Report) {
    for kind in Programme.Kind.allCases {
      let members = report.programmes.indices.filter { report.programmes[$0].kind == kind }
      guard !members.isEmpty else { continue }
      let heading = add(.group(.programmes(kind)))
      for index in members { add(.thing(.programme(index)), under: heading) }
    }
  }
}
