import Dataset
import Testing
import TextUI

@testable import Explorer

/// The presenter's keys.
@Suite struct PresentingKeysTests {
  @Test(arguments: ["Space", "Right", "PgDn", "Enter"]) func forward(_ key: String) {
    #expect(Session.presenting("80x24").pressing("\(key) \(key)").slide == "domain:life")
  }

  @Test(arguments: ["Left", "PgUp", "Backspace"]) func back(_ key: String) {
    #expect(Session.presenting("80x24").pressing("Right Right \(key)").slide == "agenda")
  }

  @Test func bothEndsSayThatTheyAre() {
    #expect(Session.presenting("80x24").pressing("Left").lastRow.contains("最初のスライドです"))
    let end = Session.presenting("80x24").pressing("End")
    #expect(end.slide == "closing")
    #expect(end.pressing("Right").lastRow.contains("最後のスライドです"))
    #expect(end.pressing("Home").slide == "title")
  }

  @Test func forwardGoesThroughThePagesAndBackToo() {
    var session = Session.presenting("60x18", at: "theme:life/card-in-use").pressing("Right")
    #expect(session.slide == "theme:life/card-in-use")
    #expect(session.row(0).hasSuffix("2/2"))
    session.press("Right")
    #expect(session.slide == "figure:citizens-holding-card")
    session.press("Left")
    #expect(session.row(0).hasSuffix("2/2"))
    session.press("Left")
    #expect(session.row(0).hasSuffix("1/2"))
  }

  @Test(arguments: Language.allCases, ["60x18", "80x24", "120x40"])
  func everySlideAndPageIsReachedAndLeft(_ language: Language, _ size: String) {
    var session = Session.presenting(size, language: language)
    var seen = [session.presented]
    for _ in 0..<100 {
      session.press("Right")
      if session.presented == seen.last { break }
      seen.append(session.presented)
    }
    #expect(Set(seen.map { $0?.slide }).count == 28)
    #expect(Set(seen).count == seen.count)
    for place in seen.reversed() {
      #expect(session.presented == place)
      session.press("Left")
    }
  }

  @Test func aNumberAndEnterGoesThere() {
    let session = Session.presenting("80x24").pressing("1 6")
    #expect(session.lastRow.contains("16枚目へ Enter"))
    #expect(session.slide == "title")
    #expect(session.pressing("Enter").slide == "figure:gbizid-accounts")
    #expect(session.pressing("Backspace Enter").slide == "title")
    #expect(session.pressing("Backspace 7 Enter").slide == "theme:business-region/semi-public")
    #expect(session.pressing("Esc").slide == "title")
    #expect(session.pressing("Esc Enter").slide == "agenda")
    // Any other key forgets the number and does what it does.
    #expect(session.pressing("Right").slide == "agenda")
    #expect(session.pressing("Right Enter").slide == "domain:life")
    for number in ["0", "2 9", "9 9 9 9 9"] {
      let away = Session.presenting("80x24").pressing("\(number) Enter")
      #expect(away.slide == "title")
      #expect(away.lastRow.contains("ありません(1〜28)"))
    }
  }

  @Test func theScreenGoesBlack() {
    let theme = Theme(name: .dark, colours: 256)
    for (key, colour) in [("b", Colour.palette(16)), (".", .palette(16)), ("w", .palette(231))] {
      var session = Session.presenting("80x24", at: "pillars", minutes: 5, theme: theme)
      let before = session.grid
      session.press(key)
      #expect(session.grid.cells.allSatisfy { $0.character == " " && $0.style.background == colour })
      session.press(key)
      #expect(session.grid == before)
    }
    let session = Session.presenting("80x24", at: "pillars")
    #expect(session.pressing("b w").presented?.blank == .white)
    #expect(session.pressing("w .").presented?.blank == .black)
    // Any other key brings the slide back and does nothing else.
    for key in ["Right", "Esc", "q", "x", "5", "s"] {
      let back = session.pressing("b \(key)")
      #expect(back.presented == session.presented)
      #expect(back.screen == session.screen)
      #expect(back.effects == [])
    }
  }

  @Test func thePointerGoesFromLineToLine() {
    var session = Session.presenting("80x24", at: "theme:life/card-in-use")
    #expect(session.presented?.pointer == nil)
    session.press("Down")
    #expect(session.cursorRow.hasPrefix("  ▌ ∙ カードの保有"))
    session.press("Down")
    #expect(session.cursorRow.hasPrefix("  ▌ ∙ カードかスマホだけで"))
    let position = session.grid.cursor?.position
    #expect(position.map { session.grid[$0.column + 2, $0.row].style.attributes.contains(.reverse) } == true)
    session.press("Down Down Down Down Down Down")
    #expect(session.presented?.pointer == 4)
    session.press("Up Up Up Up")
    #expect(session.presented?.pointer == 0)
    session.press("Up")
    #expect(session.presented?.pointer == nil)
    #expect(session.pressing("Up").presented?.pointer == 4)
    #expect(session.pressing("Down Right Left").presented?.pointer == nil)
    // On the second page it begins with what stands there.
    #expect(Session.presenting("60x18", at: "theme:life/card-in-use").pressing("Right Down").presented?.pointer == 3)
  }

  @Test func thePointerGoesFromPageToPage() {
    var session = Session.presenting("60x18", at: "theme:life/card-in-use").pressing("Down Down Down")
    #expect(session.row(0).hasSuffix("1/2"))
    for (key, page, pointer) in [("Down", 2, 3), ("Up", 1, 2), ("Down", 2, 3), ("Down", 2, 4), ("Down", 2, 4)] {
      session.press(key)
      #expect(session.row(0).hasSuffix("\(page)/2"))
      #expect(session.presented?.pointer == pointer)
      #expect(session.cursorRow.contains("▌ ∙"))
    }
    #expect(session.pressing("Left").row(0).hasSuffix("1/2"))
    session.press("Up Up Up Up Up")
    #expect(session.row(0).hasSuffix("1/2"))
    #expect(session.presented?.pointer == nil)
  }

  /// Of a block that is parted both halves are pointed at, one after the other.
  @Test(arguments: ["20x6", "30x8", "60x10", "60x18", "80x24"]) func thePointerGoesThroughEverySlide(_ size: String) {
    for slide in Deck(.frozen).slides {
      var session = Session.presenting(size, at: slide.id)
      let blocks = session.pages.flatMap(\.blocks)
      var seen: [Int] = []
      for _ in blocks {
        session.press("Down")
        if let pointer = session.presented?.pointer { seen.append(pointer) }
        #expect(session.cursorRow.contains("▌"), "\(slide.id) at \(size)")
      }
      #expect(Set(seen) == Set(blocks) && seen == seen.sorted(), "\(slide.id) at \(size): \(seen)")
      for _ in blocks { session.press("Up") }
      #expect(session.presented?.pointer == nil, "\(slide.id) at \(size)")
    }
  }

  @Test func theChartFillsTheScreenAndEscComesBack() {
    let session = Session.presenting("80x24", at: "figure:gss-users")
    let zoomed = session.pressing("z")
    #expect(zoomed.presented?.isZoomed == true)
    #expect(zoomed.screen.contains("┈") && zoomed.screen.contains("4.5万人"))
    #expect(zoomed.pages[0].chart.map { $0.area.rows > (session.pages[0].chart?.area.rows ?? 99) } == true)
    for key in ["Esc", "z"] { #expect(zoomed.pressing(key).screen == session.screen) }
    #expect(zoomed.pressing("Right").presented == SlidePosition(slide: "theme:administration/ai-inhouse"))
    // One value alone would be a dot in an empty chart.
    for slide in ["pillars", "figure:gbizid-accounts"] {
      let session = Session.presenting("80x24", at: slide).pressing("z")
      #expect(session.presented?.isZoomed == false && session.lastRow.contains("図はありません"), "\(slide)")
    }
  }

  @Test func theListOfSlidesGoesAnywhere() {
    var session = Session.presenting("80x24", at: "agenda").pressing("s")
    #expect(session.rows.contains { $0.hasPrefix("▌  2  目次") })
    #expect(session.pressing("Down Enter").slide == "domain:life")
    #expect(session.pressing("Up Up Up Enter").slide == "title")
    #expect(session.pressing("Esc").slide == "agenda")
    #expect(session.pressing("Backspace").lastRow.contains("2/28"))
    session.type("gyousei")
    #expect(session.pressing("Enter").slide == "domain:administration")
    session.type(" xyz")
    #expect(session.lastRow.contains("該当なし"))
    #expect(session.pressing("Enter").slide == "agenda")
    // By what stands on a slide too.
    var search = Session.presenting("80x24").pressing("/")
    search.type("マイナ保険証")
    #expect(search.pressing("Enter").slide == "theme:life/card-in-use")
    search.send(.paste("\u{1B}[2J"))
    #expect(search.lastRow.contains("マイナ保険証[2J"))
  }

  /// Statements, figures as they are printed, headings above, numbers: all that can be seen on a slide, and in romaji.
  @Test(arguments: [
    ("消防", "theme:life/emergency-support"), ("新生児", "theme:life/close-support"),
    ("sinseizi", "theme:life/close-support"), ("691", "theme:administration/visible-policy"),
    ("4.5万", "figure:gss-users"), ("約8割", "figure:citizens-holding-card"), ("重点", "pillars"),
    ("13", "figure:analog-rules-done-rate"), ("shoubou", "theme:life/emergency-support"),
  ])
  func aSlideIsFoundByWhatStandsOnIt(_ text: String, _ slide: String) {
    var session = Session.presenting("80x24").pressing("s")
    session.type(text)
    let found = session.state.choosableSlides
    #expect(found.contains(slide), "\(text): \(found)")
  }

  @Test func titlesComeFirst() {
    var session = Session.presenting("80x24").pressing("s")
    session.type("アナログ")
    #expect(session.state.choosableSlides.first?.contains("analog") == true, "\(session.state.choosableSlides)")
  }

  @Test func theLanguageChangesAndTheSlideStays() {
    var session = Session.presenting("80x24", at: "theme:life/card-in-use").pressing("L")
    #expect(session.screen.contains("My Number Card: from having it to using it"))
    session.press("L")
    #expect(session.slide == "theme:life/card-in-use")
  }

  @Test func helpListsThePresentersKeys() {
    let help = Session.presenting("80x40").pressing("?")
    for command in Keymap.talk.bindings.map(\.command) {
      #expect(help.screen.contains(Strings(.japanese).summary(command)))
    }
    #expect(!help.screen.contains(Strings(.japanese).summary(.filter)))
    #expect(help.screen.contains("数字  Enter "))
    #expect(Session.presenting("80x40", language: .english).pressing("?").screen.contains("digits  Enter "))
    #expect(help.pressing("Esc").slide == "title")
    #expect(!Session("80x40").pressing("? End").screen.contains(Strings(.japanese).summary(.blackScreen)))
  }

  @Test func unknownKeysSaySo() {
    #expect(Session.presenting("80x24").pressing("x").lastRow.contains("x には割り当てがありません"))
  }
}
