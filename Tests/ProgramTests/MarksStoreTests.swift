import Dataset
import Explorer
import Glibc
import Testing

@testable import tenbo

/// Two explorers of one person, and their one list.
@Suite struct MarksStoreTests {
  private let home = Home()
  private let report: Report
  private let (a, b, c, d): (Reference, Reference, Reference, Reference)

  init() throws {
    report = try DatasetLoader(BuiltInDataset.files).load()
    (a, b, c, d) = (.item(0), .item(1), .item(2), .item(3))
  }

  private func store(_ marks: [Reference]) -> MarksStore {
    MarksStore(.own(home.path("marks")), holding: MarksFile().replacing(marks.map(report.id)), of: report)
  }

  private func kept() throws -> [Reference] {
    report.references(ofMarks: try MarksFile(FileBytes.read(home.path("marks")))).known
  }

  @Test func whatTheOtherHasMarkedStays() throws {
    let (one, two) = (store([]), store([]))
    #expect(try !one.write([a], after: 0, in: .english))
    #expect(try two.write([b], after: 0, in: .english))
    #expect(try kept() == [b, a])
    var seen = 0
    let news = try #require(two.news(after: &seen))
    #expect((seen, news.handedOver, news.merged) == (1, [b], [b, a]))
    #expect(two.news(after: &seen) == nil)
  }

  @Test func whatTheOtherHasTakenOutIsGone() throws {
    let (one, two) = (store([a, b, c]), store([a, b, c]))
    #expect(try !one.write([a, c], after: 0, in: .english))
    #expect(try two.write([a, b, c, d], after: 0, in: .english))
    #expect(try kept() == [a, c, d])
  }

  /// The state has not heard yet what the last write has met with.
  @Test func marksMadeBeforeTheNewsAreMergedToo() throws {
    let (one, two) = (store([a]), store([a]))
    #expect(try !one.write([a, b], after: 0, in: .english))
    #expect(try two.write([a, c], after: 0, in: .english))
    #expect(try two.write([c, d], after: 0, in: .english))
    #expect(try kept() == [c, d, b])
    // And with the news, what comes from the other can be taken out too.
    #expect(try !two.write([c, d], after: 2, in: .english))
    #expect(try kept() == [c, d])
  }

  @Test func whatIsNoListAnyMoreIsNotWrittenOver() throws {
    let store = store([a])
    home.write("marks", "# tenbo marks 99\n")
    #expect(throws: AtomicFile.Failure.self) { try store.write([b], after: 0, in: .english) }
    #expect(home.text("marks") == "# tenbo marks 99\n")
  }
}
