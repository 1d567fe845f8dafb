import Locking
import Testing

@testable import Dataset

/// What is written goes out in pieces, and is made as it goes.
@Suite struct JSONWriterTests {
  @Test func nothingIsMadeBeforeItIsWritten() throws {
    let made = Locked(0)
    let text = String(repeating: "あ", count: 10_000)
    let tree = JSONTree.list(1000) { _ in
      made.withLock { $0 += 1 }
      return .array([.string(text)])
    }
    #expect(made.withLock { $0 } == 0)
    var pieces: [Int] = []
    var most = 0
    JSONWriter.write(tree) {
      pieces.append($0.utf8.count)
      most = max(most, made.withLock { $0 } * text.utf8.count - pieces.reduce(0, +))
    }
    // Of thirty megabytes never more are there than a piece and a value.
    #expect(pieces.count > 300 && pieces.allSatisfy { $0 < 1 << 17 })
    #expect(most < 1 << 17)
    #expect(made.withLock { $0 } == 1000)
  }

  @Test func aListIsWrittenAsAnArray() {
    let values = [1.5, 2, -3]
    let list = JSONTree.object([("a", .list(values.count) { .number(values[$0]) }), ("b", .list(0) { _ in .null })])
    let array = JSONTree.object([("a", .array(values.map { .number($0) })), ("b", .array([]))])
    #expect(JSONWriter.text(list) == JSONWriter.text(array))
    #expect(JSONWriter.line(list) == JSONWriter.line(array))
  }

  @Test func whatCannotBeWrittenEndsIt() {
    struct Full: Error {}
    #expect(throws: Full.self) {
      try JSONWriter.write(.string(String(repeating: "a", count: 200_000))) { _ in throw Full() }
    }
  }
}
