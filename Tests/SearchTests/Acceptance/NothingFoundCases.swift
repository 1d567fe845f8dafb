import RomajiSearch
import Testing

@testable import Search

/// What nobody wants to see results for, and what is said of it.
@Suite struct NothingFoundCases {
  private static let nowhere: [String] = [
    // Kanji are found from where a word begins, not from inside of its reading; う of の運用 is no long vowel.
    "nonyou", "ousei", "うせいで", "gyouseee", "gyouseei",
    // Misspelt: nothing is guessed.
    "gyouzei", "chihoi", "mynumbr", "gbizzid", "jgrantz", "adminstration", "mainapotalu", "dejitalu", "行成",
    "庁デジタル", "つづきてつ",
    // Not in the report.
    "xyzzy", "qwertyuiop", "らりるれろ", "行政学", "🐟", "مرحبا", "医療 患者", "行政 xyzzy",
    // Another figure, however near.
    "4893", "1240001", "125万", "８９４２", "97.9%",
    // In quotes, readings don't count and words must stand together.
    #""gyousei""#, #""card number""#,
    // Excluded again by what stands beside it, or by where it stands.
    "カード -カード", "重点計画 -計画", "オープンデータ -opundeeta", "ドローン domain:life", "GSS kind:challenge", "発足 status:planned",
    "kind:vision 避難所", "year:2026 発足", "year:2024 マイナ救急 kind:milestone", "-domain:life マイナ救急 kind:item",
    "programme:gss ドローン",
    "has:series kind:programme ドローン",
  ]

  @Test(arguments: nowhere)
  func nothing(_ query: String) throws {
    let found = try Frozen.found(query)
    #expect(found.isEmpty, "\(query): \(found.prefix(5))")
  }

  private static let lacking: [(String, [String])] = [
    ("行政 xyzzy", ["xyzzy"]), ("xyzzy qwertyuiop", ["xyzzy", "qwertyuiop"]), ("Xyzzy", ["Xyzzy"]),
    // Each is in something, only not in the same thing.
    ("GSS ドローン", []), ("カード 保有", []),
  ]

  @Test(arguments: lacking)
  func whatIsLackingIsNamed(_ query: String, _ lacking: [String]) throws {
    #expect(try Frozen.results(query).lacking == lacking)
  }

  @Test(arguments: [
    ("adminstration", "administration"), ("gbizzid", "gbizid"), ("mynaportl", "mynaportal"), ("dashbord", "dashboard"),
    ("行成", "行政"), ("オープンデーア", "オープンデータ"), ("ガバメントクラフド", "ガバメントクラウド"),
  ])
  func theNearestTermsAreOffered(_ word: String, _ term: String) {
    let nearest = Frozen.index.nearest(to: word, limit: 3)
    #expect(nearest.map(Folding.name).contains(Folding.name(term)), "\(word): \(nearest)")
    #expect(nearest.count <= 3 && Set(nearest).count == nearest.count)
  }

  /// What is offered must lead somewhere.
  @Test(arguments: ["adminstration", "mynaportl", "行成", "seikatzu", "dashbord", "x", "🐟", ""])
  func whatIsOfferedIsFound(_ word: String) throws {
    for term in Frozen.index.nearest(to: word, limit: 5) {
      #expect(try !Frozen.found(term).isEmpty, "\(word): \(term)")
    }
    #expect(Frozen.index.nearest(to: word, limit: 0).isEmpty)
  }
}
