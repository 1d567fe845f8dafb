import Dataset
import TextUI

extension DocumentBuilder {
  /// The report at a glance: the domains with leading figures, the pillars, the milestones around today.
  func overview() -> Document {
    var document = Document()
    document.add(title(report.title))
    let published = "\(strings.published) \(settings.date(report.published))"
    document.add(.row([Piece(joining: [piece(report.publisher, .quiet), quiet("  " + published)], theme[.quiet])]))
    for index in report.sections.indices where report.sections[index].kind == .domain {
      document.add(.blank)
      let name = piece(report.shortTitle(of: index), .heading)
      document.add(.link(.section(index), [name], note: [quiet(strings.achievements(report.achievements(in: index)))]))
      document.blocks += figureLinks(report.leadingIndicators(of: index), datesYield: true)
    }
    let pillars = report.sections.indices.filter { report.sections[$0].kind == .pillar }
    document.addPart(
      strings.pillars,
      pillars.enumerated().map { number, index in
        .link(
          .section(index),
          [quiet("\(number + 1) "), piece(report.sections[index].title, .link)], note: [])
      })
    document.addPart(strings.latest, report.milestones(around: settings.today).map(milestoneLink))
    return document
  }
}

extension Report {
  /// How many achievements stand in a section and below.
  func achievements(in section: Int) -> Int {
    sections[section].contents.reduce(0) { count, child in
      switch child {
      case .section(let inner): count + achievements(in: inner)
      case .item(let item): count + (items[item].kind == .achievement ? 1 : 0)
      default: count
      }
    }
  }

  /// The figures that a section puts first; where it names none, the first ones printed in it.
  func leadingIndicators(of section: Int) -> [Int] {
    let named = sections[section].leading
    if !named.isEmpty { return named }
    return Array(indicators.indices.filter { isPrinted($0, in: section) }.prefix(3))
  }

  private func isPrinted(_ indicator: Int, in section: Int) -> Bool {
    indicators[indicator].value != nil && path(to: .indicator(indicator)).contains(section)
  }

  /// The last three milestones that have begun and the next three, in order.
  func milestones(around today: CalendarDay) -> [Int] {
    let sorted = milestones.indices.sorted { (milestones[$0].day, $0) < (milestones[$1].day, $1) }
    let past = sorted.filter { milestones[$0].day <= today }
    let next = sorted.filter { milestones[$0].day > today }
    return Array(past.suffix(3) + next.prefix(3))
  }
}
