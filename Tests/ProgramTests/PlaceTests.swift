import Testing

@testable import Dataset

/// What REF means, and what is printed of it, through the built program.
@Suite(.timeLimit(.minutes(10))) struct PlaceTests {
  @Test(arguments: [
    ("life/emergency-support", "life/emergency-support"), ("2.1.3", "life/emergency-support"),
    ("２．１．３", "life/emergency-support"), ("「生活」の変化", "life"), ("ＬＩＦＥ", "life"), ("gbiz", "gbizid"),
    ("seikatsu", "life"), ("gyōsei", "administration"), ("セイカツ", "life"), ("ぎょうせい", "administration"),
    ("ｷﾞｮｳｾｲ", "administration"), ("moshimonotokimoanshins", "life/emergency-support"),
    ("もしもの時も", "life/emergency-support"),
  ])
  func everyKindOfNameIsUnderstood(_ name: String, _ id: String) {
    let shown = Shell.run("$TENBO show '\(name)'")
    #expect(shown.status == 0)
    #expect(shown == Shell.run("$TENBO show \(id)"))
    #expect(shown.output.contains("ID: \(id)\n"))
    #expect(Shell.run("$TENBO --section '\(name)' | cat").output == shown.output)
  }

  @Test(arguments: ["", "life", "gbizid", "mynumber-held-rate", "life/card-in-use/holding"], ["ja", "en"])
  func everyFormatInEitherLanguage(_ place: String, _ language: String) throws {
    func show(_ format: String) -> Shell.Result {
      Shell.run("$TENBO show \(place) --lang \(language) --format \(format)")
    }
    let (text, markdown, json) = (show("text"), show("markdown"), show("json"))
    for result in [text, markdown, json] {
      #expect(result.status == 0)
      #expect(result.output.hasSuffix("\n"))
    }
    #expect(text == Shell.run("$TENBO show \(place) --lang \(language)"))
    #expect(markdown.output.hasPrefix("# "))
    let value = try JSONParser.parse(Array(json.output.utf8)).root
    #expect(value.kind == .object)
    #expect(json == Shell.run("$TENBO show \(place) --format json"), "JSON holds both languages")
    if language == "en" { #expect(text != Shell.run("$TENBO show \(place) --lang ja")) }
  }

  @Test func theSectionsAreJSONToo() throws {
    let list = try JSONParser.parse(Array(Shell.run("$TENBO sections --format json").output.utf8)).root
    #expect(list.kind == .array)
    #expect(list.count == Repository.report.sections.count)
  }
}
