/// One statement of the report.
///
/// A report may have a million, so it is 32 bytes: its texts stand in the store of its report one behind the other, and
/// its links too.
package struct Item: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case achievement, initiative, vision, challenge, change, paragraph
  }

  /// How far what it tells of had come when the report was published.
  package enum Status: String, CaseIterable, Sendable {
    case done, underWay = "under-way", planned
  }

  let store: TextStore
  /// Where its id begins, followed by title and statement.
  let start: UInt32
  /// Where its four numbers of links stand, followed by the links; `noLinks` for none.
  let links: UInt32
  private var inSection: UInt32 = 0
  private var placeNumber: UInt32 = 0
  package var kind: Kind
  /// nil where the dataset doesn't say.
  package var status: Status?
  private var placeKind: Place.Kind = .bullet

  static let noLinks = UInt32.max

  init(store: TextStore, start: UInt32, links: UInt32, kind: Kind, status: Status? = nil) {
    self.store = store
    self.start = start
    self.links = links
    self.kind = kind
    self.status = status
  }

  package init(
    id: String, kind: Kind, status: Status? = nil, title: Localized, statement: Localized, section: Int, place: Place,
    indicators: [Int] = [], milestones: [Int] = [], programmes: [Int] = [], background: [Int] = []
  ) {
    store = TextStore(capacity: 64)
    start = store.append(id: id)
    _ = store.append(ja: title.ja, en: title.en, reading: title.reading)
    _ = store.append(ja: statement.ja, en: statement.en, reading: statement.reading)
    links = store.append(links: [indicators, milestones, programmes, background])
    self.kind = kind
    self.status = status
    self.section = section
    self.place = place
  }

  /// Index of the section it stands in.
  package var section: Int {
    get { Int(inSection) }
    set { inSection = UInt32(truncatingIfNeeded: newValue) }
  }

  package var place: Place {
    get { Place(kind: placeKind, number: Int(placeNumber)) }
    set {
      placeKind = newValue.kind
      placeNumber = UInt32(truncatingIfNeeded: newValue.number)
    }
  }
}

/// Which bullet or paragraph of its section an item is.
package struct Place: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case bullet, paragraph
  }

  package var kind: Kind
  /// From 1, counted among those of its kind in the section.
  package var number: Int

  package init(kind: Kind, number: Int) {
    self.kind = kind
    self.number = number
  }
}
