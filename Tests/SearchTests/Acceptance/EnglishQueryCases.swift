import Testing

@testable import Search

/// What is typed in English, and by other names than the report's.
@Suite struct EnglishQueryCases {
  /// Words of the English titles and statements.
  private static let english =
    Expectation.first([
      ("administration", "administration"), ("introduction", "introduction"),
      ("drones", "business-region/digital-premise/field-cases"), ("passports", "life/anywhere/procedures"),
      ("cyberspace", "challenges/cyber"), ("labour", "challenges/population"),
      ("anxiety", "challenges/anxiety"), ("newborn", "life/close-support/birth"),
      ("Hiroshima", "g7-hiroshima-summit"), ("MYNAPORTAL", "mynaportal"),
      ("Cabinet", "priority-plan-decision"), ("long-term", "life/anywhere/procedures"),
      ("ageing", "business-region/digital-premise/field-cases"),
    ])
    + Expectation.early([
      ("evacuation", "life/emergency-support/shelters"), ("ambulance", "myna-ambulance"),
      ("procurement", "business-region/online-procedures/geps"), ("cocreation", "cocreation-platform"),
      ("co-creation", "cocreation-platform"), ("inhouse", "administration/ai-inhouse"),
      ("in-house", "administration/ai-inhouse"), ("hackathons", "ai-ideathon"), ("subsidies", "jgrants"),
      ("dashboards", "policy-dashboards"), ("catalog", "technology-catalog"),
      ("licence", "life/card-in-use/licence"),
    ])

  @Test(arguments: english)
  func englishWords(_ expectation: Expectation) throws {
    try expectation.check()
  }

  /// Names that the report does not print, or not there.
  private static let aliases =
    Expectation.first([
      ("mynumbercard", "my-number-card"), ("gbizid", "gbizid"), ("j-grants", "jgrants"),
      ("jgrants", "jgrants"), ("egov", "e-gov"), ("etax", "e-tax"), ("マイナカード", "my-number-card"),
      ("個人番号カード", "my-number-card"), ("実績", "achievements"), ("regtech", "technology-map"),
      ("ai統括責任者", "caio"), ("おわりに", "closing"),
    ])
    + Expectation.early([
      ("gbiz", "gbizid"), ("ehr", "standard-emr-alpha"), ("源内", "genai-environment"),
      ("源内", "government-ai"), ("gov-cloud", "govcloud"), ("govcloud", "govcloud"), ("くらし", "life"),
      ("mvv", "mvv"), ("dcert", "d-cert"), ("D-CERT", "d-cert"), ("保険証", "life/card-in-use/insurance-card"),
      ("ジービズid", "gbizid"), ("hokensho", "life/card-in-use/insurance-card"), ("ビジネス", "business-region"),
      ("見える化", "administration/visible-policy"), ("shiryo", "documents"), ("ジャパンダッシュボード", "japan-dashboard"),
      ("opendata", "open-data"),
    ])

  @Test(arguments: aliases)
  func otherNames(_ expectation: Expectation) throws {
    try expectation.check()
  }
}
