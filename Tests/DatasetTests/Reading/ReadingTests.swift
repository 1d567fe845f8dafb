import Testing

@testable import Dataset

@Suite struct ReadingTests {
  @Test func takesTextApart() throws {
    let text = Localized(
      ja: "GビズID は、日本のデジタル", en: "",
      reading: "GビズID《じーびずあいでぃー》 は《は|わ》 、 日本《にほん|にっぽん》 の デジタル《でじたる|digital》")
    let reading = try Reading(text)
    #expect(reading.segments.map(\.surface) == ["GビズID", "は", "、", "日本", "の", "デジタル"])
    #expect(reading.segments.map(\.range) == [0..<5, 6..<7, 7..<8, 8..<10, 10..<11, 11..<15])
    #expect(reading.segments[3].alternatives == ["にほん", "にっぽん"])
    #expect(reading.segments[4].alternatives.isEmpty)
    let words = Reading.words(of: text).map { text.ja.distance(from: text.ja.startIndex, to: $0) }
    #expect(words == [6, 7, 8, 10, 11])
  }

  @Test func textWithoutReadingHasNoSegments() throws {
    #expect(try Reading(Localized(ja: "件", en: "cases")).segments.isEmpty)
  }

  @Test(arguments: [
    ("日本", "日《に》 語《ご》", "a reading with \"語\" where the text goes on with \"本\""),
    ("日本", "日《に》", "a reading that ends before \"本\""),
    ("日本", "日《に》  本《ほん》", "a reading with a blank too many"),
    ("日本", "日本《", "the segment \"日本《\" in a reading"),
    ("日本", "日本《》", "the segment \"日本《》\" in a reading"),
    ("日本", "日本《に|》", "the segment \"日本《に|》\" in a reading"),
    ("日本", "《にほん》", "the segment \"《にほん》\" in a reading"),
    ("日本", "日本《にほん》語", "the segment \"日本《にほん》語\" in a reading"),
    ("か\u{3099}", "か", "a reading with \"か\" where the text goes on with \"か\u{3099}\""),
  ])
  func explains(ja: String, reading: String, found: String) {
    #expect(throws: ReadingError.self) { try Reading(Localized(ja: ja, en: "", reading: reading)) }
    do throws(ReadingError) {
      _ = try Reading(Localized(ja: ja, en: "", reading: reading))
    } catch {
      #expect(error.found == found)
    }
  }
}
