import CCharacterData
import CSystemWidth
import Testing

/// The tables against what they are made from. Where one fails, run script/generate-character-data.
struct CharacterDataTests {
  private static let scalars: ClosedRange<UInt32> = 0...0x10FFFF

  private static let hasSystemWidth =
    String(cString: system_library_version()) == "2.36" && system_width(0x3042) == 2

  private static func isControl(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || 0x7F..<0xA0 ~= scalar
  }

  @Test(.enabled(if: hasSystemWidth, "the tables are those of glibc 2.36 with C.UTF-8"))
  func widthsAreThoseOfTheSystem() {
    let differing = Self.scalars.filter { scalar in
      let system = system_width(scalar)
      return system >= 0 && tenbo_width(scalar, false) != system
    }
    #expect(differing == [])
  }

  @Test func everyScalarHasAWidth() {
    for isWide in [false, true] {
      #expect(Self.scalars.allSatisfy { 0...2 ~= tenbo_width($0, isWide) })
    }
    #expect(tenbo_width(0x11_0000, false) == 1)
    #expect(tenbo_width(.max, true) == 1)
    #expect(Self.scalars.filter(Self.isControl).allSatisfy { tenbo_width($0, true) == 0 })
  }

  @Test(.enabled(if: Fixtures.hasUnicode && hasSystemWidth, "needs Debian's unicode-data and glibc 2.36"))
  func whatTheSystemDoesNotKnowIsWideIfEastAsian() throws {
    var wide: Set<UInt32> = []
    for row in try Fixtures.unicodeRows("EastAsianWidth.txt") where row.value == "W" || row.value == "F" {
      wide.formUnion(row.scalars)
    }
    for scalar in Self.scalars where system_width(scalar) < 0 && !Self.isControl(scalar) {
      let expected: Int32 = wide.contains(scalar) ? 2 : 1
      if tenbo_width(scalar, false) != expected { Issue.record("U+\(String(scalar, radix: 16))") }
    }
  }

  @Test(.enabled(if: Fixtures.hasUnicode, "needs Debian's unicode-data"))
  func onlyTheAmbiguousChangeWithTheTerminal() throws {
    var ambiguous: Set<UInt32> = []
    for row in try Fixtures.unicodeRows("EastAsianWidth.txt") where row.value == "A" {
      ambiguous.formUnion(row.scalars)
    }
    for scalar in Self.scalars {
      let narrow = tenbo_width(scalar, false)
      let expected = narrow == 1 && ambiguous.contains(scalar) ? 2 : narrow
      if tenbo_width(scalar, true) != expected { Issue.record("U+\(String(scalar, radix: 16))") }
    }
  }

  @Test(.enabled(if: Fixtures.hasUnicode, "needs Debian's unicode-data"))
  func japaneseWidthsAreThoseOfUnicode() throws {
    var differing: Set<UInt32> = []
    for row in try Fixtures.unicodeRows("EastAsianWidth.txt") {
      let expected: Int32 = row.value == "W" || row.value == "F" ? 2 : 1
      for scalar in row.scalars where 0x2E80...0x9FFF ~= scalar || 0xFF00...0xFF9F ~= scalar {
        let width = tenbo_width(scalar, false)
        if width > 0, width != expected { differing.insert(scalar) }
      }
    }
    // Circled numbers on black squares and hexagrams.
    #expect(differing == Set(0x3248...0x324F).union(0x4DC0...0x4DFF))
  }

  @Test(.enabled(if: Fixtures.hasUnicode, "needs Debian's unicode-data"))
  func lookAlikesAreThoseOfUnicode() throws {
    var expected: [UInt32: UInt32] = [:]
    for row in try Fixtures.unicodeRows("EquivalentUnifiedIdeograph.txt") {
      for scalar in row.scalars { expected[scalar] = UInt32(row.value, radix: 16) }
    }
    #expect(expected.count == 348)
    for scalar in Self.scalars where tenbo_unified(scalar) != expected[scalar] ?? scalar {
      Issue.record("U+\(String(scalar, radix: 16))")
    }
  }
}
