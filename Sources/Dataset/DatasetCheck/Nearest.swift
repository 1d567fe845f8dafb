/// The word that somebody may have meant.
package enum Nearest {
  /// The candidate with the fewest single-letter changes, the first of several; nil where none is near.
  package static func to(_ text: String, among candidates: some Sequence<String>) -> String? {
    let word = Array(text.utf8)
    // A word of 80 letters is no slip of the finger, and comparing it with thousands of ids is slow.
    guard !word.isEmpty, word.count <= 80 else { return nil }
    var best: (distance: Int, candidate: String)?
    let limit = max(2, word.count / 2)
    for candidate in candidates {
      let ceiling = best.map { $0.distance - 1 } ?? limit
      guard let distance = distance(word, Array(candidate.utf8), atMost: ceiling) else { continue }
      best = (distance, candidate)
      if distance == 0 { break }
    }
    return best?.candidate
  }

  /// ` (nearest: "gbizid-accounts")`, or nothing.
  static func suggestion(for text: String, among candidates: some Sequence<String>) -> String {
    to(text, among: candidates).map { " (nearest: \(Quoting.quoted($0)))" } ?? ""
  }

  /// Insertions, deletions and changes that make one word of the other; what the longer has at its end is cheap, as
  /// people leave off ends of long ids.
  private static func distance(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit + 40 else { return nil }
    let shorter = one.count < other.count ? one : other
    let longer = one.count < other.count ? other : one
    if shorter.count >= 3, longer.starts(with: shorter) {
      return limit >= 1 ? min(1, longer.count - shorter.count) : nil
    }
    guard longer.count - shorter.count <= limit else { return nil }
    var row = Array(0...shorter.count)
    for (i, letter) in longer.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, against) in shorter.enumerated() {
        let changed = diagonal + (letter == against ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
      }
      if (row.min() ?? 0) > limit { return nil }
    }
    return row[shorter.count] <= limit ? row[shorter.count] : nil
  }
}
