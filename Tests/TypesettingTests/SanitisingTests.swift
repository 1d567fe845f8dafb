import SeededRandom
import Testing

@testable import Typesetting

struct SanitisingTests {
  @Test(
    arguments: [
      ("\u{1B}[2J消す", "␛[2J消す"),
      ("\u{1B}]0;題\u{07}", "␛]0;題␇"),
      ("a\u{00}b\u{7F}", "a␀b␡"),
      ("a\u{9B}31m", "a␦31m"),
      ("一\t二\n三\r\n四\r五", "一 二 三 四␍五"),
      ("一\u{2028}二\u{85}三", "一 二␦三"),
      ("\u{202E}txt.exe\u{2066}", "␦txt.exe␦"),
      ("a\u{200F}b\u{61C}", "a␦b␦"),
      ("検\u{200B}索\u{FEFF}\u{AD}の\u{2060}", "検索の"),
      ("葛\u{E0100}城\u{FE00}", "葛城"),
      ("a\u{E0041}\u{E007F}", "a␦␦"),
      ("\u{3164}\u{115F}", "␦␦"),
      ("⼈⺠⾜⽅", "人民足方"),
      ("⚠\u{FE0F}", "⚠"),
      ("👨\u{200D}👩\u{200D}👧", "👨👩👧"),
      ("👍🏽", "👍"),
      ("🇯🇵", "🇯🇵"),
      ("\u{301}a", "␦a"),
      ("\u{1100}\u{1161}\u{11A8}", "\u{1100}\u{1161}\u{11A8}"),
      ("\u{1100}\u{1100}\u{1161}a", "␦a"),
    ])
  func showsOnlyWhatIsHarmless(text: String, shown: String) {
    // Equal scalar for scalar: == would take any canonical equivalent.
    #expect(Array(text.sanitised.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: ["", "デジタル庁、e-Taxへ。", "ﾃﾞｼﾞﾀﾙ", "か\u{3099}", "①→α※『』", "𠮷野家", "한국어", "résumé", "Ελλάδα"])
  func leavesTheRestAlone(text: String) {
    #expect(Array(text.sanitised.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func longRunsOfMarksAreCut() {
    let stack = "が" + String(repeating: "\u{301}", count: 50_000)
    #expect(stack.count == 1)
    #expect(stack.sanitised.unicodeScalars.count == String.maximumScalars)
    #expect(Metrics().columns(of: stack.sanitised) == 2)
  }

  @Test func anyScalarsMayBeShownAfterwards() {
    let pool =
      Array("aか漢ー🇯👍🏽␦\u{301}\u{3099}\u{200D}\u{FE0F}\u{1100}\u{1161}\u{11A8}\u{600}\u{110BD}".unicodeScalars)
      + Array("\u{915}\u{94D}\u{93F}\u{E33}\r\n\u{1B}\u{202E}⼈ﾞ".unicodeScalars)
    var random = SeededGenerator(seed: 0x2025)
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let any = Unicode.Scalar(UInt32.random(in: 0...0x2_FFFF, using: &random))
        text.append(Bool.random(using: &random) ? any ?? "a" : pool.randomElement(using: &random) ?? "a")
      }
      check(String(text))
    }
  }

  @Test(arguments: [0..<0x4000, 0x4000..<0x1_0000, 0x1_0000..<0x2_0000, 0xE_0000..<0xE_1000] as [Range<UInt32>])
  func everyScalarMayBeShownAfterwards(scalars: Range<UInt32>) {
    for start in stride(from: scalars.lowerBound, to: scalars.upperBound, by: 64) {
      let some = (start..<start + 64).compactMap(Unicode.Scalar.init)
      check(some.reduce(into: "") { $0 += "a\($1)" })
    }
  }

  @Test func whatStandsAloneDoes() {
    let scalars = (0...0x3_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter(\.standsAlone)
    #expect(scalars.allSatisfy { Hazard.in($0) == nil && Metrics().columns(of: $0) > 0 })
    #expect(String(String.UnicodeScalarView(scalars)).count == scalars.count)
  }

  private func check(_ text: String) {
    let shown = text.sanitised
    let escaped = text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
    if let scalar = shown.unicodeScalars.first(where: { Hazard.in($0) != nil }) {
      Issue.record("U+\(String(scalar.value, radix: 16)) is left of \(escaped)")
    }
    for metrics in [Metrics(ambiguousIsWide: false), Metrics(ambiguousIsWide: true)] {
      let isDrawable = shown.allSatisfy {
        1...2 ~= metrics.columns(of: $0) && $0.unicodeScalars.count <= String.maximumScalars
      }
      if !isDrawable { Issue.record("not a cell or two a Character: \(escaped)") }
    }
    if Array(shown.sanitised.unicodeScalars) != Array(shown.unicodeScalars) {
      Issue.record("changes the second time: \(escaped)")
    }
  }
}
