import Dataset
import RomajiSearch
import Typesetting

/// Takes the text of a query apart.
struct QueryReader {
  let values: FilterValues

  func read(_ text: String) -> Query {
    var query = Query(text: text)
    var rest = text.withoutPiledMarks[...]
    if let end = rest.index(rest.startIndex, offsetBy: Query.longest, limitedBy: rest.endIndex), end < rest.endIndex {
      rest = rest[..<end]
      query.problems.append(.tooLong)
    }
    var known: [String: Result<Filter.Condition, FilterValues.Failure>] = [:]
    var count = 0
    while let word = word(&rest, &query.problems) {
      // What means nothing counts too: to find out that it does takes longer than a word.
      count += 1
      guard count <= Query.mostTerms else {
        query.problems.append(.tooManyWords)
        break
      }
      add(word, to: &query, &known)
    }
    return query
  }

  private struct Word {
    var text = ""
    var isExcluded = false
    var isPhrase = false
    /// The name of a filter, before a colon.
    var filter: String?
  }

  /// The next word, and what follows it in `rest`.
  private func word(_ rest: inout Substring, _ problems: inout [Query.Problem]) -> Word? {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    var word = Word()
    if let first = rest.first, QueryReader.minus.contains(first) {
      word.isExcluded = true
      rest.removeFirst()
    }
    var isQuoted = false
    while let character = rest.first, isQuoted || !character.isWhitespace {
      rest.removeFirst()
      if QueryReader.quotes.contains(character) {
        // A quote inside of a word ends nothing and begins nothing.
        guard isQuoted || word.text.isEmpty else {
          word.text.append(character)
          continue
        }
        if isQuoted { return word }
        (isQuoted, word.isPhrase) = (true, true)
      } else if character == ":" || character == "：", !isQuoted, word.filter == nil, isName(word.text) {
        guard !rest.hasPrefix("//") else {
          word.text.append(character)
          continue
        }
        (word.filter, word.text) = (word.text, "")
      } else {
        word.text.append(character)
      }
    }
    if isQuoted { problems.append(.openQuote) }
    return word
  }

  /// Names of filters are Latin letters. No name is one too, that of no filter.
  private func isName(_ text: String) -> Bool {
    TextCode.fold(text).allSatisfy { 0x61...0x7A ~= $0.rawValue }
  }

  /// - Parameter known: what filters have turned out to mean, since the same may be typed again and again
  private func add(
    _ word: Word, to query: inout Query, _ known: inout [String: Result<Filter.Condition, FilterValues.Failure>]
  ) {
    let sign = word.isExcluded ? "-" : ""
    if word.filter == "" {
      query.problems.append(.nothingToFind(sign + ":" + word.text))
    } else if let filter = word.filter {
      let name = String(decoding: TextCode.fold(filter).map { UInt8(truncatingIfNeeded: $0.rawValue) }, as: UTF8.self)
      let meaning = known["\(name):\(word.text)"] ?? values.filter(name, word.text)
      known["\(name):\(word.text)"] = meaning
      switch meaning {
      case .success(let condition): query.filters.append(Filter(condition: condition, isExcluded: word.isExcluded))
      case .failure(let problem): query.problems.append(problem.problem)
      }
    } else if TextCode.fold(word.text).allSatisfy(\.isOptional) {
      query.problems.append(.nothingToFind(sign + word.text))
    } else {
      query.terms.append(Query.Term(text: word.text, isPhrase: word.isPhrase, isExcluded: word.isExcluded))
    }
  }

  private static let minus: Set<Character> = ["-", "－", "−"]
  private static let quotes: Set<Character> = ["\"", "“", "”", "＂"]
}
