import Dataset
import Testing
import TextUI
import Typesetting

@testable import Explorer
@testable import Search

/// What was found is marked as printed, and marks move nothing.
@Suite struct HighlightTests {
  @Test func theListAndThePreviewMarkWhatWasTyped() {
    let marked = Session.searching("カード").marked
    #expect(marked.count > 5)
    #expect(Set(marked) == ["カード"])
  }

  @Test func whatIsOpenedIsMarkedUntilTheSearchEnds() {
    var session = Session.searching("カード").pressing("Enter")
    // Where a name is cut, so may be what is marked.
    #expect(session.marked.allSatisfy { "カード".hasPrefix($0) })
    session.press("Tab Tab")
    #expect(!session.marked.isEmpty)
    session.press("1 Esc")
    #expect(session.state.search.active == nil)
    #expect(session.marked.isEmpty)
  }

  @Test func anotherQueryIsMarkedInItsPlace() {
    var session = Session.searching("カード").pressing("Enter /")
    session.type("保有")
    session.press("Enter")
    #expect(Set(session.marked) == ["保有"])
  }

  @Test func aMarkThatIsCutOffANameShowsBelowIt() {
    let session = Session.searching("に対する", "60x24")
    #expect(session.searching?.count ?? 0 > 0)
    #expect(session.row(3).contains("に対する") || session.row(4).contains("に対する"), "\(session.screen)")
    #expect(session.marked.first == "に対する")
  }

  @Test func everyThemeShowsMarks() {
    for name in Theme.Name.allCases {
      for colours in [0, 8, 256] {
        let theme = Theme(name: name, colours: colours)
        let others = Role.allCases.filter { $0 != .match }.map { theme[$0] }
        #expect(theme[.match].attributes != [])
        #expect(!others.contains(theme[.match]), "\(name) \(colours)")
      }
    }
  }

  @Test func nothingIsMarkedWhereTextIsShownInLatinLetters() {
    var session = Session("80x24", language: .japanese, glyphs: .ascii)
    session.state.settings.isTextASCII = true
    session.press("/")
    session.type("card")
    #expect(session.marked.isEmpty)
    #expect(!session.screen.contains { !$0.isASCII }, "\(session.screen)")
    session.press("Enter")
    #expect(session.marked.isEmpty)
  }

  /// Pages with and without marks, at many widths: not a character moves.
  @Test(arguments: Language.allCases)
  func marksMoveNothing(_ language: Language) {
    let report = Report.frozen
    let query = SearchIndex.frozen.query(language == .japanese ? "の 年 デジタル 1 約" : "the 20 digital a 1")
    guard let highlighter = SearchIndex.frozen.search(query)?.highlighter else { return }
    let settings = Settings(language: language, today: .reading)
    let plain = DocumentBuilder(report: report, settings: settings)
    let marking = DocumentBuilder(report: report, settings: settings, highlighter: highlighter)
    var marks = 0
    for columns in [10, 18, 24, 37, 50, 84] {
      let setter = DocumentTypesetter(columns: columns, settings: settings, names: report.programmes.map(\.name.ja))
      for reference in report.references.values {
        let one = setter.set(plain.document(of: .thing(reference), children: [], count: 0))
        let other = setter.set(marking.document(of: .thing(reference), children: [], count: 0))
        #expect(one.rows.map(\.text) == other.rows.map(\.text))
        #expect(one.links.map(\.row) == other.links.map(\.row))
        if other.firstMatch != nil { marks += 1 }
      }
    }
    #expect(marks > 100)
  }

  @Test func theFirstMarkOfAPageShows() {
    for size in ["80x24", "120x40", "60x8"] {
      var session = Session.searching("カード", size)
      for _ in 0..<(session.searching?.count ?? 0) {
        guard let preview = session.searching?.preview, let row = preview.page.firstMatch else { continue }
        let rows = SearchLayout(session.state.size)?.body.rows ?? 0
        #expect(row >= preview.top && row < preview.top + rows)
        session.press("Down")
      }
    }
  }

  @Test func marksFollowWhatIsShown() {
    func shown(_ text: String, _ part: String) -> [String] {
      guard let range = text.firstRange(of: part) else { return [] }
      let shown = text.sanitised
      return text.offsets(of: [range], shownAs: shown).map { StyledText(shown, matches: [$0]).spans(marked: .plain) }
        .flatMap { $0 }.map(\.text)
    }
    #expect(shown("行政の手続", "手続") == ["行政の", "手続"])
    #expect(shown("a\u{200B}\u{1B}b手続c", "手続") == ["a␛b", "手続", "c"])
    #expect(shown("⼈と人", "と") == ["人", "と", "人"])
    #expect(StyledText("手続", matches: [0..<3]).truncated(to: 3, metrics: .init(), mark: "›").matches == [0..<3])
    #expect(StyledText("手続の手", matches: [9..<12]).truncated(to: 5, metrics: .init(), mark: "›").matches == [])
  }

  @Test func aSnippetIsCutAroundWhatWasFound() {
    let text = String(repeating: "長い前置き、", count: 50) + "約9,852万枚のカード" + String(repeating: "と後", count: 200)
    guard let found = text.firstRange(of: "カード") else { return }
    let snippet = Snippet(field: .statement, text: text, ranges: [found])
    for columns in [10, 20, 36, 60] {
      let piece = SnippetWindow(snippet, columns: columns, settings: Settings(today: .reading)).piece(.plain)
        .truncated(to: columns, metrics: Metrics(), mark: "›")
      #expect(piece.text.hasPrefix("⋯") && piece.text.hasSuffix("›"))
      #expect(piece.matches.count == 1)
      #expect(piece.text.contains("カード"))
      #expect(!piece.text.contains("852") || piece.text.contains("9,852"), "\(piece.text)")
    }
    let short = Snippet(field: .title, text: "カードの話", ranges: [text.startIndex..<text.startIndex])
    #expect(SnippetWindow(short, columns: 20, settings: Settings(today: .reading)).piece(.plain).text == "カードの話")
  }
}
