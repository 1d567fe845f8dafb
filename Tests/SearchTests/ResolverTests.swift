import Dataset
import Search
import Testing

/// What REF means, in the order of the command line's rule.
@Suite struct ResolverTests {
  private static let report: Report = {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    do throws(DatasetError) {
      return try DatasetLoader(DatasetFiles(directory: root + "/Tests/Fixtures/report", areProved: true)).load()
    } catch {
      preconditionFailure("The frozen report cannot be read: \(error.findings)")
    }
  }()

  private let resolver = Resolver(report)

  private func id(_ text: String) -> String {
    switch resolver.resolve(text) {
    case .success(let reference): Self.report.id(of: reference)
    case .failure(.ambiguous(let ids)): "ambiguous: " + ids.joined(separator: " ")
    case .failure(.unknown): "unknown"
    }
  }

  @Test(arguments: [
    // An id.
    ("life", "life"), ("life/card-in-use", "life/card-in-use"), ("pillar-5", "pillar-5"), ("GSS", "gss"),
    ("mynumber-held-rate", "mynumber-held-rate"), ("life/card-in-use/holding", "life/card-in-use/holding"),
    // A number.
    ("2", "achievements"), ("2.1", "life"), ("2.1.3", "life/emergency-support"),
    ("２．１．３", "life/emergency-support"), (" 2.1　", "life"), ("ＬＩＦＥ", "life"), ("　life ", "life"),
    ("3.4", "outlook/coordination"),
    // A title, in either language, in any width, with or without its brackets.
    ("「生活」の変化", "life"), ("生活の変化", "life"), ("生活", "life"), ("もしもの時も安心サポート", "life/emergency-support"),
    ("Administration", "administration"), ("ＧビズＩＤ", "gbizid"), ("e-gov", "e-gov"), ("egov", "e-gov"),
    ("政策の進捗や効果は一目でわかるへ", "administration/visible-policy"),
    // The same with the look-alike radicals of the published text.
    ("一⼈ひとりに寄り添う優しいサービスに", "life/close-support"),
    // The thing itself before the item that describes it under the same title.
    ("ガバメントクラウド", "govcloud"), ("Government Cloud", "govcloud"), ("ミッション・ビジョン・バリュー", "mvv"),
    // An alias.
    ("gbiz", "gbizid"), ("code of nothing", "unknown"), ("源内", "ambiguous: genai-environment government-ai"),
    // A title in romaji or kana.
    ("gyousei", "administration"), ("gyosei", "administration"), ("gyōsei", "administration"),
    ("ぎょうせい", "administration"),
    ("seikatsu", "life"), ("seikatu", "life"), ("セイカツ", "life"), ("mainapo-taru", "mynaportal"),
    ("mainapotaru", "mynaportal"),
    ("mosimonotokimoansinsapo-to", "life/emergency-support"), ("moshimonotokimoanshinsapoto", "life/emergency-support"),
    // A unique beginning.
    (
      "life/card",
      "ambiguous: life/card-in-use life/card-in-use/holding life/card-in-use/daily-life life/card-in-use/insurance-card life/card-in-use/licence life/card-in-use/auth-app"
    ),
    ("administration/vis", "ambiguous: administration/visible-policy"),
    // Nothing, and things that mean nothing.
    ("", "unknown"), ("   ", "unknown"), ("・「」", "unknown"), ("\u{1B}[2J", "unknown"), ("xyzzy", "unknown"),
    // A title that two things share.
    ("競争・成長のための協調", "ambiguous: pillar-3 outlook/coordination"),
  ])
  func means(_ text: String, _ expected: String) {
    let found = id(text)
    // Where an unfinished id is ambiguous, only that it is matters here.
    if expected.hasPrefix("ambiguous: administration/vis") {
      return #expect(found.hasPrefix("ambiguous: administration/visible-policy"))
    }
    #expect(found == expected)
  }

  @Test func everyIdMeansItself() {
    for id in Self.report.references.keys {
      #expect(self.id(id) == id)
      let found = Resolver.thing(withID: " " + id.uppercased(), in: Self.report)
      #expect(found.map(Self.report.id) == self.id(" " + id.uppercased()))
    }
  }

  @Test func everyNumberMeansItsSection() {
    for section in Self.report.sections { if let number = section.number { #expect(id(number) == section.id) } }
  }

  @Test func everyBeginningOfATitleIsOffered() {
    for (index, section) in Self.report.sections.enumerated() {
      for length in 1...section.title.ja.count {
        let typed = String(section.title.ja.prefix(length))
        let offered = resolver.completions(of: typed, limit: .max)
        #expect(offered.contains(.section(index)) || !typed.contains { $0.isLetter || $0.isNumber }, "\(typed)")
      }
    }
  }

  @Test func theNearestIdsAreOffered() {
    #expect(resolver.nearest(to: "gbizzid", limit: 1) == ["gbizid"])
    #expect(resolver.nearest(to: "lief", limit: 1) == ["life"])
    #expect(
      resolver.nearest(to: "pillar-6", limit: 5).sorted() == [
        "pillar-1", "pillar-2", "pillar-3", "pillar-4", "pillar-5",
      ])
  }

  @Test func aVeryLongNameIsNoTrouble() {
    #expect(id(String(repeating: "行政", count: 50_000)) == "unknown")
    #expect(id(String(repeating: "n", count: 100_000)) == "unknown")
  }

  @Test func nothingTypedOffersTheNumberedSections() {
    let offered = resolver.completions(of: "", limit: 3).map(Self.report.id(of:))
    #expect(offered == ["introduction", "introduction/about", "introduction/society"])
    #expect(resolver.completions(of: " 　", limit: 3) == resolver.completions(of: "", limit: 3))
  }

  @Test func marksAloneOfferNothing() {
    for text in ["!!!", "「」", "・", "\u{1B}", "ﾞ"] {
      #expect(resolver.completions(of: text, limit: 50).isEmpty, "\(text)")
    }
  }

  @Test(arguments: ["s", "政", "2", "life", "ga"], [0, 1, 2, 7])
  func aLimitOnlyCutsTheEndOff(_ text: String, _ limit: Int) {
    let all = resolver.completions(of: text, limit: .max)
    #expect(Set(all).count == all.count)
    #expect(resolver.completions(of: text, limit: limit) == Array(all.prefix(limit)))
  }
}
