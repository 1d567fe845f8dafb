import Dataset
import Search

/// The words of the search screen.
extension Strings {
  var searchLabel: String { pick("検索: ", "Search: ") }
  var narrows: String { pick("絞り込み", "narrow") }
  var completes: String { pick("補完", "complete") }
  var olderSearch: String { pick("前の検索", "older search") }
  var takesOver: String { pick("入れ替える", "take") }
  var everything: String { pick("すべて", "all") }
  func hit(_ number: Int, of count: Int) -> String { pick("\(number)/\(count)件", "\(number)/\(count) hits") }
  /// Counts as `n` walks, which isn't the order of the list.
  func hit(_ text: String, _ number: Int, of count: Int) -> String {
    pick("「\(short(text))」報告の順 \(number)/\(count)", "\"\(short(text))\": \(number)/\(count) in the report's order")
  }
  func wrapped(forward: Bool) -> String {
    forward ? pick("最後から最初へ戻りました", "back at the first") : pick("最初から最後へ移りました", "on to the last")
  }
  func indexing(_ percent: Int) -> String { pick("検索の準備中 \(percent) %", "Preparing the search \(percent) %") }
  func nothingSearched(search: String) -> String {
    pick("まだ検索していません(\(search) で検索)", "Nothing has been searched for yet (\(search) searches)")
  }

  // The filter of a view.
  var filterLabel: String { pick("絞り込み: ", "Filter: ") }
  func filter(_ text: String, _ count: Int) -> String {
    let found = count > 0 ? self.count(count) : noMatch
    return pick("絞り込み「\(short(text))」 \(found)", "filter \"\(short(text))\" \(found)")
  }
  var dropsFilter: String { pick("絞り込みを解除", "drop the filter") }

  // Where nothing was found.
  func nothingHas(_ word: String) -> String { pick("「\(short(word))」はどこにもありません", "Nothing has \"\(short(word))\"") }
  var nothingHasAll: String { pick("すべてを満たすものはありません", "Nothing has all of this") }
  var didYouMean: String { pick("もしかして:", "Did you mean:") }

  /// Why a part of a query means nothing.
  func problem(_ problem: Query.Problem) -> String {
    switch problem {
    case .unknownFilter(let name):
      let known = Filter.Name.allCases.map { $0.rawValue + ":" }.joined(separator: " ")
      return pick("「\(short(name)):」という条件はありません(\(known))", "There is no filter \"\(short(name)):\" (\(known))")
    case .unknownValue(let value, let filter, let known, let others):
      let name = filter.rawValue
      let examples = some(known, others)
      return pick("\(name): に「\(short(value))」はありません\(examples)", "\(name): has no \"\(short(value))\"\(examples)")
    case .openQuote: return pick("引用符 \" が閉じていません", "A quote \" is not closed")
    case .nothingToFind(let word): return pick("「\(short(word))」では何も探せません", "\"\(short(word))\" is nothing to look for")
    case .tooManyWords:
      return pick("\(Query.mostTerms)語より後は見ていません", "Words beyond the first \(Query.mostTerms) are left out")
    case .tooLong:
      return pick("\(Query.longest)文字より後は見ていません", "Text beyond \(Query.longest) characters is left out")
    }
  }

  /// A few of what a filter knows; a report may have thousands.
  private func some(_ known: [String], _ others: Int) -> String {
    let most = 8
    guard !known.isEmpty else { return "" }
    let more = max(0, known.count - most) + others
    let rest = more > 0 ? "  " + self.others(more) : ""
    return pick("(", " (") + known.prefix(most).joined(separator: " ") + rest + ")"
  }

  /// What somebody typed may be long, and the rest of the sentence must still be seen.
  func short(_ text: String) -> String {
    let most = 24
    return text.count > most ? text.prefix(most) + ".." : text
  }

  /// What can be typed, an example and what it finds.
  func searchHelp(_ examples: SearchExamples) -> [(example: String, meaning: String)] {
    [
      (examples.words, pick("すべて含むもの(ローマ字でも)", "all the words, in romaji too")),
      ("\"\(examples.phrase)\"", pick("書いたとおりに", "as it is written")),
      ("-\(examples.excluded)", pick("含まないもの", "without a word")),
    ]
      + examples.filters.map { filter in
        ("\(filter.name.rawValue):\(filter.value)", meaning(filter.name))
      }
  }

  private func meaning(_ filter: Filter.Name) -> String {
    switch filter {
    case .domain: pick("分野", "of a domain")
    case .pillar: pick("柱に関わるもの", "tied to a pillar")
    case .kind: pick("種類", "of a kind")
    case .programme: pick("施策に関わるもの", "tied to a programme")
    case .year: pick("その年のもの", "of a year")
    case .status: pick("実績、予定、目標など", "done, planned and so on")
    case .has: pick("推移、指標などがあるもの", "with a series, a figure and so on")
    }
  }
}
