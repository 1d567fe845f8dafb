/// The word that somebody may have meant.
package enum Suggestions {
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

  /// After so many findings suggestions are no help any more, and comparing every id with every other is slow.
  static let enough = 100

  /// ` (nearest: "gbizid-accounts")`, or nothing.
  static func suggestion(for text: String, among candidates: some Sequence<String>) -> String {
    to(text, among: candidates).map { " (nearest: \(Quoting.quoted($0)))" } ?? ""
  }

  /// Insertions, deletions and changes that make the candidate, or the beginning of it and one more, of the word:
  /// people leave off the ends of long ids.
  private static func distance(_ word: [UInt8], _ candidate: [UInt8], atMost limit: Int) -> Int? {
    guard limit >= 0, candidate.count >= word.count - limit else { return nil }
    let reach = candidate.prefix(word.count + limit)
    var row = Array(0...reach.count)
    for (i, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, against) in reach.enumerated() {
        let changed = diagonal + (letter == against ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
      }
    }
    let beginning = (row.min() ?? 0) + 1
    let distance = reach.count == candidate.count ? min(row[reach.count], beginning) : beginning
    return distance <= limit ? distance : nil
  }
}
