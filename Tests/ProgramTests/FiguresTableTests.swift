import Explorer
import TerminalSession
import Testing
import TextUI
import Typesetting

@testable import Dataset
@testable import tenbo

/// The table of `tenbo figures` on a terminal.
@Suite(.timeLimit(.minutes(10))) struct FiguresTableTests {
  @Test(arguments: [
    (
      80, "ja",
      """
        指標                                          値          時点  推移
        見直し対象のアナログ規制の条項数       8,162条項      時点なし  ▇▇▇▇▇▇▇▇▇▇▇▇▇
        見直し完了のアナログ規制               7,983条項      時点なし  ▅▅▇▇▇▇▇▇▇▇▇▇▇
        アナログ規制の見直し率                     97.8%      時点なし  ▅▅▇▇▇▇▇▇▇▇▇▇▇
      ✱ 見直し完了規制(法令のみ)                 4,332件     2024年6月  ▃▃▃▃▃▃▅▅▅▅▅▅▇
        規制見直し団体(予定含む)                     43%     2025年3月  ▂▂▂▂▂▂▂▂▂▂▂▂▄
        技術カタログ等の掲載件数                   226件     2025年7月
        GビズIDの累計発行アカウント数            124万件     2025年3月
        GビズIDの接続サービス数                      217     2025年3月
      ☐ PMHを導入する自治体の累計数          約600自治体  2025年度まで
      """
    ),
    (
      80, "en",
      """
        Figure                                      Value        As of  History
        Analogue rules to review            8,162 clauses      no date  ▇▇▇▇▇▇▇▇▇▇▇▇▇
        Analogue rules reviewed             7,983 clauses      no date  ▅▅▇▇▇▇▇▇▇▇▇▇▇
        Analogue rules review rate                  97.8%      no date  ▅▅▇▇▇▇▇▇▇▇▇▇▇
      ✱ Statute rules reviewed              4,332 clauses  14 Jun 2024  ▃▃▃▃▃▃▅▅▅▅▅▅▇
        Local review, incl. plans                     43%  31 Mar 2025  ▂▂▂▂▂▂▂▂▂▂▂▂▄
        Tech Map/Catalog entries              226 entries     Jul 2025
        gBizID accounts issued             1.24m accounts  31 Mar 2025
        Services connected to gBizID         217 services  31 Mar 2025
      ☐ Local govts adopting PMH                   c. 600    by FY2025
      """
    ),
    (
      120, "ja",
      """
        指標                                                     値          時点  推移                      変化  分野
        見直し対象のアナログ規制の条項数                  8,162条項      時点なし  ▇▇▇▇▇▇▇▇▇▇▇▇▇            +0.5%  事業・地域
        見直し完了のアナログ規制                          7,983条項      時点なし  ▅▅▇▇▇▇▇▇▇▇▇▇▇           +44.1%  事業・地域
        アナログ規制の見直し率(法令と告示・通達など)          97.8%      時点なし  ▅▅▇▇▇▇▇▇▇▇▇▇▇  約+29.6ポイント  事業・地域
      ✱ 見直し完了規制(法令のみ)                            4,332件     2024年6月  ▃▃▃▃▃▃▅▅▅▅▅▅▇            +171%  事業・地域
        規制見直し団体(予定含む)                                43%     2025年3月  ▂▂▂▂▂▂▂▂▂▂▂▂▄      +21ポイント  事業・地域
        テクノロジーマップ・技術カタログの掲載件数            226件     2025年7月                               -  事業・地域
        GビズIDの累計発行アカウント数                       124万件     2025年3月                               -  事業・地域
        GビズIDの接続サービス数                                 217     2025年3月                               -  事業・地域
      ☐ PMHを導入する自治体の累計数                     約600自治体  2025年度まで                               -  事業・地域
      """
    ),
    (
      120, "en",
      """
        Figure                                              Value        As of  History             Change  Domain
        Analogue regulations to be reviewed         8,162 clauses      no date  ▇▇▇▇▇▇▇▇▇▇▇▇▇        +0.5%  Business, regions
        Analogue rules reviewed                     7,983 clauses      no date  ▅▅▇▇▇▇▇▇▇▇▇▇▇       +44.1%  Business, regions
        Analogue rules review rate                          97.8%      no date  ▅▅▇▇▇▇▇▇▇▇▇▇▇  c. +29.6 pt  Business, regions
      ✱ Statute rules reviewed                      4,332 clauses  14 Jun 2024  ▃▃▃▃▃▃▅▅▅▅▅▅▇        +171%  Business, regions
        Local review, incl. plans                             43%  31 Mar 2025  ▂▂▂▂▂▂▂▂▂▂▂▂▄       +21 pt  Business, regions
        Tech Map/Catalog entries                      226 entries     Jul 2025                           -  Business, regions
        gBizID accounts issued (cumulative)        1.24m accounts  31 Mar 2025                           -  Business, regions
        Services connected to gBizID                 217 services  31 Mar 2025                           -  Business, regions
      ☐ Local govts adopting PMH                           c. 600    by FY2025                           -  Business, regions
      """
    ),
  ])
  func fits(_ columns: Int, _ language: String, _ screen: String) throws {
    let report = Repository.report
    let table = FiguresTable(report, language: try #require(Language(rawValue: language)), columns: columns - 1)
    #expect(lines(table.text(of: report.indicators(of: try report.thing("business-region")))) == lines(screen))
  }

  @Test(arguments: Language.allCases, [false, true])
  func neverGoesBeyondTheTerminal(_ language: Language, _ isASCII: Bool) {
    let report = Repository.report
    for columns in 0...240 {
      let metrics = Metrics(ambiguousIsWide: columns.isMultiple(of: 2))
      let table = FiguresTable(
        report, language: language, glyphs: isASCII ? .ascii : .unicode, metrics: metrics, columns: columns)
      let text = table.text(of: Array(report.indicators.indices))
      #expect(text.split(separator: "\n").allSatisfy { metrics.columns(of: $0) <= columns })
      #expect(!isASCII || !text.contains { "✱☐⋯".contains($0) })
    }
  }

  @Test func anEmptyTableHasItsHeadings() {
    let report = Repository.report
    #expect(
      FiguresTable(report, language: .english).text(of: [])
        == "Figure  Value  As of  Change  Domain  Source  Change from/to\n")
    #expect(
      FiguresTable(report, language: .english, columns: 40).text(of: []) == "  Figure  Value  As of  History\n")
  }

  @Test func longLabelsAreCut() {
    var report = Repository.report
    report.indicators[0].label = Localized(ja: String(repeating: "あ", count: 10_000), en: "a\u{1B}[2J\n")
    report.indicators[0].short = nil
    #expect(
      FiguresTable(report, language: .japanese, columns: 60).text(of: [0]) == """
          指標                           値      時点  推移
          ああああああ⋯あああああああ   4年  時点なし

        """)
    #expect(
      FiguresTable(report, language: .english).text(of: [0]) == """
        Figure    Value  As of    Change  Domain  Source  Change from/to
        a␛[2J   4 years  no date       -  -       report  -

        """)
  }

  /// Marks are for a terminal that understands them and a person who wants them; the rest stays the same.
  @Test(
    arguments: [
      ([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false), (["TERM": nil], false),
    ] as [([String: String?], Bool)])
  func valuesAreMarked(_ environment: [String: String?], _ isMarked: Bool) throws {
    let session = try shown(80, ["--domain", "business-region"], environment: environment)
    #expect(session.outputText.contains("\u{1B}[1m124万件\u{1B}[0m") == isMarked)
    #expect(session.outputText.contains("\u{1B}[35m約600自治体\u{1B}[0m") == isMarked)
    #expect(session.outputText.contains("\u{1B}") == isMarked)
    #expect(try lines(session.screen) == lines(shown(80, ["--domain", "business-region"]).screen))
  }

  @Test func plainIsWhatAPipeGets() throws {
    let session = try shown(300, ["--plain"])
    let text = session.outputText.replacing("\r\n", with: "\n")
    #expect(text == Shell.run("$TENBO figures").output)
  }

  private func lines(_ screen: String) -> [Substring] {
    screen.split(separator: "\n")
  }

  private func shown(
    _ columns: Int, _ options: [String], environment: [String: String?] = [:]
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      built("tenbo"), ["figures"] + options, size: Size(columns: columns, rows: 60), environment: environment)
    #expect(try session.waitForEnd() == .status(0))
    return session
  }
}

extension FiguresTable {
  fileprivate init(
    _ report: Report, language: Language, glyphs: Glyphs = .unicode, metrics: Metrics = Metrics(), columns: Int? = nil
  ) {
    let today = ReportDate.year(2025).first
    let settings = Settings(language: language, glyphs: glyphs, metrics: metrics, today: today)
    self.init(report, settings: settings, columns: columns)
  }
}
