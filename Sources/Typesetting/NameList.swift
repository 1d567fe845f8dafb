/// The names of one list, each in the columns that it has, of which no two read alike, or all but alike, unless they are.
///
/// A name is shown as `Metrics.shown` shows it; where what is left of others of the list comes out the same but for a letter,
/// which nobody sees, each shows the place at which it differs from them as well.
package struct NameList: Sendable {
  private var shown: [Abridgement] = []

  /// - Parameter names: each with its columns
  package init(_ names: [(name: Name, columns: Int)], metrics: Metrics, mark: String) {
    shown = names.map { metrics.shown($0.name, in: $0.columns, mark: mark) }
    let texts = zip(names, shown).map { name, shown in
      shown.isOfShortName ? name.name.short ?? name.name.whole : name.name.whole
    }
    for _ in 0..<Self.rounds {
      let before = shown
      // Whose name a text is: what tells two names apart must not make one of them a third.
      var owners = Dictionary(zip(shown.map(\.text), texts)) { first, _ in first }
      for group in alike(texts) {
        let place = Self.sharedBeginning(group.map { texts[$0] })
        for index in group where shown[index].text != texts[index] {
          let window = NameWindow(texts[index], difference: place, metrics: metrics, mark: mark)
          guard var apart = window.abridged(to: names[index].columns) else { continue }
          guard owners[apart.text, default: texts[index]] == texts[index] else { continue }
          owners[apart.text] = texts[index]
          apart.isOfShortName = shown[index].isOfShortName
          shown[index] = apart
        }
      }
      if shown == before { return }
    }
  }

  /// Names that differ in two places take two.
  private static let rounds = 6

  package subscript(index: Int) -> Abridgement { shown[index] }

  /// Places of different names that read the same; else of those that read almost the same.
  private func alike(_ texts: [String]) -> [[Int]] {
    guard shown.indices.contains(where: { shown[$0].text != texts[$0] }) else { return [] }
    let same = Self.groups(shown.indices.map { (shown[$0].text, $0) }, texts)
    return same.isEmpty ? almostAlike(texts) : same
  }

  /// Places of different names, each cut or beside a cut one, that read the same but for a letter that is another or is missing.
  private func almostAlike(_ texts: [String]) -> [[Int]] {
    guard shown.count <= Self.mostCompared else { return [] }
    // Two texts are that close if and only if they become the same when each loses one letter at the most.
    let keys = shown.indices.flatMap { index in
      let text = shown[index].text
      let shorter = text.indices.map { place in
        var text = text
        text.remove(at: place)
        return (text, index)
      }
      return [(text, index)] + shorter
    }
    return Self.groups(keys, texts).filter { group in group.contains { shown[$0].text != texts[$0] } }
  }

  /// More names than this nobody compares letter by letter.
  private static let mostCompared = 300

  private static func groups(_ keys: [(String, Int)], _ texts: [String]) -> [[Int]] {
    let groups = Dictionary(grouping: keys) { $0.0 }.values.map { Array(Set($0.map(\.1))).sorted() }
    return Set(groups).filter { group in group.contains { texts[$0] != texts[group[0]] } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// How many Characters they have in common at their beginning.
  private static func sharedBeginning(_ texts: [String]) -> Int {
    guard let first = texts.first else { return 0 }
    return texts.dropFirst().map { other in
      zip(first, other).prefix { $0 == $1 }.count
    }.filter { $0 < first.count }.min() ?? first.count
  }
}
