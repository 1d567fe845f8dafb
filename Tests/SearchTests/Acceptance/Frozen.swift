import Dataset
import Search
import Testing

/// The report of Tests/Fixtures and what a person finds in it.
///
/// The cases beside this file were written from the report and from what is asked of search, without the engine: where
/// one fails, read the report before changing the case.
enum Frozen {
  static let report: Report = {
    let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
    do throws(DatasetError) {
      return try DatasetLoader(DatasetFiles(directory: root + "/Tests/Fixtures/report", areProved: true)).load()
    } catch {
      preconditionFailure("The frozen report cannot be read: \(error.findings)")
    }
  }()

  static let index = SearchIndex(report)

  static func results(_ text: String) throws -> SearchResults {
    try #require(index.search(index.query(text)), "nobody asked it to stop")
  }

  /// Ids of what is found, best first.
  static func found(_ text: String) throws -> [String] {
    ids(try results(text).ranked)
  }

  static func ids(_ entries: [Int32]) -> [String] {
    entries.map { report.id(of: index.reference(of: $0)) }
  }
}

/// That a query brings a thing to where one sees it without looking for it.
struct Expectation: Sendable, CustomTestStringConvertible {
  let query: String
  let id: String
  /// Among how many of the first.
  let place: Int

  static func first(_ cases: [(String, String)]) -> [Expectation] {
    cases.map { Expectation(query: $0, id: $1, place: 1) }
  }

  /// For words that several things are called by: where nothing decides between them, any order is as good.
  static func early(_ cases: [(String, String)]) -> [Expectation] {
    cases.map { Expectation(query: $0, id: $1, place: 5) }
  }

  var testDescription: String { "\(query) → \(id)" }

  func check(at location: SourceLocation = #_sourceLocation) throws {
    _ = try #require(Frozen.report.references[id], "no such id: \(id)", sourceLocation: location)
    let found = try Frozen.found(query)
    let seen = "\(query): \(id) is not among the first \(place) of \(found.count), \(found.prefix(5))"
    #expect(found.prefix(place).contains(id), "\(seen)", sourceLocation: location)
  }
}
