import Dataset

/// What is tied to the pillars, as a table: a column for each pillar, a row for each theme whose achievements they may build
/// on, and below these one for each other kind of tie. It holds what of the tree shows, its headings left out.
struct PillarGrid: Sendable {
  enum Row: Hashable, Sendable {
    /// A domain, a theme, or whatever section has something that a pillar builds on.
    case section(Int)
    case kind(Relation.Kind)
  }

  /// Something that is tied to a pillar, and by whose word.
  struct Tie: Hashable, Sendable {
    var node: Int
    var basis: Relation.Basis
  }

  /// A cell of the table; of the pillar itself without a row.
  struct Place: Hashable, Sendable {
    var column: Int
    var row: Int?
  }

  /// The pillars' nodes.
  let pillars: [Int]
  let rows: [Row]
  private var ties: [Place: [Tie]] = [:]
  private var places: [Int: Place] = [:]

  init(_ browsing: Browsing, of report: Report) {
    let outline = browsing.outline
    pillars = browsing.shown(outline.roots)
    var found: [(column: Int, row: Row, tie: Tie)] = []
    let sections = report.domainsAndThemes
    let known = Set(sections)
    for (column, pillar) in pillars.enumerated() {
      for heading in browsing.children(of: pillar) {
        guard case .group(.pillar(_, let kind, let basis)) = outline.subject(of: heading) else { continue }
        for node in browsing.children(of: heading) {
          let section = kind == .buildsOn ? report.section(of: outline.subject(of: node), among: known) : nil
          found.append((column, section.map(Row.section) ?? .kind(kind), Tie(node: node, basis: basis)))
        }
      }
    }
    let needed = Set(found.map(\.row))
    let others = needed.compactMap { row in
      if case .section(let index) = row, !known.contains(index) { index } else { nil }
    }
    // That nothing is said of what a pillar leads to is worth a row, too.
    let kinds = Relation.Kind.leadingOn.filter { $0 == .belongsTo || needed.contains(.kind($0)) }
    rows = (sections + others.sorted()).map(Row.section) + kinds.map(Row.kind)
    let indices = Dictionary(uniqueKeysWithValues: zip(rows, rows.indices))
    for (column, pillar) in pillars.enumerated() { places[pillar] = Place(column: column) }
    for (column, row, tie) in found {
      let place = Place(column: column, row: indices[row])
      ties[place, default: []].append(tie)
      places[tie.node] = place
    }
  }

  /// nil for headings, and for what the filter doesn't let through.
  func place(of node: Int) -> Place? { places[node] }

  func ties(at place: Place) -> [Tie] { ties[place] ?? [] }

  /// The nodes of a cell, in order.
  func nodes(at place: Place) -> [Int] {
    place.row == nil ? [pillars[place.column]] : ties(at: place).map(\.node)
  }

  /// The pillar and what is tied to it, from the top down.
  func nodes(inColumn column: Int) -> [Int] {
    cells(inColumn: column).flatMap(nodes(at:))
  }

  /// The pillar's cell and those with something in them.
  func cells(inColumn column: Int) -> [Place] {
    [Place(column: column)] + rows.indices.map { Place(column: column, row: $0) }.filter { ties[$0] != nil }
  }

  /// Of the row that a node is in, from left to right.
  func nodes(beside place: Place) -> [Int] {
    pillars.indices.flatMap { nodes(at: Place(column: $0, row: place.row)) }
  }
}

extension Relation.Kind {
  /// In the order in which they stand below the themes.
  fileprivate static let leadingOn: [Relation.Kind] = [.belongsTo, .continues, .concerns, .buildsOn]
}

extension Report {
  /// Domains, each with the sections right below it, in the order of reading.
  fileprivate var domainsAndThemes: [Int] {
    // A domain may stand in another.
    var seen: Set<Int> = []
    let all = sections.indices.filter { sections[$0].kind == .domain }.flatMap { domain in
      [domain]
        + sections[domain].contents.compactMap { if case .section(let index) = $0 { index } else { nil } }
    }
    return all.filter { seen.insert($0).inserted }
  }

  /// The innermost of some sections that a thing stands in, or is; else the one that it stands in.
  fileprivate func section(of subject: Outline.Subject, among known: Set<Int>) -> Int? {
    guard case .thing(let reference) = subject else { return nil }
    var path = path(to: reference)
    if case .section(let index) = reference { path.append(index) }
    return path.last { known.contains($0) } ?? path.last
  }
}
