import Testing
import TextUI

@testable import Explorer

/// Letters made of blanks.
@Suite struct LargeTypeTests {
  private func art(_ text: String, _ grade: Int = 0) -> String? {
    LargeType(text, grade: LargeType.Grade.all[grade]).map { type in
      type.lines(.plain, isASCII: true).map { line in
        line.text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: " ").trimmingEnd
      }.joined(separator: "\n")
    }
  }

  @Test func aPercentage() {
    #expect(
      art("97.8%") == """
        ######  ######      ######  ##      ##
        ##  ##      ##      ##  ##        ##
        ######      ##      ######      ##
            ##      ##      ##  ##    ##
        ######      ##  ##  ######  ##      ##
        """)
  }

  @Test func smallLettersAreCapitals() {
    #expect(art("Gss") == art("GSS"))
  }

  @Test func countersGrowBeforeStrokes() {
    #expect(
      art("5,0", 1) == """
        ########      ########
        ##            ##    ##
        ##            ##    ##
        ########      ##    ##
              ##      ##    ##
              ##      ##    ##
        ########  ##  ########
                  ##
                  ##
        """)
  }

  /// Across a room a comma that stands is a point: 1,564 would be 1.564.
  @Test func aCommaHangsBelowTheLineAndAPointStandsOnIt() throws {
    for grade in LargeType.Grade.all {
      func below(_ text: String) throws -> [String] {
        let type = try #require(LargeType(text, grade: grade))
        return type.lines(.plain, isASCII: true).dropFirst(type.rowsAboveLine).map(\.text)
      }
      #expect(try below("1.5").isEmpty)
      #expect(try below("1,5").contains { $0.contains("#") })
    }
  }

  /// In each of the sizes that digits have, in halves of cells where whole ones are too few.
  @Test func aboutIsAsHighAsTheDigits() throws {
    for grade in LargeType.Grade.all {
      let digits = try #require(LargeType("8", grade: grade))
      for about in [LargeType.About.kanji(halves: true), .circa] {
        let type = try #require(LargeType("8", about: about, grade: grade))
        #expect(type.rows == digits.rows)
        let lines = type.lines(.plain, isASCII: false)
        #expect(lines.allSatisfy { $0.text.count == type.columns })
      }
      let cells = try #require(LargeAbout.cells(rows: digits.rows, halves: true))
      #expect(cells.count == digits.rows)
      #expect(Set(cells.map(\.count)).count == 1)
      let inked = cells.filter { row in row.contains { $0 != .none } }
      #expect(inked.count >= digits.rows - 1)
    }
    #expect(LargeType("8", about: .kanji(halves: false)) == nil)
    for grade in LargeType.Grade.all.dropFirst() {
      let type = try #require(LargeType("8", about: .kanji(halves: false), grade: grade))
      let lines = type.lines(.plain, isASCII: true)
      #expect(lines.allSatisfy { $0.text.count == type.columns && $0.text.allSatisfy { "# ".contains($0) } })
      #expect(lines.count { $0.text.prefix(type.columns / 2).contains("#") } >= type.rows - 1)
    }
    #expect(LargeType("8", about: .kanji(halves: false), columns: 80, rows: 12)?.rows == 12)
  }

  @Test func everyGlyphIsARectangle() {
    for character in "0123456789.,%-+ :ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
      let dots = LargeFont.dots(of: character)
      #expect(dots?.count == LargeFont.rows + (character == "," ? 1 : 0))
      #expect(Set(dots?.map(\.count) ?? []).count == 1, "\(character)")
    }
    #expect(Set("0123456789".compactMap(LargeFont.dots)).count == 10)
  }

  @Test func whatTheFontHasNotIsNotDrawn() {
    for text in ["", "年", "12年", "é", "ß", "\u{1B}"] { #expect(LargeType(text) == nil, "\(text)") }
  }

  @Test func theSizeIsWhatIsDrawn() {
    for grade in LargeType.Grade.all {
      for text in ["1", "97.8%", "GSS 2025", "MWN"] {
        let type = LargeType(text, grade: grade)
        let lines = type?.lines(.plain, isASCII: false) ?? []
        #expect(lines.count == type?.rows)
        #expect(lines.allSatisfy { $0.text.count == type?.columns })
      }
    }
  }

  @Test func theLargestThatFitsIsTaken() {
    #expect(LargeType("97.8%", columns: 200, rows: 60)?.rows == 17)
    #expect(LargeType("97.8%", columns: 200, rows: 11)?.rows == 10)
    #expect(LargeType("97.8%", columns: 42, rows: 60)?.rows == 5)
    #expect(LargeType("97.8%", columns: 37, rows: 60) == nil)
    #expect(LargeType("97.8%", columns: 200, rows: 4) == nil)
  }

  @Test func blanksInReverseVideoNeedNoGlyph() {
    let lines = LargeType("8")?.lines(Style(attributes: .bold), isASCII: false) ?? []
    #expect(lines.allSatisfy { $0.text.allSatisfy { $0 == " " } })
    #expect(lines.first?.spans.map(\.style.attributes) == [.reverse])
    let ascii = LargeType("8")?.lines(.plain, isASCII: true) ?? []
    #expect(ascii.first?.text == "######")
    #expect(ascii.flatMap(\.spans).allSatisfy { !$0.style.attributes.contains(.reverse) })
  }

  @Test(arguments: [
    ("約8割", "約", "8", "割"), ("124万件", "", "124", "万件"), ("97.8%", "", "97.8%", ""),
    ("1,479の地方公共団体", "", "1,479", "の地方公共団体"),
    ("about 1.24 million accounts", "about", "1.24", "million accounts"), ("about 80%", "about", "80%", ""),
    ("1億3万枚", "", "10,003", "万枚"), ("約12億3,456万枚", "約", "123,456", "万枚"), ("1兆2億件", "", "10,002", "億件"),
    ("1億3枚", "", "1", "億3枚"),
    ("9,852万枚", "", "9,852", "万枚"), ("2025年デジタル庁活動報告", "", "2025", "年デジタル庁活動報告"), ("なし", "なし", "", ""),
    ("", "", "", ""), ("5. x", "", "5", ". x"),
  ])
  func aNumberIsFoundInItsWords(_ text: String, _ before: String, _ number: String, _ after: String) {
    let parts = NumberParts(text)
    #expect([parts.before, parts.number, parts.after] == [before, number, after])
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
