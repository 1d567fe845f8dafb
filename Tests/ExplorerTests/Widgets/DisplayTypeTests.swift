import Dataset
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// Letters several rows high.
@Suite struct DisplayTypeTests {
  private func art(_ text: String, _ size: DisplayType.Size, _ repertoire: Glyphs.Repertoire = .whole) -> String? {
    DisplayType(text, size: size, repertoire: repertoire).map { type in
      type.lines(.plain).map { line in
        var text = line.text
        while text.last == " " { text.removeLast() }
        return text
      }.joined(separator: "\n")
    }
  }

  @Test func aPercentage() {
    #expect(
      art("97.8%", .small) == """
        ▗█▀▀█▖▝▀▀▀█▌   ▗█▀▀█▖▐▛▜▌ ▟▘
        ▐▙ ▗█▌   ▟▛    ▝█▄▟▛ ▐▙▟▌▟▚▄▄▖
         ▝▀█▛   ▟▛  ▗▄ ▟▌  █▌   ▟▘▐▌▐▌
         ▀▀▘   ▝▀   ▝▀ ▝▀▀▀▀   ▝▘ ▝▀▀
        """)
    #expect(
      art("97.8%", .small, .ascii) == """
        ######  ######      ######  ##      ##
        ##  ##      ##      ##  ##        ##
        ######      ##      ######      ##
            ##      ##      ##  ##    ##
        ######      ##  ##  ######  ##      ##

        """)
  }

  @Test func kanjiAsLargeAsDigits() {
    #expect(
      art("約8割", .large) == """
          ▗█    ▗█▌       ▗▄▄▄▄▄▄   ▗▄▄▄██▄▄▄▖▗▄ ▐█▌
        ▗▙█▘▗█▘▗███████▌ ▟██▀▀▀▜██▖ ▐████████▌▐█ ▐█▌
        ▝▜█▟█▙▄██▘   ▐█▌ ▜█▙▖  ▄██▘  ▝▀▀██▛▀▀ ▐█ ▐█▌
        ▗▄██▙▟█▀▀██▖ ▐█▌  ▜██████▌   ▀▀▀██▀▀▀ ▐█ ▐█▌
        ▝▀▀██▀▛▘ ▝█▙ ▐█▌▗██▛▀ ▀▀██▙ ▝▀▀▀▀▀▀▀▀▀▐█ ▐█▌
        ▐█ ██▐█   ▝▘ ▟█▌▐██▖    ▟██  ████████ ▐█ ▐█▌
        ▟█ ██▐█▖  ▄▄▄██▘ ▀███████▛▘  ██▙▄▄▄██  ▄▄▟█▌
         ▘ ▀▀     ▀▀▀▀▀              ▀▀▀▀▀▀▀▀  ▀▀▀▀
        """)
  }

  /// Whatever the report says in numbers, in both languages, and each name in the smaller size.
  @Test(arguments: Language.allCases) func everyFigureIsDrawnWhole(_ language: Language) {
    let report = Report.current
    for index in report.indicators.indices {
      for text in [report.shown(index)?.text(in: language), report.indicators[index].valueText(in: language)] {
        for size in DisplayType.Size.allCases {
          #expect(text.map { DisplayType($0, size: size, repertoire: .whole) != nil } != false, "\(text ?? "")")
        }
      }
    }
    let sections = report.sections.indices.map(Reference.section) + report.items.indices.map(Reference.item)
    for thing in sections {
      let title = report.title(of: thing)[language]
      #expect(DisplayType(title, size: .small, repertoire: .whole) != nil, "\(title)")
    }
  }

  /// Across a room a comma that stands is a point: 1,564 would be 1.564.
  @Test(arguments: [Glyphs.Repertoire.whole, .safe, .ascii])
  func aCommaHangsBelowTheLineAndAPointStandsOnIt(_ repertoire: Glyphs.Repertoire) throws {
    for size in DisplayType.Size.allCases {
      func below(_ text: String) throws -> String {
        let type = try #require(DisplayType(text, size: size, repertoire: repertoire))
        let lines = type.lines(.plain).dropFirst(type.rowsAboveLine - 1)
        return lines.map { $0.spans.map { $0.style == .plain ? $0.text : "#" }.joined() }.joined()
      }
      let (point, comma) = (try below("."), try below(","))
      #expect(point != comma)
      if repertoire != .whole || size > .small {
        let blank = try below(".").suffix(1)
        #expect(blank == " " || blank == "")
      }
    }
  }

  @Test func whatIsNotDrawnIsNoType() {
    for text in ["", "鬱", "12鬱", "é", "\u{1B}"] {
      for size in DisplayType.Size.allCases {
        #expect(DisplayType(text, size: size, repertoire: .whole) == nil, "\(text)")
      }
    }
  }

  @Test(arguments: [Glyphs.Repertoire.whole, .safe, .ascii])
  func theSizeIsWhatIsDrawn(_ repertoire: Glyphs.Repertoire) throws {
    let metrics = Metrics(ambiguousIsWide: repertoire == .safe)
    for size in DisplayType.Size.allCases {
      for text in ["1", "97.8%", "+1,479", "0123456789"] {
        let type = try #require(DisplayType(text, size: size, repertoire: repertoire))
        let lines = type.lines(.plain)
        #expect(lines.count == type.rows)
        #expect(lines.allSatisfy { metrics.columns(of: $0.text) == type.columns })
        #expect(lines.contains { line in line.spans.contains { $0.style != .plain || $0.text.contains { $0 != " " } } })
        #expect(1...type.rows ~= type.rowsAboveLine)
      }
    }
  }

  @Test func theLargestThatFitsIsTaken() {
    func rows(_ columns: Int, _ rows: Int) -> Int? {
      DisplayType("97.8%", columns: columns, rows: rows, repertoire: .whole)?.rows
    }
    #expect(rows(200, 60) == 16)
    #expect(rows(200, 15) == 8)
    #expect(rows(60, 60) == 8)
    #expect(rows(30, 60) == 4)
    #expect(rows(20, 60) == nil)
    #expect(rows(200, 3) == nil)
  }

  /// Only what every terminal draws in one column.
  @Test func blanksInReverseVideoNeedNoGlyph() throws {
    let safe = try #require(DisplayType("約8", size: .large, repertoire: .safe)).lines(Style(attributes: .bold))
    #expect(safe.allSatisfy { $0.text.allSatisfy { $0 == " " } })
    #expect(Set(safe.flatMap(\.spans).map(\.style.attributes)) == [.reverse, []])
    let ascii = try #require(DisplayType("約8", size: .large, repertoire: .ascii)).lines(.plain)
    #expect(Set(ascii.map(\.text).joined()) == ["#", " "])
  }

  @Test func wordsStandOnTheLineOfTheLargest() throws {
    let number = try #require(DisplayType("8", size: .large, repertoire: .whole))
    let unit = try #require(DisplayType("割", size: .small, repertoire: .whole))
    let row = DisplayRow([.text("約"), .type(number), .type(unit), .text("")], metrics: Metrics())
    let lines = row.lines(.plain).map(\.text)
    #expect(row.rows == 8 && lines.count == 8)
    #expect(lines.firstIndex { $0.contains("約") } == 6)
    #expect(lines.allSatisfy { Metrics().columns(of: $0) == row.columns })
    #expect(DisplayRow([], metrics: Metrics()).lines(.plain).isEmpty)
  }
}
