extension ReportBuilder {
  /// Items in reading order, after those that were added before.
  mutating func add(_ values: some Sequence<JSON.Value>) throws(Unusable) {
    for value in values {
      let item = try item(value)
      guard references.insert(.item(items.count), id: item.start) else { throw Unusable() }
      items.append(item)
    }
  }

  /// The item without its place; its links are numbers of names.
  private mutating func item(_ value: JSON.Value) throws(Unusable) -> Item {
    guard let kind = Item.Kind(value["kind"]) else { throw Unusable() }
    let start = try appendID(value["id"])
    guard let title = value["title"], let statement = value["statement"] else { throw Unusable() }
    _ = try Self.append(title, to: store)
    _ = try Self.append(statement, to: store)
    guard store.count < Int(UInt32.max) else { throw Unusable() }
    return Item(
      store: store, start: start, links: try appendLinks(value), kind: kind, status: try Self.status(value["status"]))
  }

  private static func status(_ value: JSON.Value?) throws(Unusable) -> Item.Status? {
    guard let value else { return nil }
    guard let status = Item.Status(rawValue: value.string ?? "") else { throw Unusable() }
    return status
  }

  private mutating func appendLinks(_ value: JSON.Value) throws(Unusable) -> UInt32 {
    let start = store.links.count
    var lists: [JSON.Value?] = []
    var isEmpty = true
    for list in Item.LinkList.allCases {
      let links = value[list.key]
      if let links, links.kind != .array { throw Unusable() }
      if let links, links.count > 0 { isEmpty = false }
      lists.append(links)
    }
    guard !isEmpty else { return Item.noLinks }
    for links in lists { store.links.append(UInt32(truncatingIfNeeded: links?.count ?? 0)) }
    for links in lists {
      guard let links else { continue }
      for element in links.elements { store.links.append(try name(element)) }
    }
    return UInt32(truncatingIfNeeded: start)
  }

  private mutating func name(_ value: JSON.Value) throws(Unusable) -> UInt32 {
    if let known = value.withText({ names.number(of: $0) }), let known { return UInt32(truncatingIfNeeded: known) }
    guard names.insert(at: try appendID(value)) else { throw Unusable() }
    return UInt32(truncatingIfNeeded: names.count - 1)
  }

  /// Puts indices in the place of the names' numbers.
  func settleLinks() throws(Unusable) {
    let meanings = names.starts.map { references[utf8: store.text(at: Int($0))] }
    for item in items where item.links != Item.noLinks {
      for list in Item.LinkList.allCases {
        for position in item.range(of: list) {
          guard let index = list.index(meanings[Int(store.links[position])]) else { throw Unusable() }
          store.links[position] = UInt32(truncatingIfNeeded: index)
        }
      }
    }
  }
}

extension Item.LinkList {
  /// The index of what a list of this kind may hold.
  fileprivate func index(_ reference: Reference?) -> Int? {
    switch self {
    case .indicators, .background: reference?.indicator
    case .milestones: reference?.milestone
    case .programmes: reference?.programme
    }
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
