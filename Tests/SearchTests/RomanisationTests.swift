import Testing

@testable import Dataset
@testable import Search

/// The report's text where a terminal can show ASCII alone.
@Suite struct RomanisationTests {
  @Test(arguments: [
    ("「行政」の変化", "「 行政《ぎょうせい》 」 の 変化《へんか》", "\"gyousei\" no henka"),
    ("達した", "達《たっ》 した", "tasshita"),
    ("発注", "発《はっ》 注《ちゅう》", "hatchuu"),
    ("あっ、え", "あっ 、 え", "a, e"),
    ("達っ", "達っ《たっ》", "ta"),
    ("見直し率97.8%", "見直《みなお》し 率《りつ》 97.8 %", nil),
    ("見直し率97.8%", "見直し《みなおし》 率《りつ》 97.8 %", "minaoshi ritsu 97.8%"),
    ("8,162条項", "8,162 条項《じょうこう》", "8,162 joukou"),
    ("e-Gov", "e-Gov《いーがぶ|egov》", "e-Gov"),
    ("デジタル庁2.0", "デジタル 庁《ちょう》 2.0", "dejitaru chou 2.0"),
    ("ベース・レジストリ", "ベース ・ レジストリ", "be-su / rejisutori"),
    ("Data Hub(PMH)", "Data Hub ( PMH )", "Data Hub(PMH)"),
    ("e-Tax", "", "e-Tax"),
  ])
  func japanese(_ ja: String, _ reading: String, _ expected: String?) {
    let text = Localized(ja: ja, en: "English", reading: reading)
    #expect(Romanisation.ascii(of: text, language: .japanese) == expected ?? "English")
    #expect(Romanisation.ascii(of: text, language: .english) == "English")
  }

  @Test func whatIsNotASCIIIsMarked() {
    #expect(Romanisation.ascii("“ō” – é\u{1B}\u{7F}漢") == "\"o\" - e???")
  }

  /// A number may not change by a digit, a comma or a point; nothing may be written that such a terminal cannot show.
  @Test(arguments: Language.allCases)
  func everyNumberOfTheReportSurvives(_ language: Language) throws {
    let texts = try Self.texts()
    #expect(texts.count > 500)
    for text in texts {
      let ascii = Romanisation.ascii(of: text, language: language)
      #expect(ascii.utf8.allSatisfy { 0x20..<0x7F ~= $0 }, "\(ascii)")
      let shown = language == .japanese && !text.reading.isEmpty ? text.ja : text.en
      #expect(Self.numbers(ascii) == Self.numbers(shown), "\(shown): \(ascii)")
      let names = shown.matches(of: /[0-9A-Za-z]+([\-.,][0-9A-Za-z]+)+%?/).map { String($0.output.0) }
      for name in names { #expect(ascii.contains(name), "\(shown): \(ascii)") }
    }
  }

  private static func numbers(_ text: String) -> [String] {
    text.matches(of: /[0-9]+([.,\-][0-9]+)*%?/).map { String($0.output.0) }
  }

  /// Every text in two languages that the dataset holds.
  private static func texts() throws -> [Localized] {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    return texts(in: try JSONParser.parse(FileBytes.read(root + "/Data/report.json")).root)
  }

  private static func texts(in value: JSON.Value) -> [Localized] {
    if value.kind == .array { return value.elements.flatMap(texts) }
    if let ja = value["ja"]?.string {
      return [Localized(ja: ja, en: value["en"]?.string ?? "", reading: value["reading"]?.string ?? "")]
    }
    return value.members.flatMap { texts(in: $0.value) }
  }
}
