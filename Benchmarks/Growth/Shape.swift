import CalendarDays
import Dataset

/// Reports that are large in one odd way each.
enum Shape: String, CaseIterable {
  case depth, sections, items, programmes, domains, indicators, observations, milestones, relations, aliases

  func report(_ count: Int) -> Report {
    var report = Step.report("行政の手続をデジタル化した。")
    let title = report.title
    switch self {
    case .depth:
      report.sections = (0..<count).map { number in
        Section(
          id: "s\(number)", kind: .part, title: title,
          contents: number + 1 < count ? [.section(number + 1)] : [.item(0)],
          parent: number == 0 ? nil : number - 1)
      }
      report.items[0] = item(0, in: count - 1)
    case .sections, .domains:
      report.sections += (0..<count).map {
        Section(id: "s\($0)", kind: self == .domains ? .domain : .part, title: title)
      }
    case .items:
      report.items = (0..<count).map { item($0, in: 0) }
      report.sections[0].contents = (0..<count).map { .item($0) }
    case .programmes:
      report.programmes = (0..<count).map { programme($0, title) }
      report.items[0] = item(0, in: 0, programmes: Array(0..<count))
    case .indicators:
      report.indicators = (0..<count).map { indicator($0, title, observations: 2) }
      report.items[0] = item(0, in: 0, indicators: Array(0..<count))
    case .observations:
      report.indicators = [indicator(0, title, observations: count)]
      report.items[0] = item(0, in: 0, indicators: [0])
    case .milestones:
      report.milestones = (0..<count).map { milestone($0, title) }
      report.items[0] = item(0, in: 0, milestones: Array(0..<count))
    case .relations:
      report.programmes = [programme(0, title)]
      report.relations = (0..<count).map { _ in
        Relation(from: .item(0), to: .programme(0), kind: .buildsOn, basis: .ours, reason: title)
      }
    case .aliases: report.sections[0].aliases = (0..<count).map { "名\($0)" }
    }
    return report
  }

  private func milestone(_ number: Int, _ title: Localized) -> Milestone {
    Milestone(
      id: "m\(number)", title: title, date: PrintedDate(date: .year(2000 + number % 30), printed: "年"),
      status: .done, items: [0])
  }

  private func item(
    _ number: Int, in section: Int, indicators: [Int] = [], milestones: [Int] = [], programmes: [Int] = []
  ) -> Item {
    let title = Localized(ja: "報告", en: "Report", reading: "報告《ほうこく》")
    return Item(
      id: "s/i\(number)", kind: .achievement, title: title, statement: title, section: section,
      place: Place(kind: .bullet, number: number + 1), indicators: indicators, milestones: milestones,
      programmes: programmes)
  }

  private func programme(_ number: Int, _ title: Localized) -> Programme {
    Programme(
      id: "p\(number)", name: title, kind: .service, what: title, aliases: [], englishBasis: .ours,
      englishSource: "ours",
      items: [0])
  }

  private func indicator(_ number: Int, _ title: Localized, observations: Int) -> Indicator {
    Indicator(
      id: "n\(number)", label: title, unit: title, section: 0,
      observations: (0..<observations).map { day in
        Observation(
          date: date(day), value: Double(day),
          source: Source(title: "出典", url: "https://example.org/\(day % 7)"))
      }, items: [0])
  }

  private func date(_ day: Int) -> ReportDate {
    guard let day = CalendarDay(daysSinceEpoch: day) else { return .year(2025) }
    return .day(day.year, month: day.month, day: day.day)
  }
}
