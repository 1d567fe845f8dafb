import Search

/// The search whose hit was opened last: what it found stays marked, and can be walked in reading order.
struct ActiveSearch: Sendable {
  /// As typed.
  var text: String
  var hits: Hits
  /// The part of the report that the hits were narrowed to.
  var group: SearchGroup?
  /// The hit that was gone to last.
  var entry: Int32
  var origin: ReturnPoint
  /// The history as it was when the hit was opened: if nothing was added since, ending the search leaves no trace there.
  var opened: History

  /// The next hit behind or before an entry, its number from 1, and whether that meant starting again at the other end.
  func step(_ step: Int, from entry: Int32) -> (entry: Int32, number: Int, wraps: Bool)? {
    let entries = hits[group].ordered
    guard !entries.isEmpty else { return nil }
    let before = entries.count(below: entry)
    let isHit = entries[safe: before] == entry
    let wanted = step > 0 ? before + (isHit ? 1 : 0) : before - 1
    let at = (wanted + entries.count) % entries.count
    return (entries[at], at + 1, at != wanted)
  }

  /// Of the hit that was gone to last: its number from 1 in reading order, and of how many.
  var place: (number: Int, count: Int) {
    let entries = hits[group].ordered
    return (entries.count(below: entry) + 1, entries.count)
  }

  var count: Int { hits[group].ordered.count }
}
