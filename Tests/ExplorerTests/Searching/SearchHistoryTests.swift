import Dataset
import Search
import Testing
import TextUI

@testable import Explorer

/// Older searches, completion, and walking the hits.
@Suite struct SearchHistoryTests {
  private static func searched(_ texts: [String]) -> Session {
    var session = Session("80x24")
    for text in texts {
      session.press("/")
      session.type(text)
      session.press("Enter")
    }
    return session
  }

  @Test func upRecallsAndDownComesBackToWhatWasTyped() {
    var session = Self.searched(["カード", "マイナ", "マイナ", "行政"])
    #expect(session.state.search.history == ["カード", "マイナ", "行政"])
    session.press("/")
    session.type("デ")
    session.press("Up")
    #expect(session.prompt == "行政")
    session.press("Up Up Up Up")
    #expect(session.prompt == "カード")
    session.press("Down")
    #expect(session.prompt == "マイナ")
    #expect(session.searching?.count ?? 0 > 0, "what is recalled is searched for")
    session.press("Down Down")
    #expect(session.prompt == "デ")
    session.press("Down")
    #expect(session.prompt == "デ")
    #expect(session.searching?.selected == 1)
    session.press("Up")
    #expect(session.prompt == "デ")
    #expect(session.searching?.selected == 0)
  }

  @Test(arguments: ["Right", "End", "Backspace"])
  func whatIsRecalledCanBeAdopted(_ key: String) {
    var session = Self.searched(["マイナ", "カード"]).pressing("/ Up \(key)")
    let text = session.prompt
    session.press("Down")
    #expect(session.prompt == text)
    #expect(session.searching?.selected == 1)
    session.press("Up Up")
    #expect(session.prompt == "カード", "the last search, since the text is a new one")
  }

  @Test func ofManySearchesTheLastHundredAreKept() {
    var session = Session("80x24")
    session.state.search.history = (0..<100).map { "\($0)" }
    session.press("/")
    session.type("カード")
    session.press("Enter")
    #expect(session.state.search.history.count == 100)
    #expect(session.state.search.history.last == "カード")
    #expect(session.state.search.history.first == "1")
  }

  @Test func aSearchThatWasLeftIsNotRemembered() {
    let session = Session.searching("カード").pressing("Esc / Up")
    #expect(session.prompt == "")
  }

  @Test func theRestOfAWordIsOfferedAndAccepted() {
    for key in ["Tab", "Right"] {
      var session = Session.searching("カード dom")
      guard var searching = session.searching else { return }
      searching.completion = "domain:"
      session.state[SearchScreen.self] = searching
      #expect(session.row(1).hasPrefix(" 検索: カード domain:"))
      #expect(session.grid.cursor?.position.column == 17)
      #expect(session.grid[17, 1].style == session.state.settings.theme[.quiet])
      #expect(session.pressing("Left").row(1).contains("domain:") == false)
      session.press(key)
      #expect(session.prompt == "カード domain:")
    }
  }

  @Test func nWalksTheHitsInReadingOrderAndWraps() {
    var session = Session.searching("カード").pressing("Enter")
    guard let active = session.state.search.active, let index = session.state.search.index else { return }
    let ordered = active.hits[nil].ordered
    #expect(ordered == ordered.sorted())
    let stops = session.state.browser.history
    #expect(
      session.rows.last?.hasPrefix(
        " 「カード」報告の順 \((ordered.firstIndex(of: active.entry) ?? 0) + 1)/\(ordered.count)  n ") == true)
    var at = ordered.firstIndex(of: active.entry) ?? 0
    for _ in 0..<ordered.count {
      session.press("n")
      at = (at + 1) % ordered.count
      #expect(session.state.selectedID == session.state.report.id(of: index.reference(of: ordered[at])))
      let wraps = at == 0 ? "  最後から最初へ戻りました" : ""
      #expect(session.rows.last == " 「カード」報告の順 \(at + 1)/\(ordered.count)\(wraps)")
    }
    session.press("N")
    #expect(session.rows.last?.contains("「カード」") == true)
    #expect(session.state.browser.history == stops)
  }

  @Test func nGoesOnFromWhatIsSelected() {
    var session = Session.searching("カード").pressing("Enter")
    guard let active = session.state.search.active, let index = session.state.search.index else { return }
    // A heading that isn't among the hits.
    session.state.start(at: "life")
    let number = session.state.report.references["life"].flatMap { index.entry(of: $0) } ?? 0
    session.press("n")
    let next = active.hits[nil].ordered.first { $0 > number } ?? 0
    #expect(session.state.selectedID == session.state.report.id(of: index.reference(of: next)))
    session.state.start(at: "life")
    session.press("N")
    let before = active.hits[nil].ordered.last { $0 < number } ?? active.hits[nil].ordered.last ?? 0
    #expect(session.state.selectedID == session.state.report.id(of: index.reference(of: before)))
  }

  @Test func narrowedHitsAreWalkedAlone() {
    var session = Session.searching("カード").pressing("Shift-Tab")
    let count = session.searching?.count ?? 0
    session.press("Enter n")
    #expect(session.rows.last?.contains("/\(count)") == true)
    #expect(session.state.browser.view == .programmes)
  }

  @Test func withoutASearchNSaysSo() {
    #expect(Session("80x24").pressing("n").rows.last == " まだ検索していません(/ で検索)")
    #expect(Session("80x24").pressing("N").rows.last == " まだ検索していません(/ で検索)")
  }
}
