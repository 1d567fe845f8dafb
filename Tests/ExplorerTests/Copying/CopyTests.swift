import Dataset
import Testing
import TextUI

@testable import Explorer

/// Copying: keys in, the text that is sent and the message that says so out.
@Suite struct CopyTests {
  private static let source = "デジタル庁『2025年デジタル庁活動報告』、2025年9月5日公表"
  private static let link = "https://www.digital.go.jp/policies/report-2025"

  private static func at(_ id: String, _ size: String = "80x24", language: Language = .japanese) -> Session {
    var session = Session(size, language: language)
    session.state.start(at: id)
    return session
  }

  @Test func theReportItselfIsCopied() {
    let session = Session("80x24").pressing("y")
    #expect(session.effects == [.copy("\(Self.source)、\(Self.link)")])
    #expect(
      session.rows.last == " クリップボードへ送信: デジタル庁『2025年デジタル庁活⋯ (80文字)  Y で形式を選択", "\(session.rows.last ?? "")")
  }

  @Test func aFigureIsCopiedWithItsCitation() {
    var session = Self.at("citizens-holding-card", "120x40").pressing("y")
    let japanese = """
      マイナンバーカードを保有する国民の割合: 約8割(2025年時点)
      \(Self.source)、第2章 行政のデジタル変革と取組成果 › 2.1 「生活」の変化 › 2.1.2 マイナンバーカードは持つから使うへ › 1項目め、\(Self.link)
      """
    #expect(session.effects == [.copy(japanese)])
    session.press("L y")
    let english = """
      Share of citizens holding a My Number Card: about 80% (as of 2025)
      Digital Agency, "Digital Agency Activity Report 2025", published 5 September 2025, \
      Chapter 2 Digital transformation of administration and results › 2.1 Change in "daily life" › \
      2.1.2 My Number Card: from having it to using it › bullet 1, \(Self.link)
      """
    #expect(session.effects == [.copy(japanese), .copy(english)])
    #expect(
      session.rows.last
        == " Sent to the clipboard: Share of citizens holding a My Number Card: about 80% (a⋯ (351 characters)  Y for other formats"
    )
  }

  @Test func inTheDetailTheLinkIsWhatIsSelected() throws {
    let session = Self.at("life/card-in-use/holding").pressing("Tab y")
    let target = try #require(session.state.browser.page.links.first?.target)
    let citation = try #require(Citation(of: target, in: session.state.report, language: .japanese))
    #expect(session.effects == citation.text(as: .text).map { [.copy($0)] })
  }

  /// But who reads a figure wants that, whatever its page leads to.
  @Test func inTheDetailOfAFigureItIsTheFigure() {
    let figure = Self.at("citizens-holding-card", "120x40")
    let session = figure.pressing("Down y")
    #expect(session.state.focusName == "detail" && session.state.browsing.link != nil)
    #expect(session.effects == figure.pressing("y").effects)
  }

  @Test func oCopiesTheLink() {
    #expect(Session("80x24").pressing("o").effects == [.copy(Self.link)])
    var report = Report.frozen
    report.url = ""
    let session = Session("80x24", report: report).pressing("o")
    #expect(session.effects.isEmpty)
    #expect(session.rows.last == " リンクがありません")
  }

  @Test(arguments: ["y", "Y", "o"]) func aHeadingOfTheViewsOwnHasNoCitation(_ key: String) {
    let session = Session("60x18", language: .english).pressing("5 \(key)")
    #expect(session.effects.isEmpty)
    #expect(session.rows.last == " There is nothing to cite here")
  }

  @Test func whatNoClipboardTakesIsNotSent() {
    var report = Report.frozen
    func copying(bytes: Int) -> Session {
      report.url = "https://" + String(repeating: "a", count: bytes - 8)
      return Session("80x24", report: report).pressing("o")
    }
    #expect(copying(bytes: 74_994).effects.count == 1)
    let refused = copying(bytes: 74_995)
    #expect(refused.effects.isEmpty)
    #expect(refused.rows.last == " 長すぎて送れません(74994バイトまで)")
  }

  @Test(arguments: ["80x24", "40x12", "20x6"]) func theMessageFitsAnyScreen(_ size: String) {
    for language in Language.allCases {
      let session = Session(size, language: language).pressing("y")
      #expect(session.effects.count == 1)
      #expect(session.rows.count == session.state.size.rows)
      #expect(session.rows.last?.isEmpty == false)
    }
  }

  // MARK: The menu

  @Test(
    arguments: [
      ("1", OutputFormat.text), ("2", .markdown), ("3", .bibTeX), ("4", .content), ("5", .link), ("Enter", .text),
      ("Down Enter", .markdown), ("j j Enter", .bibTeX), ("j j k Enter", .markdown), ("Up Enter", .text),
      ("Down Down Down Down Down Down Enter", .link),
    ])
  func theMenuSendsAnyForm(_ keys: String, _ format: OutputFormat) throws {
    let before = Self.at("citizens-holding-card")
    let session = before.pressing("Y \(keys)")
    let reference = try #require(before.state.report.references["citizens-holding-card"])
    let citation = try #require(Citation(of: reference, in: before.state.report, language: .japanese))
    #expect(session.effects == citation.text(as: format, accessed: .reading).map { [.copy($0)] })
    #expect(session.rows.last?.hasPrefix(" クリップボードへ送信: ") == true)
    #expect(session.rows.last?.contains("Y で") == false)
    #expect(session.rows.dropLast() == before.rows.dropLast())
  }

  @Test func leavingTheMenuLeavesNoTrace() {
    let before = Session("80x24").pressing("2 Down Right")
    let session = before.pressing("Y Down Esc")
    #expect(session.grid == before.grid)
    #expect(session.effects.isEmpty)
  }

  @Test func theMenuStaysWhereThereIsNothingToSend() {
    var session = Self.at("life").pressing("Y 4")
    #expect(session.effects.isEmpty)
    #expect(session.rows.last == " 値も本文もありません")
    session.press("x")
    #expect(session.rows.last?.contains("x はここでは使えません") == true)
    session.press("Ctrl-L 5")
    #expect(session.effects == [.repaint, .copy(Self.link)])
  }

  @Test func theMouseWalksAndSends() {
    var session = Session("80x24").pressing("Y")
    session.send(.mouse(.init(.wheelDown, at: Position(column: 5, row: 20))))
    #expect(session.cursorRow.hasPrefix("▌ 2 Markdown"))
    session.send(.mouse(.init(.click, at: Position(column: 5, row: 22))))
    #expect(session.effects == [.copy(Self.link)])
    session.press("Y")
    session.send(.mouse(.init(.click, at: Position(column: 5, row: 3))))
    #expect(session.effects.count == 1)
    #expect(!session.screen.contains("BibTeX"))
  }

  @Test func thePaletteCopiesToo() {
    var session = Session("80x24").pressing(":")
    session.type("link")
    session.press("Enter")
    #expect(session.effects == [.copy(Self.link)])
  }

  @Test(arguments: Language.allCases) func theMenuShowsWhatItWouldSend(_ language: Language) {
    var session = Self.at("citizens-holding-card", language: language).pressing("Y")
    expectScreen(session, "copy-80x24-\(language.rawValue)")
    session.resize("20x6")
    session.press("Down Down Down Down")
    #expect(session.cursorRow.hasPrefix("▌ 5 "))
  }

  @Test func whereTextIsASCIISoIsTheMenu() {
    var session = Session("80x24", glyphs: .ascii)
    session.state.settings.isTextASCII = true
    session.press("Y")
    #expect(!session.screen.contains { !$0.isASCII }, "\(session.screen)")
    session.press("1")
    #expect(!session.screen.contains { !$0.isASCII }, "\(session.screen)")
    #expect(session.effects == [.copy("\(Self.source)、\(Self.link)")], "a clipboard takes what the screen cannot show")
  }
}
