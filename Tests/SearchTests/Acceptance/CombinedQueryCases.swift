import Testing

@testable import Search

/// Several words, words in quotes, words that must not be there.
@Suite struct CombinedQueryCases {
  /// In quotes, words stand together in that order.
  private static let phrases =
    Expectation.first([
      (#""wheels of one cart""#, "organisation/policy-development/two-wheels"),
      (#""apple wallet""#, "iphone-my-number-card"),
    ])
    + Expectation.early([
      (#""My Number Card""#, "my-number-card"), (#""社会全体のデジタル改革""#, "outlook"),
      (#""control tower""#, "introduction/about/launch"), (#""人に優しい""#, "human-friendly-digitalisation"),
      (#""no one is left behind""#, "introduction/about/role"), (#""4,892システム""#, "govcloud-systems"),
      (#""digital agency""#, "digital-agency"), (#""窓口で支払わずに""#, "life/emergency-support/medical-costs"),
      (#""health insurance" 窓口"#, "life/emergency-support/medical-costs"),
    ])

  @Test(arguments: phrases)
  func phrasesInQuotes(_ expectation: Expectation) throws {
    try expectation.check()
  }

  /// What is excluded leaves room for what was meant.
  private static let exclusions =
    Expectation.first([
      ("行政 -システム", "administration"), ("gyousei -shisutemu", "administration"),
    ])
    + Expectation.early([
      ("dashboard -japan", "policy-data-dashboard"), ("カード -保険証", "life/card-in-use"),
      ("マイナ -カード -保険証 -免許証 -救急", "life/close-support/mynaportal-renewal"),
      ("ロードマップ -教育", "mobility-roadmap-2025"), (#"roadmap -"Mobility Roadmap""#, "education-dx-roadmap"),
      ("オンライン -手続", "life/anywhere/tax-return"), ("ガバメント -クラウド", "government-ai"),
      ("アプリ -マイナ", "digital-auth-app"),
    ])

  @Test(arguments: exclusions)
  func excludedWords(_ expectation: Expectation) throws {
    try expectation.check()
  }

  /// All words are needed, in any order, each in any field.
  private static let words =
    Expectation.first([
      ("行政 システム", "administration/shared-systems"), ("システム 行政", "administration/shared-systems"),
      ("gyousei shisutemu", "administration/shared-systems"),
      ("窓口 支払", "life/emergency-support/medical-costs"), ("民間 職員", "agency-staff-private"),
      ("行政 ガイドライン", "genai-guideline"), ("gaidorain 行政", "genai-guideline"),
      ("my number iphone", "iphone-my-number-card"), ("データ 連携 基盤", "data-linkage-platform"),
      ("安心 サポート", "life/emergency-support"),
    ])
    + Expectation.early([
      ("カード 保有", "life/card-in-use/holding"), ("保有 カード", "life/card-in-use/holding"),
      ("ガバメント クラウド", "govcloud"), ("cloud 4892", "administration/shared-systems/govcloud"),
      ("GSS 45000", "gss-users"), ("避難所 90%", "life/emergency-support/shelters"),
      ("マイナ救急 2025年10月", "myna-ambulance-nationwide"), ("免許証 2025年3月", "myna-licence-start"),
      ("デジタル庁 note", "agency-note"), ("open 88%", "administration/public-private/open-data"),
      ("saigai D-CERT", "d-cert"), ("gyousei tetsuzuki online", "life/anywhere/procedures"),
      ("政策 16", "policy-dashboards"), ("AI ideathon", "ai-ideathon"),
      ("health insurance certificate", "health-insurance-certificate"),
      ("生活 e-Tax", "life/anywhere/data-import"),
      ("visions international", "introduction/visions/international"),
    ])

  @Test(arguments: words)
  func severalWords(_ expectation: Expectation) throws {
    try expectation.check()
  }
}
