import CalendarDays
import Dataset
import RomajiSearch

/// What filters can be set to in a report, by the names that people type.
struct FilterValues {
  let report: Report

  struct Failure: Error {
    var problem: Query.Problem
  }

  func filter(_ name: String, _ value: String) -> Result<Filter.Condition, Failure> {
    guard let name = Filter.Name(rawValue: name) else { return .failure(Failure(problem: .unknownFilter(name))) }
    let condition = condition(name, value)
    if let condition { return .success(condition) }
    let (known, others) = offered(name, for: value)
    return .failure(Failure(problem: .unknownValue(value, of: name, known: known, others: others)))
  }

  private func condition(_ name: Filter.Name, _ value: String) -> Filter.Condition? {
    let plain = FilterWords.value(of: name, called: value) ?? Folding.id(value)
    switch name {
    case .domain: return named(value, among: domains).map { .domain(section: $0) }
    case .pillar:
      // A report may have no pillar.
      let numbered = zip(1..., pillars).first { $0.0 == Int(plain) }?.1
      return (numbered ?? named(value, among: pillars)).map { .pillar(section: $0) }
    case .kind: return FilterValues.kinds.first { $0.name == plain }.map { .kind($0.kind) }
    case .programme: return programme(value).map { .programme($0) }
    case .year: return plain.count == 4 ? Int(plain).map { .year($0) } : nil
    case .status: return Filter.Status(rawValue: plain).map { .status($0) }
    case .has: return Filter.Part(rawValue: plain).map { .has($0) }
    }
  }

  private static let mostProgrammes = 12
  /// Of more the spelling isn't compared.
  private static let mostCompared = 1000

  private func offered(_ name: Filter.Name, for value: String) -> (known: [String], others: Int) {
    let typed = Array(Folding.id(value).prefix(32))
    let known = known(name, limit: FilterValues.mostCompared)
    let near = known.map { (edits: editDistance(typed, Array($0)), text: $0) }
      .filter { $0.edits <= max(1, typed.count / 3) && !typed.isEmpty }
      .enumerated().sorted { ($0.element.edits, $0.offset) < ($1.element.edits, $1.offset) }.map(\.element.text)
    let all = near + known.filter { !near.contains($0) }
    guard name == .programme else { return (all, 0) }
    let shown = Array(all.prefix(FilterValues.mostProgrammes))
    return (shown, report.programmes.count - shown.count)
  }

  /// All values of a filter that can be listed; programmes may be many.
  func known(_ name: Filter.Name, limit: Int = .max) -> [String] {
    switch name {
    case .domain: domains.map { report.sections[$0].id }
    case .pillar: pillars.indices.map { String($0 + 1) }
    case .kind: FilterValues.kinds.map(\.name)
    case .programme: report.programmes.prefix(limit).map(\.id)
    case .year: years.map(String.init)
    case .status: Filter.Status.allCases.map(\.rawValue)
    case .has: Filter.Part.allCases.map(\.rawValue)
    }
  }

  private var domains: [Int] { report.sections.indices.filter { report.sections[$0].kind == .domain } }
  private var pillars: [Int] { report.sections.indices.filter { report.sections[$0].kind == .pillar } }

  /// Those that find something.
  private var years: [Int] {
    var years: Set<Int> = []
    func add(_ date: ReportDate) { years.formUnion(date.first.year...max(date.first.year, date.last.year)) }
    for milestone in report.milestones { add(milestone.date.date) }
    for indicator in report.indicators {
      if let date = indicator.asOf?.date { add(date) }
      for observation in indicator.observations { add(observation.date) }
    }
    return years.sorted()
  }

  private func programme(_ value: String) -> Int? {
    guard case .programme(let index)? = thing(value, among: report.programmes.indices.map { .programme($0) }) else {
      return nil
    }
    return index
  }

  private func named(_ value: String, among sections: [Int]) -> Int? {
    guard case .section(let index)? = thing(value, among: sections.map { .section($0) }) else { return nil }
    return index
  }

  /// By the rules of a REF: id, number, title, alias, reading, a beginning of one. Where several fit, none.
  private func thing(_ value: String, among references: [Reference]) -> Reference? {
    var typed = TypedName(value)
    let found = references.map { NameEntry($0, in: report) }.meant(by: &typed)?.found ?? []
    return found.count == 1 ? found[0].reference : nil
  }

  static let kinds: [(name: String, kind: Filter.Kind)] =
    [
      ("section", .section), ("item", .item), ("indicator", .indicator), ("milestone", .milestone),
      ("programme", .programme),
    ] + Item.Kind.allCases.map { ($0.rawValue, .items($0)) }
}
