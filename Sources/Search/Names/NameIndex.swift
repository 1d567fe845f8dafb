package import Dataset
import Typesetting

/// A few things found by any of their names, matched as the texts of a report are: by reading, folded, every word required.
package struct NameIndex: Sendable {
  private let texts: IndexedTexts

  /// - Parameter names: for each thing, its names, all of the same worth
  package init(_ names: [[Localized]]) {
    texts = IndexedTexts(names.map { $0.map { (.title, $0) } })
  }

  /// - Parameter texts: for each thing, what it may be found by, with what that is worth
  package init(_ texts: [[(Field, Localized)]]) {
    self.texts = IndexedTexts(texts)
  }

  /// The numbers of the things that have all words, best first, in their own order among equals; all of them where nothing
  /// was typed. Signs and quotes of a query mean nothing here.
  package func search(_ text: String) -> [Int] {
    guard !text.allSatisfy(\.isWhitespace) else { return Array(0..<texts.count) }
    let requirements = requirements(of: text)
    var evaluation = Evaluation(count: texts.count, isAllowed: nil)
    for requirement in requirements {
      let written = WrittenTerm(requirement.term.text)
      let automata = requirement.patterns.map { Automaton(texts.lexicon, $0, written) }
      guard let scan = Scan(texts, for: automata, isAllowed: evaluation.isAlive, isWanted: { true }) else { return [] }
      evaluation.require(scan, isInherited: nil)
    }
    // Of marks alone nothing can be searched for, so nothing has them.
    return requirements.isEmpty ? [] : evaluation.ranked().map(Int.init)
  }

  /// Marks what a search for the text finds.
  package func highlighter(of text: String) -> Highlighter {
    Highlighter(texts.lexicon, requirements(of: text))
  }

  private func requirements(of text: String) -> [Requirement] {
    var query = Query(text: text)
    let words = String(text.prefix(Query.longest)).withoutPiledMarks.split(whereSeparator: \.isWhitespace)
    query.terms = words.prefix(Query.mostTerms).map { Query.Term(text: String($0)) }
    return Requirement.all(of: query)
  }
}
