import Testing

@testable import Dataset

@Suite struct ScalarClassTests {
  /// The table says no more of any scalar than what is worked out for it.
  @Test func agreesWithTheRules() {
    for value in UInt32(0)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let known = ScalarClasses.shared[value]
      if !known.isEmpty, known != ScalarClass.workedOut(scalar) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  /// Known scalars don't join into one Character, whichever way they stand.
  @Test func knownScalarsStandAlone() {
    let known = (UInt32(0x20)..<0x1_0000).filter { ScalarClasses.shared[$0].contains(.plain) }
    var text = String.UnicodeScalarView()
    for value in known + known.reversed() { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    #expect(String(text).count == known.count * 2)
  }

  @Test(arguments: [
    ("行政の変化", "行政《ぎょうせい》 の 変化《へんか》", true),
    ("「AI」 x", "「 AI《えーあい|ai》 」 x", true),
    ("行政", "行政", false), ("行政", "行政《ぎょうせい》 ", false), ("行政", " 行政《ぎょうせい》", false),
    ("行政", "行政《》", false), ("行政", "行政《ぎょうせい|》", false), ("行政", "行政《gyousei》", false),
    ("行政", "行政《ギョウセイ》", false), ("行政", "行政《ぎょうせい", false), ("行政", "行政《ぎょうせい》の", false),
    ("行政の", "行政《ぎょうせい》", false), ("行政", "行政《ぎょうせい》 の", false), ("行政", "改革《かいかく》", false),
    ("の", "《の》", false), ("の", "の》", false), ("", "", false), ("ぁ\u{3099}", "ぁ\u{3099}", false),
  ])
  func fits(text: String, reading: String, fits: Bool) {
    var (text, reading) = (text, reading)
    let found = text.withUTF8 { text in reading.withUTF8 { ReadingRule.surelyFits($0, text) } }
    #expect(found == fits)
  }

  @Test(arguments: [("行政 x", true), ("", false), (" x", false), ("x\u{3000}", false), ("x\u{7F}", false), ("⼈", false)])
  func isSound(text: String, isSound: Bool) {
    var text = text
    let found = text.withUTF8 { TextRule.isSurelySound($0) }
    #expect(found == isSound)
  }

  @Test(arguments: [("abc", 3), ("あ", 3), ("aあ", 4)]) func findsWholeScalars(text: String, count: Int) {
    let bytes = Array(text.utf8)
    func whole(_ bytes: [UInt8], isEnd: Bool = false) -> Int? {
      bytes.withUnsafeBufferPointer { try? UTF8Check.text(in: $0, isStart: false, isEnd: isEnd) }
    }
    #expect(whole(bytes) == count)
    for cut in 1..<3 where bytes.last ?? 0 >= 0x80 {
      #expect(whole(bytes.dropLast(cut)) == count - 3)
      #expect(whole(bytes.dropLast(cut), isEnd: true) == nil)
      #expect(whole(bytes.dropLast(cut) + [0x20]) == nil)
    }
  }
}
