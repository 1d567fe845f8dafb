import Testing

@testable import Dataset

@Suite struct TextStoreTests {
  @Test(arguments: [0, 1, 127, 128, 16383, 16384, 65536])
  func keepsTextsOfAnyLength(length: Int) {
    let ja = String(repeating: "x", count: length)
    let text = Localized(ja: ja, en: "en", reading: "よみ")
    #expect(text.ja == ja)
    #expect(text.en == "en")
    #expect(text.reading == "よみ")
    #expect(text.withUTF8(of: .ja) { $0.count } == length)
    #expect(text == Localized(ja: ja, en: "en", reading: "よみ"))
  }

  @Test func partsCanBeReplaced() {
    var text = Localized(ja: "あ", en: "a")
    text.reading = "よみ"
    text.ja = "い"
    #expect(text == Localized(ja: "い", en: "a", reading: "よみ"))
    #expect(text[.japanese] == "い" && text[.english] == "a")
  }

  @Test func itemsKeepWhatTheyAreMadeOf() {
    var item = Item(
      id: "life/card", kind: .vision, title: Localized(ja: "題", en: "title", reading: "題《だい》"),
      statement: Localized(ja: "文", en: "statement"), section: 7, place: Place(kind: .paragraph, number: 3),
      indicators: [4, 2], programmes: [70000], background: [1])
    item.statement.ja = "新しい文"
    #expect(item.id == "life/card" && item.kind == .vision && item.section == 7)
    #expect(item.place == Place(kind: .paragraph, number: 3))
    #expect(item.title == Localized(ja: "題", en: "title", reading: "題《だい》"))
    #expect(item.statement == Localized(ja: "新しい文", en: "statement"))
    #expect(item.indicators == [4, 2] && item.milestones == [] && item.programmes == [70000] && item.background == [1])
    #expect(MemoryLayout<Item>.stride == 32)
  }

  @Test func tablesFindWhatWasAdded() {
    let store = TextStore(capacity: 1)
    var table = ReferenceTable(store: store)
    for number in 0..<5000 {
      let first = table.insert(.item(number), id: store.append(id: "id-\(number)"))
      #expect(first == nil)
    }
    let first = table.insert(.section(0), id: store.append(id: "id-77"))
    #expect(first == .item(77))
    #expect(table["id-77"] == .item(77) && table["id-4999"] == .item(4999))
    table.replace(with: .section(0), id: store.append(id: "id-77"))
    #expect(table["id-77"] == .section(0) && table.count == 5000)
    #expect(table["id-5000"] == nil && table[""] == nil)
    #expect(table.keys[9] == "id-9" && table.values[9] == .item(9))
  }

  @Test(arguments: [Reference.section(0), .item(536_870_911), .indicator(1), .milestone(2), .programme(3)])
  func referencesHaveCodes(reference: Reference) {
    #expect(Reference(code: reference.code) == reference)
  }
}
