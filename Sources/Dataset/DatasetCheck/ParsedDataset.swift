/// A dataset as its files give it, parsed but not yet believed: what the rules look at.
struct ParsedDataset {
  enum Kind: String, CaseIterable {
    case section, item, indicator, milestone, programme

    /// The key of report.json that holds the list of them.
    var key: StaticString {
      switch self {
      case .section: "sections"
      case .item: "items"
      case .indicator: "indicators"
      case .milestone: "milestones"
      case .programme: "programmes"
      }
    }

    var withArticle: String { self == .item || self == .indicator ? "an \(rawValue)" : "a \(rawValue)" }
  }

  /// A section, indicator, milestone or programme.
  struct Thing {
    var id: String
    var value: JSON.Value
  }

  /// The report without its items.
  let root: JSON.Value
  let observations: CSV
  /// nil where a column is missing.
  let columns: ObservationColumns?
  let file: ReportFile
  let items: ItemTable
  /// What the names mean that items link to, by number.
  let meanings: [Reference?]
  /// Things with the id of another one, with the first one that has it.
  let duplicates: [(Reference, first: Reference)]
  /// What the contents of each section name, as codes: as many as items, and asked for by several rules.
  private let contents: [[UInt32]]
  private let lists: [Kind: [Thing]]
  private let observationsLabel: String

  /// - Parameter lines: those of the document
  init(
    _ document: JSON, lines: LineTable, items: ItemTable, observations: CSV, files: DatasetFiles
  ) {
    root = document.root
    self.observations = observations
    columns = ObservationColumns(observations)
    file = ReportFile(name: files.label(DatasetFiles.report), lines: lines)
    observationsLabel = files.label(DatasetFiles.observations)
    var lists: [Kind: [Thing]] = [:]
    var duplicates = items.duplicates
    for kind in Kind.allCases where kind != .item {
      let values = document.root[kind.key]?.elements.filter { $0.kind == .object } ?? []
      lists[kind] = values.map { Thing(id: $0["id"]?.string ?? "", value: $0) }
      for (index, thing) in lists[kind, default: []].enumerated() where !thing.id.isEmpty {
        let (reference, id) = (Reference(kind, index), items.store.append(id: thing.id))
        guard let first = items.references.insert(reference, id: id) else { continue }
        if kind == .section, case .item = first {
          // Items come after sections.
          items.references.replace(with: reference, id: id)
          duplicates.append((first, reference))
        } else {
          duplicates.append((reference, first))
        }
      }
    }
    meanings = items.names.starts.map { items.references[utf8: items.store.text(at: Int($0))] }
    contents = lists[.section, default: []].map { Self.contents(of: $0, items, areInOrder: duplicates.isEmpty) }
    self.lists = lists
    self.duplicates = duplicates
    self.items = items
  }
}

extension ParsedDataset {
  /// Those of one kind in file order, without the items; those without a readable id have "".
  func things(_ kind: Kind) -> [Thing] {
    lists[kind] ?? []
  }

  /// nil for items.
  func thing(_ reference: Reference?) -> Thing? {
    guard let reference, reference.kind != .item else { return nil }
    return things(reference.kind)[reference.index]
  }

  /// The first of an id, if that is no item.
  func thing(_ id: String) -> Thing? {
    thing(reference(id))
  }

  /// The first thing of an id.
  func reference(_ id: String) -> Reference? {
    items.references[id]
  }

  /// What a link means.
  func reference(_ link: JSON.Value) -> Reference? {
    link.withText { items.references[utf8: $0] } ?? nil
  }

  /// What the contents of a section name, element by element.
  func contents(of section: Int) -> some Collection<Reference?> {
    contents[section].lazy.map { Reference(code: $0) }
  }

  /// - Parameter areInOrder: each item has an id of its own. They are listed in reading order, so that the next one is mostly the
  ///   one that is meant.
  private static func contents(of section: Thing, _ items: ItemTable, areInOrder: Bool) -> [UInt32] {
    guard let links = section.value["contents"], links.kind == .array else { return [] }
    var codes: [UInt32] = []
    codes.reserveCapacity(links.count)
    var next = Int.max
    for link in links.elements {
      let reference = link.withText { id -> Reference? in
        let isNext = areInOrder && next < items.items.count && items.items[next].withUTF8OfID { $0.equals(id) }
        return isNext ? .item(next) : items.references[utf8: id]
      }
      if case .item(let index)?? = reference { next = index + 1 }
      codes.append((reference ?? nil)?.code ?? UInt32.max)
    }
    return codes
  }

  /// Of all things of these kinds.
  func ids(of kinds: [Kind]) -> some Sequence<String> {
    kinds.lazy.flatMap { kind in
      (0..<(kind == .item ? items.items.count : things(kind).count)).lazy.map { id(of: Reference(kind, $0)) }
    }
  }

  func id(of reference: Reference) -> String {
    thing(reference)?.id ?? items.items[reference.index].id
  }

  /// The line of its id, or where it has none, its own.
  func line(of reference: Reference) -> Int {
    thing(reference).map { line(of: $0.value["id"] ?? $0.value) } ?? Int(items.lines[reference.index])
  }

  /// The line of a member, or where there is none, of what it would be a member of; of an item only the lines of its id and of
  /// its programmes are known.
  func line(of key: StaticString, in id: String) -> Int {
    guard let reference = reference(id) else { return line(of: root) }
    if let thing = thing(reference) { return line(of: thing.value[key] ?? thing.value) }
    let isList = key.description == Item.LinkList.programmes.key.description
    return (isList ? items.lineOfProgrammes(of: reference.index) : nil) ?? line(of: reference)
  }

  /// As its member "kind" says it; "" for what has none.
  func kind(of reference: Reference) -> String {
    thing(reference).map { $0.value["kind"]?.string ?? "" } ?? items.items[reference.index].kind.rawValue
  }

  func line(of value: JSON.Value) -> Int {
    file.lines.line(of: value.offset)
  }

  func finding(_ kind: Finding.Kind, at value: JSON.Value, _ found: String, expected: String) -> Finding {
    file.finding(kind, at: value, found, expected: expected)
  }

  func finding(_ kind: Finding.Kind, line: Int, _ found: String, expected: String) -> Finding {
    Finding(kind, file: file.name, line: line, found: found, expected: expected)
  }

  func finding(_ kind: Finding.Kind, at row: CSV.Row, _ found: String, expected: String) -> Finding {
    Finding(kind, file: observationsLabel, line: row.line, found: found, expected: expected)
  }
}

/// report.json, or a batch of its items: where in the file values stand.
struct ReportFile {
  /// What messages call it.
  let name: String
  let lines: LineTable

  func finding(_ kind: Finding.Kind, at value: JSON.Value, _ found: String, expected: String) -> Finding {
    Finding(kind, file: name, line: lines.line(of: value.offset), found: found, expected: expected)
  }
}

extension Reference {
  init(_ kind: ParsedDataset.Kind, _ index: Int) {
    switch kind {
    case .section: self = .section(index)
    case .item: self = .item(index)
    case .indicator: self = .indicator(index)
    case .milestone: self = .milestone(index)
    case .programme: self = .programme(index)
    }
  }

  var kind: ParsedDataset.Kind {
    switch self {
    case .section: .section
    case .item: .item
    case .indicator: .indicator
    case .milestone: .milestone
    case .programme: .programme
    }
  }

  var index: Int {
    switch self {
    case .section(let index), .item(let index), .indicator(let index), .milestone(let index), .programme(let index):
      index
    }
  }
}

extension JSON.Value {
  /// The elements of an array, nil for other values.
  var list: [JSON.Value]? {
    kind == .array ? Array(elements) : nil
  }

  /// What it is, in words.
  var kindInWords: String {
    switch kind {
    case .null: "null"
    case .true, .false: "a true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
