extension Item {
  package var id: String { withUTF8OfID { String(validated: $0) } }

  /// The bytes of the id, without a String being made; they must not be kept.
  package func withUTF8OfID<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withExtendedLifetime(store) { body(store.text(at: Int(start))) }
  }

  package var title: Localized {
    get { Localized(store: store, start: UInt32(truncatingIfNeeded: titleStart)) }
    set { self = replacing(title: newValue, statement: statement) }
  }

  package var statement: Localized {
    get { Localized(store: store, start: UInt32(truncatingIfNeeded: store.end(ofTextAt: titleStart))) }
    set { self = replacing(title: title, statement: newValue) }
  }

  private var titleStart: Int {
    var position = Int(start)
    let length = store.length(at: &position)
    return position + length
  }

  private func replacing(title: Localized, statement: Localized) -> Item {
    Item(
      id: id, kind: kind, status: status, title: title, statement: statement, section: section, place: place,
      indicators: indicators, milestones: milestones, programmes: programmes, background: background)
  }
}

// MARK: Links

extension Item {
  /// Indices of the indicators, milestones and programmes that the report prints at this place.
  package var indicators: [Int] { linked(.indicators) }
  package var milestones: [Int] { linked(.milestones) }
  package var programmes: [Int] { linked(.programmes) }
  /// Indices of indicators from other sources that belong to the subject.
  package var background: [Int] { linked(.background) }

  /// In the order in which they are stored.
  enum LinkList: Int, CaseIterable {
    case indicators, milestones, programmes, background

    var key: StaticString {
      switch self {
      case .indicators: "indicators"
      case .milestones: "milestones"
      case .programmes: "programmes"
      case .background: "background"
      }
    }
  }

  /// Where in the store's links those of a list are.
  func range(of list: LinkList) -> Range<Int> {
    guard links != Self.noLinks else { return 0..<0 }
    let counts = Int(links)
    var start = counts + LinkList.allCases.count
    for earlier in 0..<list.rawValue { start += Int(store.links[counts + earlier]) }
    return start..<start + Int(store.links[counts + list.rawValue])
  }

  private func linked(_ list: LinkList) -> [Int] {
    let range = range(of: list)
    return range.isEmpty ? [] : store.links[range].map(Int.init)
  }
}

extension TextStore {
  func append(id: String) -> UInt32 {
    var id = id
    return id.withUTF8 { append(id: $0) }
  }

  func append(id: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let start = end
    append(length: id.count)
    append(id)
    return start
  }

  /// A list for each `Item.LinkList`. Gives their place, `Item.noLinks` where all are empty.
  func append(links lists: [[Int]]) -> UInt32 {
    guard lists.contains(where: { !$0.isEmpty }) else { return Item.noLinks }
    let start = UInt32(truncatingIfNeeded: links.count)
    for list in lists { links.append(UInt32(truncatingIfNeeded: list.count)) }
    for list in lists { links.append(contentsOf: list.map { UInt32(truncatingIfNeeded: $0) }) }
    return start
  }
}
