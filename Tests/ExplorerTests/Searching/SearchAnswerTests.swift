import Dataset
import Testing
import TextUI

@testable import Explorer
@testable import Search

/// What goes to and fro between the state and the shell.
@Suite struct SearchAnswerTests {
  private static func quiet(_ keys: String) -> Session {
    var session = Session("80x24")
    session.searches = false
    session.press(keys)
    return session
  }

  @Test func theIndexIsAskedForOnce() {
    var session = Self.quiet("/ Esc / Esc")
    #expect(session.effects == [.buildIndex])
    session.press("/")
    session.type("行政")
    #expect(session.effects == [.buildIndex], "there is nothing to ask yet")
    guard case .search(let request)? = session.state.receive(SearchIndex.frozen).first else {
      Issue.record("what was typed meanwhile is searched for")
      return
    }
    #expect(request.query.text == "行政")
    #expect(session.searching?.pending == request.number)
  }

  @Test func theProgressOfTheIndexShows() {
    var session = Self.quiet("/")
    session.state.receive(indexProgress: 0.42)
    #expect(session.row(3) == " 検索の準備中 42 %")
    #expect(session.row(4).contains("⣿"))
    for progress in [-1, 0, 1, 2, Double.infinity] {
      session.state.receive(indexProgress: progress)
      #expect(session.grid.size.columns == 80)
    }
    _ = session.state.receive(SearchIndex.frozen)
    #expect(!session.screen.contains("検索の準備中"))
  }

  @Test func anAnswerToAnOlderRequestIsDropped() {
    var session = Self.quiet("/")
    _ = session.state.receive(SearchIndex.frozen)
    session.type("行政")
    let requests = session.effects.compactMap { effect -> SearchRequest? in
      guard case .search(let request) = effect else { return nil }
      return request
    }
    #expect(requests.map(\.query.text) == ["行", "行政"])
    #expect(requests[0].number < requests[1].number)
    session.answer(requests[0])
    #expect(session.searching?.hits == nil)
    session.answer(requests[1])
    #expect(session.searching?.hits?.results.query.text == "行政")
    let found = session.screen
    session.answer(requests[0])
    #expect(session.screen == found)
    session.type("x")
    #expect(session.searching?.count ?? 0 > 0, "until there is an answer the older results stay")
    session.press("Esc")
    session.answer(requests[1])
    #expect(session.searching == nil)
  }

  @Test func enterBeforeTheAnswerOpensTheAnswersFirstHit() {
    var session = Self.quiet("/")
    session.type("gBizID")
    session.press("Enter")
    #expect(session.searching != nil)
    guard case .search(let request)? = session.state.receive(SearchIndex.frozen).first else { return }
    session.answer(request)
    #expect(session.searching == nil)
    #expect(session.state.search.active?.text == "gBizID")
  }

  @Test(arguments: Language.allCases)
  func problemsAreSaidInSentences(_ language: Language) {
    let problems: [Query.Problem] = [
      .unknownFilter("what"), .unknownValue("x", of: .domain, known: ["life", "administration"], others: 0), .openQuote,
      .nothingToFind("-"), .tooManyWords, .tooLong,
      .unknownValue(String(repeating: "長", count: 500), of: .year, known: (0..<500).map { "\($0)" }, others: 7),
    ]
    var said: Set<String> = []
    for problem in problems {
      var session = Session.searching("カード", language: language)
      guard var searching = session.searching else { return }
      searching.query?.problems = [problem]
      session.state[SearchScreen.self] = searching
      said.insert(session.rows.last ?? "")
    }
    #expect(said.count == problems.count)
    #expect(said.contains { $0.contains("what:") && $0.contains("domain: pillar: kind:") })
    #expect(said.contains { $0.contains("domain: ") && $0.contains("(life administration)") })
  }

  @Test func whatNothingHasIsNamedAndTheNearestOffered() {
    var session = Session.searching("カード xyzzy 行政")
    guard var searching = session.searching, let index = session.state.search.index else { return }
    let query = index.query("カード xyzzy 行政")
    guard let highlighter = index.search(query)?.highlighter else { return }
    let nothing = SearchResults(
      query: query, ranked: [], shares: [], lacking: ["xyzzy"], highlighter: highlighter)
    let offers = ["保有", "gov it"].map { SearchScreen.Offer(word: "xyzzy", term: $0) }
    searching.show(Hits(nothing, in: index), offers: offers)
    session.state[SearchScreen.self] = searching
    #expect(session.row(3) == "  「xyzzy」はどこにもありません")
    #expect(session.row(4) == "  もしかして:")
    #expect(session.row(5).hasPrefix("▌   保有"))
    #expect(session.pressing("Enter").prompt == "カード 保有 行政")
    #expect(session.pressing("Down Enter").prompt == "カード \"gov it\" 行政")
    session.send(.mouse(.init(.doubleClick, at: Position(column: 5, row: 6))))
    #expect(session.prompt == "カード \"gov it\" 行政")
  }

  @Test func whereNothingIsFoundItSaysSo() {
    var session = Session.searching("xyzzyqq")
    #expect(session.row(1).hasSuffix("0/0件"))
    #expect(session.row(3).contains("ありません"))
    session.press("Esc")
    #expect(session.searching == nil)
  }
}

extension Session {
  /// Hands over what a request finds.
  fileprivate mutating func answer(_ request: SearchRequest) {
    guard let results = SearchIndex.frozen.search(request.query) else { return }
    state.receive(results, for: request)
  }
}
