import Testing
import Typesetting

struct LineBreakingRulesTests {
  private static let samples = [
    "事業者向け認証基盤「GビズID」の普及(2025年3月末時点で累計発行アカウント124万件、接続サービス数217)。",
    "政府のアナログ規制の大幅な点検・見直しを実施(8,162条項のうち7,983条項の見直しが完了、見直し率97.8%)。",
    "マイナポータル経由でデータを一括取得してe-Taxへ自動入力。補助金は「Jグランツ」、カルテはα版。",
    "- 国民の約8割がマイナンバーカードを保有(2021年から2025年までの4年間)、24時間、16回、691指標。",
    "Data Free Flow with Trust, D-CERT/e-Gov (PMH) - 1,564 bodies, 88% by 2025-08; it's iPhone-ready.",
    "ｶﾞﾊﾞﾒﾝﾄ　クラウド、か\u{3099}き\u{3099}、ー々っ。。。「「「」」」！？",
    "",
    " ",
  ]

  private static let rules = samples.map(LineBreakingRules.init)

  private static let reportRules = (try? Fixtures.reportLines().map { LineBreakingRules($0) }) ?? []

  @Test(arguments: 1...120)
  func samplesKeepTheRules(columns: Int) {
    for rules in Self.rules { _ = rules.check(columns: columns) }
  }

  @Test(
    .enabled(if: Fixtures.hasReport, "needs the report's text in ../shared/report beside the package"),
    arguments: 10...120)
  func theReportKeepsTheRules(columns: Int) {
    let splits = Self.reportRules.reduce(0) { $0 + $1.check(columns: columns) }
    if columns >= 24 { #expect(splits == 0) }
  }

  /// What is preferred is no more than a preference: it costs few lines.
  @Test(.enabled(if: Fixtures.hasReport, "needs the report's text in ../shared/report beside the package"))
  func theReportFillsItsLines() throws {
    for columns in [20, 38, 78] {
      let lines = try Fixtures.reportLines().reduce(into: (broken: 0, least: 0)) { sums, text in
        sums.broken += LineBreakingRules.breaker.lines(of: text, columns: columns).count
        sums.least += (Metrics().columns(of: text) + columns - 1) / columns
      }
      #expect(Double(lines.broken) < Double(lines.least) * 1.2, "\(lines) at \(columns)")
    }
  }
}
