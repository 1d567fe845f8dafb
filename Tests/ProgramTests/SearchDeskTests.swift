import Dataset
import Search
import TerminalSession
import Testing

@testable import Explorer
@testable import tenbo

/// What the shell does for a search, and on which thread.
@Suite(.timeLimit(.minutes(10))) struct SearchServiceTests {
  @Test func aSmallReportIsSearchedAtOnce() throws {
    let wakePipe = try WakePipe()
    var mailbox = SearchService(wakePipe: wakePipe)
    mailbox.prepare(for: Repository.report)
    guard case .index(let index) = mailbox.build(Repository.report) else {
      Issue.record("the index is not there")
      return
    }
    let request = SearchRequest(number: 1, query: index.query("行政"))
    guard case .results(let results, request) = mailbox.search(request) else {
      Issue.record("the results are not there")
      return
    }
    #expect(results.count > 0)
    #expect(!wakePipe.answer(), "something happened in the background")
  }

  @Test func aLargeReportIsSearchedInTheBackground() throws {
    let wakePipe = try WakePipe()
    var mailbox = SearchService(wakePipe: wakePipe)
    mailbox.prepare(for: large)
    let early = mailbox.build(large)
    #expect(early == nil)
    let made = mailbox.awaitIndex(wakePipe)
    let index = try #require(made)
    let request = SearchRequest(number: 1, query: index.query("項目7"))
    #expect(mailbox.search(request) == nil)
    let answer = mailbox.awaitResults(wakePipe)
    let (found, results) = try #require(answer)
    #expect(found == request)
    #expect(results.count > 0)
    let more = mailbox.news()
    #expect(more == nil, "an answer comes once")
  }

  /// Its figures' values and dates are searched too.
  @Test func aReportOfManyObservationsIsLarge() throws {
    let wakePipe = try WakePipe()
    var mailbox = SearchService(wakePipe: wakePipe)
    let early = mailbox.build(observed)
    #expect(early == nil)
    let made = mailbox.awaitIndex(wakePipe)
    let index = try #require(made)
    #expect(mailbox.search(SearchRequest(number: 1, query: index.query("2020"))) == nil)
    #expect(mailbox.awaitResults(wakePipe)?.1.count == 1)
  }

  @Test func onlyTheLatestRequestIsAnswered() throws {
    let wakePipe = try WakePipe()
    var mailbox = SearchService(wakePipe: wakePipe)
    mailbox.prepare(for: large)
    let made = mailbox.awaitIndex(wakePipe)
    let index = try #require(made)
    for number in 1...200 {
      #expect(mailbox.search(SearchRequest(number: number, query: index.query("項目\(number)"))) == nil)
    }
    let answer = mailbox.awaitResults(wakePipe)
    let (found, results) = try #require(answer)
    #expect(found.number == 200)
    #expect(results.query.text == "項目200")
  }

  /// An index that somebody asks for twice is made once.
  @Test func theIndexIsKept() throws {
    let wakePipe = try WakePipe()
    var mailbox = SearchService(wakePipe: wakePipe)
    _ = mailbox.build(large)
    let made = mailbox.awaitIndex(wakePipe)
    #expect(made != nil)
    guard case .index = mailbox.build(large) else {
      Issue.record("it is made again")
      return
    }
  }

  /// Above the size up to which everything is done at once.
  private let large: Report = {
    let items = (0..<10_000).map { number in
      let title = Localized(ja: "項目\(number)", en: "Item \(number)", reading: "項目《こうもく》 \(number)")
      let statement = Localized(
        ja: String(repeating: "文字", count: 8), en: "Text", reading: String(repeating: " 文字《もじ》", count: 8))
      return Item(
        id: "s/item-\(number)", kind: .paragraph, title: title, statement: statement, section: 0,
        place: Place(kind: .paragraph, number: number + 1))
    }
    let title = Localized(ja: "表題", en: "Title", reading: "表題《ひょうだい》")
    return Report(
      title: title, publisher: title, published: .year(2025), url: "https://example.org/",
      sections: [Section(id: "s", kind: .part, title: title, contents: items.indices.map { .item($0) })], items: items)
  }()

  private let observed: Report = {
    let title = Localized(ja: "表題", en: "Title", reading: "表題《ひょうだい》")
    let observations = (0..<30_000).map { number in
      Observation(
        date: .year(2020), value: Double(number), source: Source(title: "統計", url: "https://example.org/"))
    }
    let indicator = Indicator(id: "n", label: title, unit: title, section: 0, observations: observations)
    return Report(
      title: title, publisher: title, published: .year(2025), url: "https://example.org/",
      sections: [Section(id: "s", kind: .part, title: title)], indicators: [indicator])
  }()
}

extension SearchService {
  fileprivate mutating func awaitIndex(_ wakePipe: WakePipe) -> SearchIndex? {
    awaitNews(wakePipe) { if case .index(let index) = $0 { index } else { nil } }
  }

  fileprivate mutating func awaitResults(_ wakePipe: WakePipe) -> (SearchRequest, SearchResults)? {
    awaitNews(wakePipe) { if case .results(let results, let request) = $0 { (request, results) } else { nil } }
  }

  /// A ring says no more than to look: its news may have been taken with the one before, or be out of date.
  private mutating func awaitNews<Wanted>(_ wakePipe: WakePipe, _ wanted: (News) -> Wanted?) -> Wanted? {
    while true {
      wakePipe.wait(atMost: 60_000)
      guard wakePipe.answer() else { return nil }
      if let found = news().flatMap(wanted) { return found }
    }
  }
}
