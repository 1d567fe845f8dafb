import FuzzTargets
import Testing

/// Each input of the corpora, without a fuzzer.
@Suite struct CorpusTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  @Test(arguments: FuzzTarget.all.map(\.name))
  func holds(_ name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let files = FuzzCorpus.files(of: target, in: Self.root)
    #expect(files.count > 2, "a corpus of \(files.count)")
    for file in files {
      do {
        try target.run(FuzzCorpus.bytes(file))
      } catch {
        Issue.record("\(file): \(error)")
      }
    }
  }
}
