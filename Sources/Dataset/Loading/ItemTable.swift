/// The items of a report while they are read: what rules on relations and the builder want of them, in little room. It
/// keeps what is readable of an item in which something is wrong, too.
///
/// It is shared, since a copy of a million items would be felt: the builder turns it into those of the report.
final class ItemTable {
  let store: TextStore
  /// Without their places; their links are numbers of `names`, until the builder settles them.
  var items: [Item] = []
  /// The lines of their ids in report.json; 0 where there is no text as id.
  private(set) var lines: [UInt32] = []
  /// The lines of the links in the store. In the place of the length of a list stands its own line, but in that of the first
  /// list the line of the status, or of the item if it has none.
  private(set) var linkLines: [UInt32] = []
  /// The first of each id.
  var references: ReferenceTable
  /// What items link to, by numbers that stand for it until it is known what it means.
  private(set) var names: IDTable
  /// Items with the id of another one before them, with that one.
  private(set) var duplicates: [(Reference, first: Reference)] = []
  /// false where a report cannot be made of them.
  private(set) var areUsable = true
  /// With what is no item.
  private(set) var elements = 0

  /// - Parameter size: of the file, in bytes
  init(size: Int) {
    // A guess. What is too much is never touched.
    store = TextStore(capacity: size / 2)
    references = ReferenceTable(store: store)
    names = IDTable(store: store)
  }

  func add(_ batch: ReportStream.Batch) {
    for value in JSON.Elements(series: batch.items) {
      elements += 1
      if value.kind == .object { add(value, batch.lines) } else { areUsable = false }
    }
  }

  /// The numbers of what a list names.
  func names(in list: Item.LinkList, of item: Item) -> some Sequence<Int> {
    store.links[item.range(of: list)].lazy.map { Int($0) }
  }

  /// nil where the item has no such programmes.
  func lineOfProgrammes(of item: Int) -> Int? {
    guard items[item].links != Item.noLinks else { return nil }
    let line = Int(linkLines[Int(items[item].links) + Item.LinkList.programmes.rawValue])
    return line > 0 ? line : nil
  }

  func name(_ number: Int) -> String {
    String(validated: store.text(at: Int(names.starts[number])))
  }

  private func add(_ item: JSON.Value, _ table: LineTable) {
    let id = item["id"].flatMap { $0.kind == .string ? $0 : nil }
    let start = store.end
    store.append(lengthOf: id?.node, of: item.document)
    if let id { store.append(id.node, of: item.document) }
    appendText(item["title"])
    appendText(item["statement"])
    let links = appendLinks(item, table)
    let kind = Item.Kind(item["kind"])
    let status = item["status"]
    let known = Item.Status(rawValue: status?.string ?? "")
    if kind == nil || status != nil && known == nil || store.count >= Int(UInt32.max) { areUsable = false }
    register(start)
    lines.append(id.map { table.code(of: $0) } ?? 0)
    if links != Item.noLinks { linkLines[Int(links)] = table.code(of: status ?? item) }
    // A kind of which nothing is demanded.
    items.append(
      Item(store: store, start: start, links: links, kind: kind ?? .initiative, status: kind == nil ? nil : known))
  }

  private func register(_ start: UInt32) {
    let item = Reference.item(items.count)
    guard !store.text(at: Int(start)).isEmpty else { return areUsable = false }
    if let first = references.insert(item, id: start) {
      duplicates.append((item, first))
      areUsable = false
    }
  }

  private func appendText(_ value: JSON.Value?) {
    do throws(ReportBuilder.Unusable) {
      _ = try ReportBuilder.append(value, to: store)
    } catch {
      areUsable = false
    }
  }

  /// Gives where they are in the store.
  private func appendLinks(_ item: JSON.Value, _ table: LineTable) -> UInt32 {
    var lists: [JSON.Value?] = []
    var isEmpty = true
    for list in Item.LinkList.allCases {
      let links = item[list.key]
      if let links, links.kind != .array { areUsable = false }
      if let links, links.count > 0 { isEmpty = false }
      lists.append(links)
    }
    guard !isEmpty else { return Item.noLinks }
    let start = store.links.count
    for links in lists { append(0, links, table) }
    for (number, links) in lists.enumerated() {
      guard let links else { continue }
      for link in links.elements {
        guard link.kind == .string else {
          areUsable = false
          continue
        }
        append(self.number(of: link), link, table)
        store.links[start + number] += 1
      }
    }
    return UInt32(truncatingIfNeeded: start)
  }

  private func append(_ number: UInt32, _ place: JSON.Value?, _ table: LineTable) {
    store.links.append(number)
    linkLines.append(place.map { table.code(of: $0) } ?? 0)
  }

  private func number(of name: JSON.Value) -> UInt32 {
    if let known = name.withText({ names.number(of: $0) }), let known { return UInt32(truncatingIfNeeded: known) }
    let start = store.end
    store.append(lengthOf: name.node, of: name.document)
    store.append(name.node, of: name.document)
    _ = names.insert(at: start)
    return UInt32(truncatingIfNeeded: names.count - 1)
  }
}

extension LineTable {
  fileprivate func code(of value: JSON.Value) -> UInt32 {
    UInt32(truncatingIfNeeded: line(of: value.offset))
  }
}

extension Item.Kind {
  /// Compared in bytes: a String each for a million items is felt.
  fileprivate init?(_ value: JSON.Value?) {
    let kind = value?.withText { text in
      Self.allCases.first { kind in
        var word = kind.rawValue
        return word.withUTF8 { $0.equals(text) }
      }
    }
    guard let kind, let kind else { return nil }
    self = kind
  }
}
