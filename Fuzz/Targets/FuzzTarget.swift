/// Something that takes what anybody may have written, and what must be true of it whatever that is.
package struct FuzzTarget: Sendable {
  /// As the corpus's folder is called.
  package let name: String
  /// Throws `Violation` where something is not as it must be.
  package let run: @Sendable ([UInt8]) throws -> Void

  package static let all: [FuzzTarget] = [
    FuzzTarget(name: "terminal", run: terminal), FuzzTarget(name: "json", run: json), FuzzTarget(name: "csv", run: csv),
    FuzzTarget(name: "dataset", run: dataset), FuzzTarget(name: "query", run: query), FuzzTarget(name: "ref", run: ref),
    FuzzTarget(name: "romaji", run: romaji), FuzzTarget(name: "lines", run: lines),
    FuzzTarget(name: "prompt", run: prompt), FuzzTarget(name: "place", run: place),
    FuzzTarget(name: "marks", run: marks),
    FuzzTarget(name: "follower", run: follower),
  ]
}

/// What was not as it must be.
package struct Violation: Error, CustomStringConvertible {
  package let description: String
}

func require(_ isTrue: Bool, _ what: @autoclosure () -> String) throws {
  if !isTrue { throw Violation(description: what()) }
}

/// An input as numbers, then text: the numbers make a choice of sizes and the like.
struct Input {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// 0 where there is no more.
  mutating func byte() -> Int {
    Int(rest.popFirst() ?? 0)
  }

  var isEmpty: Bool { rest.isEmpty }

  /// All that is left; what is no UTF-8 is replaced.
  var text: String { String(decoding: rest, as: UTF8.self) }
}
