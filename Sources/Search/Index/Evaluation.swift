/// A query carried out: which entries fulfil it, and how well.
struct Evaluation {
  private(set) var isAlive: [Bool]
  /// By entry, the words so far taken together.
  private var qualities: [Quality]
  /// By entry, the tokens in which the first and the last of the words begin; empty while there is but one.
  private var spans: [Range<UInt32>] = []
  /// Whether any word was found in the entry itself and not just in the titles above it.
  private var hasOwn: [Bool]
  private var required = 0

  init(count: Int, isAllowed: [Bool]?) {
    isAlive = isAllowed ?? [Bool](repeating: true, count: count)
    qualities = [Quality](repeating: .none, count: count)
    hasOwn = [Bool](repeating: false, count: count)
  }

  mutating func exclude(_ scan: Scan) {
    for entry in isAlive.indices where scan.qualities[entry] != .none { isAlive[entry] = false }
  }

  /// - Parameter isInherited: by entry, whether the titles of the sections above it have the word; nil where none has
  mutating func require(_ scan: Scan, isInherited: [Bool]?) {
    if required == 1 { spans = firstPlaces.map { $0..<$0 } }
    for entry in isAlive.indices where isAlive[entry] {
      let own = scan.qualities[entry]
      if own != .none || isInherited?[entry] ?? false {
        add(own, at: scan.places[entry], to: entry)
      } else {
        isAlive[entry] = false
      }
    }
    if required == 0 { firstPlaces = scan.places }
    required += 1
  }

  /// Kept until a second word comes.
  private var firstPlaces: [UInt32] = []

  private mutating func add(_ own: Quality, at place: UInt32, to entry: Int) {
    let isOwn = own != .none
    let quality = isOwn ? own : Quality(.section, .word, .folded, span: Quality.longestSpan)
    let before = qualities[entry]
    guard before != .none else {
      qualities[entry] = quality
      hasOwn[entry] = isOwn
      return
    }
    var span = Quality.longestSpan
    if isOwn, hasOwn[entry], before.field == own.field {
      let tokens = min(spans[entry].lowerBound, place)...max(spans[entry].upperBound, place)
      spans[entry] = tokens.lowerBound..<tokens.upperBound
      span = tokens.count
    } else if isOwn, !hasOwn[entry] {
      spans[entry] = place..<place
    }
    qualities[entry] = before.joined(quality, span: span)
    hasOwn[entry] = hasOwn[entry] || isOwn
  }

  /// The numbers of what is found, best first, in the order of their numbers among equals: a counting sort, since there may
  /// be a million.
  func ranked() -> [Int32] {
    var counts = [Int32](repeating: 0, count: Int(UInt16.max) + 2)
    var found: [Int32] = []
    for entry in isAlive.indices where isAlive[entry] && (required == 0 || hasOwn[entry]) {
      counts[Int(qualities[entry].rawValue) + 1] += 1
      found.append(Int32(entry))
    }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    var ranked = [Int32](repeating: 0, count: found.count)
    for entry in found {
      let key = Int(qualities[Int(entry)].rawValue)
      ranked[Int(counts[key])] = entry
      counts[key] += 1
    }
    return ranked
  }
}
