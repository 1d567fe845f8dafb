import SeededRandom
import Testing

@testable import Typesetting

/// What is piled up on a Character without end costs no more than the text is long.
@Suite struct PiledMarksTests {
  private static let marks = String(repeating: "\u{301}\u{323}", count: 20_000)

  @Test func aCharacterHasNoMoreMarksThanPeopleWrite() {
    let text = ("か" + Self.marks + "a").withoutPiledMarks
    #expect(text.count == 2)
    #expect(text.unicodeScalars.count == String.mostScalars + 1)
    #expect(Character("a" + Self.marks).withoutPiledMarks.unicodeScalars.count == String.mostScalars)
  }

  @Test(arguments: [
    "", "デジタル庁", "か\u{3099}", "👩\u{200D}👩\u{200D}👧\u{200D}👦", "\r\n", "résumé", "한국어", "🇯🇵🇯",
    String(repeating: "\u{1100}\u{1161}", count: 100),
  ])
  func whatPeopleWriteStays(_ text: String) {
    #expect(text.withoutPiledMarks.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  /// What held two Characters apart goes with the cut; each of these joined the one before it in a round of its own.
  @Test func aChainOfCutsIsOneRound() {
    let chain =
      String(repeating: "\u{1100}", count: 40) + String(repeating: "\u{1100}\u{1161}\u{11A8}", count: 20_001)
    #expect(chain.count == 20_001)
    #expect(chain.withoutPiledMarks.count == 1)
    #expect(chain.sanitised == String(String.unshowable))
  }

  /// Arabic number signs stand before what they belong to, and are scalars of its Character.
  @Test(arguments: 1...3) func whatPrecedesALetterCounts(_ signs: Int) {
    for marks in 28...34 {
      let text = String(repeating: "\u{601}", count: signs) + "a" + String(repeating: "\u{301}", count: marks)
      #expect(text.withoutPiledMarks.unicodeScalars.count == min(signs + 1 + marks, String.mostScalars))
    }
  }

  @Test func noneIsLongerHoweverTheyAreMixed() {
    let pool = Array("aか👩🇯\u{301}\u{323}\u{200D}\u{1100}\u{1161}\u{11A8}\u{600}\r\n".unicodeScalars)
    var random = SeededGenerator(seed: 32)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<8 {
        let scalar = pool.randomElement(using: &random) ?? "a"
        for _ in 0..<Int.random(in: 1...50, using: &random) { text.append(scalar) }
      }
      let few = String(text).withoutPiledMarks
      #expect(few.allSatisfy { $0.unicodeScalars.count <= String.mostScalars })
      #expect(few.withoutPiledMarks.unicodeScalars.elementsEqual(few.unicodeScalars))
    }
  }
}
