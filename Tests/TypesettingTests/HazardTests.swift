import Testing
import Typesetting

struct HazardTests {
  @Test(
    arguments: [
      ("\n", .control), ("\u{1B}", .control), ("\u{7F}", .control), ("\u{9B}", .control),
      ("\u{202E}", .bidi), ("\u{2069}", .bidi), ("\u{200E}", .bidi), ("\u{61C}", .bidi),
      ("\u{200D}", .invisible), ("\u{200B}", .invisible), ("\u{FE0F}", .invisible), ("\u{E0100}", .invisible),
      ("\u{AD}", .invisible), ("\u{FEFF}", .invisible), ("\u{2028}", .invisible), ("\u{E0041}", .invisible),
      ("⼈", .lookAlikeRadical), ("⺠", .lookAlikeRadical), ("㇐", .lookAlikeRadical),
      (" ", nil), ("a", nil), ("人", nil), ("　", nil), ("ー", nil), ("⣿", nil), ("\u{3099}", nil),
    ] as [(Unicode.Scalar, Hazard?)])
  func kinds(scalar: Unicode.Scalar, hazard: Hazard?) {
    #expect(Hazard.in(scalar) == hazard)
  }

  @Test func foldingLookAlikesKeepsPlaces() {
    let text = "誰一⼈取り残されない、⺠間と⾜と地⽅⻳"
    #expect(text.foldingLookAlikes() == "誰一人取り残されない、民間と足と地方龟")
    #expect(text.foldingLookAlikes().unicodeScalars.count == text.unicodeScalars.count)
    #expect("人民\u{1B}".foldingLookAlikes() == "人民\u{1B}")
  }
}
