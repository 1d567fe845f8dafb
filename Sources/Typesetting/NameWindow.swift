/// A name around a place that must show.
struct NameWindow {
  private let name: String
  private let indices: [String.Index]
  private let widths: [Int]
  private let place: Int
  private let mark: String
  private let markColumns: Int

  /// - Parameter place: how many Characters come before it
  init(_ name: String, difference place: Int, metrics: Metrics, mark: String) {
    self.name = name
    // A number is one: its first digits would be another number.
    let starts = name.indices.filter { !name.isInsideNumber($0) }
    indices = starts + [name.endIndex]
    widths = zip(indices, indices.dropFirst()).map { metrics.columns(of: name[$0..<$1]) }
    let difference = name.index(name.startIndex, offsetBy: place, limitedBy: name.endIndex) ?? name.endIndex
    let before = starts.lastIndex { $0 <= difference } ?? 0
    self.place = min(before, max(0, widths.count - 1))
    self.mark = mark
    markColumns = metrics.columns(of: mark)
  }

  /// The beginning, what is around the place, and the end; less of them, down to the place alone, where there is less room.
  func abridged(to columns: Int) -> Abridgement? {
    let shares: [(head: Int, tail: Int)] = [
      (columns / 4, columns / 3), (columns / 5, columns / 4), (0, columns / 3), (0, columns / 4), (0, 0),
    ]
    for share in shares {
      let head = 0..<count(from: 0, within: share.head)
      let tail = (widths.count - count(fromEndWithin: share.tail))..<widths.count
      if let parts = filled([head, place..<place + 1, tail], columns) {
        let kept = parts.map { indices[$0.lowerBound]..<indices[$0.upperBound] }
        return Abridgement(name, kept: kept, mark: mark)
      }
    }
    return nil
  }

  /// The middle one of three parts made as long as there is room: two columns back for every three ahead. nil where the
  /// difference has no room at all beside the others.
  private func filled(_ parts: [Range<Int>], _ columns: Int) -> [Range<Int>]? {
    var middle = parts[1]
    func whole(_ middle: Range<Int>) -> [Range<Int>] { joined([parts[0], middle, parts[2]]) }
    guard width(whole(middle)) <= columns else { return nil }
    var (canGoBack, canGoOn) = (true, true)
    while canGoBack || canGoOn {
      for _ in 0..<3 where canGoOn {
        let longer = middle.lowerBound..<min(widths.count, middle.upperBound + 1)
        canGoOn = longer != middle && width(whole(longer)) <= columns
        if canGoOn { middle = longer }
      }
      for _ in 0..<2 where canGoBack {
        let longer = max(0, middle.lowerBound - 1)..<middle.upperBound
        canGoBack = longer != middle && width(whole(longer)) <= columns
        if canGoBack { middle = longer }
      }
    }
    // Of a difference seen in one column nobody knows what it is.
    return middle.count > 2 || parts[0].isEmpty && parts[2].isEmpty ? whole(middle) : nil
  }

  /// Parts that touch are one.
  private func joined(_ parts: [Range<Int>]) -> [Range<Int>] {
    parts.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, part in
      if let last = joined.last, part.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
      } else {
        joined.append(part)
      }
    }
  }

  /// With the marks of what is left out.
  private func width(_ parts: [Range<Int>]) -> Int {
    var width = 0
    var at = 0
    for part in parts {
      if part.lowerBound > at { width += markColumns }
      width += widths[part].reduce(0, +)
      at = part.upperBound
    }
    return width + (at < widths.count ? markColumns : 0)
  }

  private func count(from start: Int, within columns: Int) -> Int {
    var used = 0
    return widths[start...].prefix {
      used += $0; return used <= columns
    }.count
  }

  private func count(fromEndWithin columns: Int) -> Int {
    var used = 0
    return widths.reversed().prefix {
      used += $0; return used <= columns
    }.count
  }
}
