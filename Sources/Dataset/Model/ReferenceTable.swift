/// The things of a report by id, as a dictionary would hold them in ten times the room.
package struct ReferenceTable: Sendable {
  private var ids: IDTable
  private var codes: [UInt32] = []

  init(store: TextStore, capacity: Int = 0) {
    ids = IDTable(store: store, capacity: capacity)
    codes.reserveCapacity(capacity)
  }

  package subscript(id: String) -> Reference? {
    var id = id
    return id.withUTF8 { self[utf8: $0] }
  }

  subscript(utf8 id: UnsafeBufferPointer<UInt8>) -> Reference? {
    ids.number(of: id).flatMap { Reference(code: codes[$0]) }
  }

  /// Gives what has the id at this place of the store, if that is taken: it keeps it.
  mutating func insert(_ reference: Reference, id start: UInt32) -> Reference? {
    if let known = ids.insert(at: start) { return Reference(code: codes[known]) }
    codes.append(reference.code)
    return nil
  }

  /// Gives an id that is taken to another thing.
  mutating func replace(with reference: Reference, id start: UInt32) {
    guard let known = ids.number(of: ids.store.text(at: Int(start))) else { return }
    codes[known] = reference.code
  }

  package var count: Int { codes.count }

  /// Both in the same order.
  package var keys: [String] { ids.starts.map { String(validated: ids.store.text(at: Int($0))) } }
  package var values: [Reference] { codes.compactMap(Reference.init(code:)) }
}

extension ReferenceTable: ExpressibleByDictionaryLiteral {
  /// The first of several things that have one id counts.
  package init(dictionaryLiteral elements: (String, Reference)...) {
    self.init(store: TextStore(capacity: 16), capacity: elements.count)
    for (id, reference) in elements { _ = insert(reference, id: ids.store.append(id: id)) }
  }
}
