/// The names of one list, each in the columns that it has, of which no two read alike, or all but alike, unless they are.
///
/// A name is shown as `Metrics.shown` shows it; where what is left of others of the list comes out the same but for a letter,
/// which nobody sees, each shows the place at which it differs from them as well.
public struct NameList: Sendable {
  private var shown: [Abridgement] = []

  /// Sanitised names, each with the columns that it may take; below one column nothing of it shows. `mark` stands for what is
  /// left out.
  public init(_ names: [(name: Name, columns: Int)], metrics: Metrics, mark: String) {
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

  /// What shows of a name, by its place in the list, from 0; any other place is an error of the program.
  public subscript(index: Int) -> Abridgement { shown[index] }

  /// Places of different names that read the same; else of those that read almost the same.
  private func alike(_ texts: [String]) -> [[Int]] {
    let cut = shown.indices.filter { shown[$0].text != texts[$0] }
    if cut.isEmpty { return [] }
    let same = Dictionary(grouping: shown.indices) { shown[$0].text }.values
      .filter { group in group.contains { texts[$0] != texts[group[0]] } }
    return same.isEmpty ? almostAlike(cut, texts) : same.sorted { $0[0] < $1[0] }
  }

  /// Places of cut names, each with those of other names that read the same but for a letter that is another or is missing.
  private func almostAlike(_ cut: [Int], _ texts: [String]) -> [[Int]] {
    guard shown.count <= Self.mostCompared else { return [] }
    let letters = shown.map { Array($0.text.unicodeScalars) }
    let groups = cut.map { index in
      shown.indices.filter {
        $0 == index || texts[$0] != texts[index] && Self.areAlmostAlike(letters[$0], letters[index])
      }
    }
    return Set(groups.filter { $0.count > 1 }).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// More names than this nobody compares letter by letter.
  private static let mostCompared = 300

  private static func areAlmostAlike(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    var (start, end) = (0, min(one.count, other.count))
    while start < end, one[start] == other[start] { start += 1 }
    let rest = (one.count - end, other.count - end)
    while end > start, one[end + rest.0 - 1] == other[end + rest.1 - 1] { end -= 1 }
    return end - start + max(rest.0, rest.1) <= 1
  }

  /// How many Characters they have in common at their beginning.
  private static func sharedBeginning(_ texts: [String]) -> Int {
    guard let first = texts.first else { return 0 }
    return texts.dropFirst().map { other in
      zip(first, other).prefix { $0 == $1 }.count
    }.filter { $0 < first.count }.min() ?? first.count
  }
}
