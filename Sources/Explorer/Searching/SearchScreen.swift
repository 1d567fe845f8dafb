import Search
import TextUI

/// The search screen: what was typed, what it has found, and what of that shows.
struct SearchScreen: PromptLayer, Completing {
  var isOpaque: Bool { true }

  /// Where one was when the search began.
  let origin: ReturnPoint
  var prompt = Prompt()
  /// What the text asks for; nil while there is no index.
  var query: Query?
  /// The request that is under way; meanwhile what an older one found still shows.
  var pending: Int?
  /// Whether Enter was pressed while a request was under way: the first hit of the answer is what was meant.
  var opensAnswer = false
  /// nil where nothing was asked for.
  var hits: Hits?
  /// What may have been meant where nothing was found.
  var offers: [Offer] = []
  var group: SearchGroup?
  /// Index of the hit or the offer that Enter takes.
  var selected = 0
  var list = Viewport()
  var recall = Recall()
  /// A whole word that may stand for the last one.
  var completion: String?
  var preview = Preview()

  /// A term of the report that is spelt like a word that nothing has.
  struct Offer: Hashable, Sendable {
    var word: String
    var term: String
  }

  init(origin: ReturnPoint) {
    self.origin = origin
  }

  /// The text as far as a query looks at it, and one more so that it can say so.
  var text: String {
    String(prompt.characters.prefix(Query.longest + 1))
  }

  /// The numbers of the hits that the list shows.
  var listed: [Int32] {
    hits?[group].ranked ?? []
  }

  /// How many rows can be selected.
  var count: Int {
    offers.isEmpty ? listed.count : offers.count
  }

  var selectedEntry: Int32? {
    listed[safe: selected]
  }

  mutating func show(_ hits: Hits, offers: [Offer]) {
    self.hits = hits
    self.offers = offers
    pending = nil
    if let group, !hits.results.shares.contains(where: { $0.group == group }) { self.group = nil }
    selected = 0
    list = Viewport()
  }

  mutating func askNothing() {
    hits = nil
    offers = []
    pending = nil
    group = nil
    selected = 0
  }

  mutating func move(by step: Int) {
    selected = max(0, min(count - 1, selected + step))
  }

  /// Narrows to the next group, or to all of them after the last.
  mutating func narrow(by step: Int) {
    let groups = [nil] + (hits?.results.shares.map { $0.group as SearchGroup? } ?? [])
    let at = groups.firstIndex(of: group) ?? 0
    narrow(to: groups[(at + step + groups.count) % groups.count])
  }

  mutating func narrow(to group: SearchGroup?) {
    self.group = group
    selected = 0
    list = Viewport()
  }
}
