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
        指標                                       値  推移                      変化
        見直し対象のアナログ規制の条項数    8,162条項                               -
        アナログ規制の見直し完了条項数(›    7,983条項  ⣀⣀⣰⣶⣶⣶⣶⣶⣶⣶⣶⣶⣶          +44.1 %
        アナログ規制の見直し率(全体)            97.8%  ⣀⣀⣰⣶⣶⣶⣶⣶⣶⣶⣶⣶⣶  約+29.6ポイント
      ▫ アナログ規制の見直し完了件数(法›      4,332件  ⣀⣀⣀⣀⣀⣀⣤⣤⣤⣤⣤⣤⣴         +170.6 %
        アナログ規制の見直しが実施済・›           43%  22% ➜ 43%        +21.0ポイント
        テクノロジーマップ・技術カタロ›         226件                               -
        GビズIDの累計発行アカウント数         124万件                               -
        GビズIDの接続サービス数                   217                               -
      ☐ PMHを導入する自治体の累計数       約600自治体                               -
      """
    ),
    (
      80, "en",
      """
        Figure                                                   Value  History
        Analogue regulations to be revie›                8,162 clauses
        Analogue regulations reviewed (a›                7,983 clauses  ⣀⣀⣰⣶⣶⣶⣶⣶⣶⣶⣶⣶⣶
        Share of analogue regulations re›                        97.8%  ⣀⣀⣰⣶⣶⣶⣶⣶⣶⣶⣶⣶⣶
      ▫ Analogue regulations reviewed (s›                4,332 clauses  ⣀⣀⣀⣀⣀⣀⣤⣤⣤⣤⣤⣤⣴
        Local governments whose analogue›                          43%  22% ➜ 43%
        Entries in the Technology Map an›                  226 entries
        gBizID accounts issued (cumulati›        1.24 million accounts
        Services connected to gBizID                      217 services
      ☐ Local governments introducing PM›  about 600 local governments
      """
    ),
    (
      120, "ja",
      """
        指標                                             値  推移           時点                   変化  分野        出典
        見直し対象のアナログ規制の条項数          8,162条項                 -                         -  事業・地域  報告
        アナログ規制の見直し完了条項数(全体)      7,983条項  ⣀⣀⣰⣶⣶⣶⣶⣶⣶⣶⣶⣶⣶  -                   +44.1 %  事業・地域  報告
        アナログ規制の見直し率(全体)                  97.8%  ⣀⣀⣰⣶⣶⣶⣶⣶⣶⣶⣶⣶⣶  -           約+29.6ポイント  事業・地域  報告
      ▫ アナログ規制の見直し完了件数(法令のみ›      4,332件  ⣀⣀⣀⣀⣀⣀⣤⣤⣤⣤⣤⣤⣴  2024-06-14         +170.6 %  事業・地域  公的資料
        アナログ規制の見直しが実施済・実施中›           43%  22% ➜ 43%      2025-03-31    +21.0ポイント  事業・地域  報告
        テクノロジーマップ・技術カタログの掲›         226件                 2025-07                   -  事業・地域  報告
        GビズIDの累計発行アカウント数               124万件                 2025-03-31                -  事業・地域  報告
        GビズIDの接続サービス数                         217                 2025-03-31                -  事業・地域  報告
      ☐ PMHを導入する自治体の累計数             約600自治体                 FY2025                    -  事業・地域  報告
      """
    ),
    (
      120, "en",
      """
        Figure                                                           Value  History        As of                   Change
        Analogue regulations to be reviewed                      8,162 clauses                 -                            -
        Analogue regulations reviewed (all level›                7,983 clauses  ⣀⣀⣰⣶⣶⣶⣶⣶⣶⣶⣶⣶⣶  -                      +44.1 %
        Share of analogue regulations reviewed (›                        97.8%  ⣀⣀⣰⣶⣶⣶⣶⣶⣶⣶⣶⣶⣶  -           about +29.6 points
      ▫ Analogue regulations reviewed (statutes ›                4,332 clauses  ⣀⣀⣀⣀⣀⣀⣤⣤⣤⣤⣤⣤⣴  2024-06-14            +170.6 %
        Local governments whose analogue review ›                          43%  22% ➜ 43%      2025-03-31        +21.0 points
        Entries in the Technology Map and Techno›                  226 entries                 2025-07                      -
        gBizID accounts issued (cumulative)              1.24 million accounts                 2025-03-31                   -
        Services connected to gBizID                              217 services                 2025-03-31                   -
      ☐ Local governments introducing PMH (cumul›  about 600 local governments                 FY2025                       -
      """
    ),
  ])
  func fits(_ columns: Int, _ language: String, _ screen: String) throws {
    let session = try shown(columns, ["--domain", "business-region", "--lang", language])
    #expect(lines(session.screen) == lines(screen))
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
      FiguresTable(report, language: .english, columns: 40).text(of: []) == "  Figure  Value  History        Change\n")
  }

  @Test func longLabelsAreCut() {
    var report = Repository.report
    report.indicators[0].label = Localized(ja: String(repeating: "あ", count: 10_000), en: "a\u{1B}[2J\n")
    #expect(
      FiguresTable(report, language: .japanese, columns: 60).text(of: [0]) == """
          指標                         値  推移           時点  変化
          ああああああああああああ›   4年                 -        -

        """)
    #expect(
      FiguresTable(report, language: .english).text(of: [0]) == """
        Figure    Value  As of  Change  Domain  Source  Change from/to
        a␛[2J   4 years  -           -  -       report  -

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
