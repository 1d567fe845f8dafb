/// The places one came from, and those one went back from.
struct History: Hashable, Sendable {
  struct Stop: Hashable, Sendable {
    var view: View
    var node: Int
    var focus: Pane
    var detailTop: Int
    var link: Int?
  }

  private(set) var behind: [Stop] = []
  private(set) var ahead: [Stop] = []
  /// Enough for an afternoon; older ones are forgotten.
  private static let limit = 1000

  mutating func leave(_ stop: Stop) {
    ahead = []
    guard behind.last != stop else { return }
    behind.append(stop)
    if behind.count > History.limit { behind.removeFirst() }
  }

  /// The stop before, if there is one; `current` can be come back to.
  mutating func back(from current: Stop) -> Stop? {
    guard let stop = behind.popLast() else { return nil }
    ahead.append(current)
    return stop
  }

  mutating func forward(from current: Stop) -> Stop? {
    guard let stop = ahead.popLast() else { return nil }
    behind.append(current)
    return stop
  }
}
