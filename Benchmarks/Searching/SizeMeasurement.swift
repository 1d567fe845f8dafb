import Dataset
import Measuring
import Search

/// What searching a report of one size costs, found out in a process of its own, since memory that was freed is not always
/// given back.
struct SizeMeasurement {
  var items = 0.0
  /// Bytes in UTF-8, with readings.
  var text = 0.0
  /// Milliseconds.
  var build = 0.0
  /// Bytes by which the process grew at most while the index was made.
  var index = 0.0
  /// The most it ever had, with the report itself.
  var memory = 0.0
  /// Milliseconds from a key to the first 50 snippets.
  var romaji = 0.0
  var romajiWorst = 0.0
  var japanese = 0.0
  var japaneseWorst = 0.0
  /// The same for a whole query that rg and fzf get too.
  var whole = 0.0

  private static var members: [WritableKeyPath<Self, Double>] {
    [\.items, \.text, \.build, \.index, \.memory, \.romaji, \.romajiWorst, \.japanese, \.japaneseWorst, \.whole]
  }

  /// Of the real report, or of one with so many items.
  init(_ report: Report) {
    items = Double(report.items.count)
    text = Double(report.textBytes)
    let before = Memory.beginCounting()
    let start = Clock.milliseconds
    let index = SearchIndex(report)
    build = Clock.milliseconds - start
    self.index = Double(max(0, Memory.peak - before))
    let typed = Typing(index)
    (romaji, romajiWorst) = typed.keys(of: Queries.romaji)
    (japanese, japaneseWorst) = typed.keys(of: [Queries.japanese])
    whole = typed.whole(Queries.japanese)
    memory = Double(Memory.peak)
  }

  /// One line, to be handed to the process that asked.
  var line: String {
    Self.members.map { String(self[keyPath: $0]) }.joined(separator: " ")
  }

  init?(line: String) {
    let numbers = line.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard numbers.count == Self.members.count else { return nil }
    for (member, number) in zip(Self.members, numbers) { self[keyPath: member] = number }
  }
}

enum Queries {
  static let romaji = ["gyosei", "denshi", "jigyou"]
  static let japanese = "行政手続"
}

/// Somebody typing queries, key by key.
struct Typing {
  private let index: SearchIndex
  /// How often each key is typed.
  private var rounds = 5

  init(_ index: SearchIndex) {
    self.index = index
    // Half a second a key, as a million items are to be done in minutes.
    let once = whole(Queries.japanese)
    rounds = max(5, min(50, Int(500 / max(once, 1))))
  }

  /// The middle of all keys, and what only every twentieth exceeds.
  func keys(of queries: [String]) -> (median: Double, worst: Double) {
    var times: [Double] = []
    for query in queries {
      for end in query.indices.map(query.index(after:)) {
        for _ in 0..<rounds { times.append(time(String(query[..<end]))) }
      }
    }
    times.sort()
    return (median(times) ?? 0, times.isEmpty ? 0 : times[min(times.count - 1, times.count * 95 / 100)])
  }

  func whole(_ query: String) -> Double {
    median((0..<rounds).map { _ in time(query) }) ?? 0
  }

  /// From the text of the prompt to what a screen shows of the results.
  private func time(_ text: String) -> Double {
    let start = Clock.milliseconds
    guard let results = index.search(index.query(text)) else { return 0 }
    for entry in results.ranked.prefix(50) { _ = index.snippet(of: entry, for: results, in: .japanese) }
    return Clock.milliseconds - start
  }
}

extension Report {
  /// Of all that is searched, with readings.
  fileprivate var textBytes: Int {
    let texts =
      items.flatMap { [$0.title, $0.statement] } + sections.map(\.title) + sections.compactMap(\.statement)
      + indicators.map(\.label) + milestones.map(\.title) + programmes.flatMap { [$0.name, $0.what] }
    return texts.reduce(0) { $0 + $1.ja.utf8.count + $1.reading.utf8.count + $1.en.utf8.count }
  }
}
