import Search
import TextUI

/// What the prompt offers while it is typed in: older searches, terms that are spelt alike.
extension SearchScreen {
  /// Puts a term in the place of the word that nothing has.
  mutating func accept(_ offer: Offer) {
    let text = text
    guard let word = text.firstRange(of: offer.word) else { return }
    // A term of several words is one only in quotes.
    let isQuoted = text[..<word.lowerBound].count { $0 == "\"" } % 2 == 1
    let term = offer.term.contains(" ") && !isQuoted ? "\"\(offer.term)\"" : offer.term
    prompt = Prompt(text[..<word.lowerBound] + term + text[word.upperBound...])
  }

  /// Which older search the prompt shows, and what had been typed before.
  struct Recall: Sendable {
    /// 0 for the last one; nil for what was typed.
    var position: Int?
    var typed = Prompt()
  }

  /// Shows the search before the one that shows; false where there is none.
  mutating func recallOlder(_ history: [String]) -> Bool {
    let position = recall.position.map { $0 + 1 } ?? 0
    guard let text = history[safe: history.count - 1 - position] else { return false }
    if recall.position == nil { recall.typed = prompt }
    recall.position = position
    prompt = Prompt(text)
    return true
  }

  /// The other way, as far as what was typed; false where that shows.
  mutating func recallNewer(_ history: [String]) -> Bool {
    guard let position = recall.position else { return false }
    recall.position = position > 0 ? position - 1 : nil
    prompt = recall.position.flatMap { history[safe: history.count - 1 - $0] }.map { Prompt($0) } ?? recall.typed
    return true
  }

  /// What was recalled counts as typed from now on.
  mutating func adoptRecalled() {
    recall = Recall()
  }
}
