import Typesetting

/// How the last word of a query may go on.
struct Completion {
  let values: FilterValues

  /// Names of filters are offered from this many letters on: shorter words are mostly romaji.
  private static let shortest = 3

  func candidates(for text: String) -> [String] {
    let words = text.withoutPiledMarks.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.last, last.count < 64 else {
      return []
    }
    let sign = last.hasPrefix("-") ? "-" : ""
    let word = last.dropFirst(sign.count).lowercased()
    guard let colon = word.firstIndex(of: ":") else {
      guard word.count >= Completion.shortest else { return [] }
      return Filter.Name.allCases.map { $0.rawValue + ":" }.filter { $0.hasPrefix(word) }.map { sign + $0 }
    }
    guard let name = Filter.Name(rawValue: String(word[..<colon])) else { return [] }
    let typed = word[word.index(after: colon)...]
    let known = values.known(name).lazy.filter { $0.hasPrefix(typed) && $0 != typed }.prefix(50)
    return (known + FilterWords.names(of: name, beginningWith: typed)).map { "\(sign)\(name.rawValue):\($0)" }
  }
}
