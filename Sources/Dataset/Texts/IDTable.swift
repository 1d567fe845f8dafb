import Glibc

/// Texts of a store by what they say: a hash table of 4 bytes a slot that holds no text itself.
struct IDTable: Sendable {
  let store: TextStore
  /// Where each text stands with its length in front, in the order in which they were added.
  private(set) var starts: [UInt32] = []
  /// Numbers into `starts`, `free` for slots without one. At most half of them are taken.
  private var slots: [UInt32]

  private static let free = UInt32.max

  init(store: TextStore, capacity: Int = 0) {
    self.store = store
    var count = 16
    while count < capacity * 2 { count *= 2 }
    slots = [UInt32](repeating: Self.free, count: count)
    starts.reserveCapacity(capacity)
  }

  var count: Int { starts.count }

  /// The number of a text, in the order of adding.
  func number(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let slot = slot(of: text)
    return slots[slot] == Self.free ? nil : Int(slots[slot])
  }

  /// Adds the text at this place of the store, or gives the number of the one that is there already and says the same.
  mutating func insert(at start: UInt32) -> Int? {
    let slot = slot(of: store.text(at: Int(start)))
    guard slots[slot] == Self.free else { return Int(slots[slot]) }
    slots[slot] = UInt32(truncatingIfNeeded: starts.count)
    starts.append(start)
    if starts.count * 2 > slots.count { grow() }
    return nil
  }

  private mutating func grow() {
    slots = [UInt32](repeating: Self.free, count: slots.count * 2)
    for (number, start) in starts.enumerated() {
      slots[slot(of: store.text(at: Int(start)))] = UInt32(truncatingIfNeeded: number)
    }
  }

  /// The slot of an equal text, or the one where it would be put.
  private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
    // Seeded by chance: nobody can make a dataset whose ids all fall into one place.
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    let mask = slots.count - 1
    var slot = hasher.finalize() & mask
    while slots[slot] != Self.free, !store.text(at: Int(starts[Int(slots[slot])])).equals(text) {
      slot = (slot + 1) & mask
    }
    return slot
  }
}

extension UnsafeBufferPointer<UInt8> {
  func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let one = baseAddress, let two = other.baseAddress else { return count == other.count }
    return memcmp(one, two, count) == 0
  }
}
