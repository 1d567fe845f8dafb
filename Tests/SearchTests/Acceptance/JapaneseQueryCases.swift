import Testing

@testable import Search

/// What is typed in Japanese, as the report prints it or not.
@Suite struct JapaneseQueryCases {
  /// Words as the report prints them, names before what only mentions them.
  private static let printed =
    Expectation.first([
      ("行政", "administration"), ("生活", "life"), ("事業・地域", "business-region"), ("窓口", "life/anywhere"),
      ("避難所", "life/emergency-support/shelters"), ("マイナ保険証", "life/card-in-use/insurance-card"),
      ("運転免許証", "drivers-licence"), ("健康保険証", "health-insurance-certificate"), ("デジタル庁", "digital-agency"),
      ("オープンデータ", "administration/public-private/open-data"), ("基幹業務システム", "core-business-systems"),
      ("標準準拠システム", "standard-compliant-systems"), ("テクノロジーマップ", "technology-map"),
      ("技術カタログ", "technology-catalog"), ("重点計画", "outlook/priority-plan"),
      ("三位一体", "outlook/user-services/three-in-one"), ("人口減少", "challenges/population"),
      ("サイバー空間", "challenges/cyber"), ("出生届", "life/close-support/birth"),
      ("確定申告", "life/anywhere/tax-return"), ("救急隊", "myna-ambulance-teams"),
      ("アナログ規制", "analog-regulations"), ("高額療養費制度", "high-cost-medical"), ("閣議決定", "priority-plan-decision"),
      ("共創プラットフォーム", "administration/public-private/cocreation"), ("ハッカソン", "ai-ideathon"),
      ("はじめに", "introduction"), ("最後に", "closing"), ("課題", "challenges"), ("組織", "organisation"),
      ("全面刷新", "mynaportal-renewal"), ("引越し", "life/anywhere/procedures"),
      ("介護", "life/anywhere/procedures"),
    ])
    + Expectation.early([
      ("マイナ保険証", "myna-insurance-card"), ("デジタル庁2.0", "digital-agency-2"), ("オープンデータ", "open-data"),
      ("ガバメントクラウド", "govcloud"), ("ガバメントAI", "government-ai"), ("消防本部", "myna-ambulance-fire-hqs"),
      ("職員数", "agency-staff"), ("電子カルテ", "standard-emr-alpha"), ("司令塔", "introduction/about/launch"),
      ("補助金", "jgrants"), ("入札", "geps"),
    ])

  @Test(arguments: printed)
  func wordsAsPrinted(_ expectation: Expectation) throws {
    try expectation.check()
  }

  /// Width, case, kana, radicals, marks of length, hyphens and middle dots, voicing marks apart: all look alike to whoever types.
  private static let folded =
    Expectation.first([
      ("ぎょうせい", "administration"), ("セイカツ", "life"), ("まどぐち", "life/anywhere"),
      ("おーぷんでーた", "administration/public-private/open-data"), ("けんこうほけんしょう", "health-insurance-certificate"),
      ("まいなぽーたる", "mynaportal"), ("ﾏｲﾅﾎﾟｰﾀﾙ", "mynaportal"), ("ＧビズＩＤ", "gbizid"), ("gﾋﾞｽﾞid", "gbizid"),
      ("ＧＳＳ", "gss"), ("gss", "gss"), ("ｅ－Ｔａｘ", "e-tax"), ("e‐Gov", "e-gov"), ("EGOV", "e-gov"),
      ("マイナポタル", "mynaportal"), ("⾏政", "administration"), ("⽣活", "life"), ("一⼈ひとり", "life/close-support"),
      ("テ\u{3099}シ\u{3099}タル庁", "digital-agency"), ("iPHONE", "iphone-my-number-card"),
      ("ｉｐｈｏｎｅ", "iphone-my-number-card"), ("２．１", "life"), ("2.3.4", "administration/visible-policy"),
      ("生成ａｉガイドライン", "administration/ai-inhouse/genai-guideline"),
    ])
    + Expectation.early([
      ("ｶﾞﾊﾞﾒﾝﾄｸﾗｳﾄﾞ", "govcloud"), ("ベースレジストリ", "base-registry"), ("ベースレジストリー", "base-registry"),
      ("ベース･レジストリ", "base-registry"), ("ミッションビジョンバリュー", "mvv"), ("ギヨウセイ", "administration"),
      ("まいなきゆうきゆう", "myna-ambulance"), ("国⺠", "citizens-holding-card"),
      ("⼈に優しい", "human-friendly-digitalisation"), ("⺠間出⾝", "agency-staff-private"), ("発⾜", "agency-launch"),
      ("カ\u{3099}バメントAI", "government-ai"), ("japan DASHBOARD", "japan-dashboard"), ("ＰＭＨ", "pmh"),
    ])

  @Test(arguments: folded)
  func foldedWords(_ expectation: Expectation) throws {
    try expectation.check()
  }

  /// Figures and dates, in whatever digits and with whatever separators.
  private static let numerals =
    Expectation.first([
      ("1500", "organisation/next-generation/staffing"), ("1,500人", "organisation/next-generation/staffing"),
      ("6つの姿", "introduction/visions"),
    ])
    + Expectation.early([
      ("4892", "govcloud-systems"), ("4,892", "govcloud-systems"), ("４８９２", "govcloud-systems"),
      ("４，８９２", "govcloud-systems"), ("4892", "administration/shared-systems/govcloud"),
      ("1240000", "gbizid-accounts"), ("124万", "gbizid-accounts"), ("１２４万", "gbizid-accounts"),
      ("1,240,000", "gbizid-accounts"), ("124万件", "gbizid-accounts"), ("8162", "analog-rules-total"),
      ("8,162条項", "analog-rules-total"), ("97.8", "analog-rules-done-rate"),
      ("97.8%", "analog-rules-done-rate"), ("９７．８％", "analog-rules-done-rate"), ("65000", "genai-uses"),
      ("6.5万", "genai-uses"), ("45000", "gss-users"), ("4.5万", "gss-users"), ("45,000", "gss-users"),
      ("11500", "cocreation-participants"), ("1479", "cocreation-municipalities"),
      ("１，５６４", "opendata-municipalities"), ("691", "japan-dashboard-indicators"),
      ("226件", "tech-catalog-entries"), ("217", "gbizid-services"), ("約8割", "citizens-holding-card"),
      ("六つの姿", "introduction/visions"), ("五つの柱", "pillars"), ("2026年8月", "myna-app-release"),
      ("2026年春", "gbiz-portal-alpha"), ("2024年3月", "mynaportal-renewal"), ("2021年9月1日", "agency-launch"),
    ])

  @Test(arguments: numerals)
  func figures(_ expectation: Expectation) throws {
    try expectation.check()
  }
}
