import Testing
import Typesetting

@testable import Dataset

/// Foreign text in our sentences.
@Suite struct QuotingTests {
  @Test func nothingThatATerminalObeysIsQuoted() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let hazard = Hazard.in(scalar), hazard != .lookAlikeRadical else {
        continue
      }
      let left = Quoting.quoted("a\(scalar)b").unicodeScalars.contains { Hazard.in($0) != nil }
      #expect(!left, "U+\(String(value, radix: 16))")
    }
  }

  @Test func itIsShort() {
    #expect(Quoting.quoted(String(repeating: "x", count: 61)) == "\"\(String(repeating: "x", count: 60))..\"")
    #expect(Quoting.quoted("か\u{3164}よう⼈") == "\"かU+3164よう⼈\"")
  }
}
