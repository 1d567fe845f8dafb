import Charts
import Dataset
import SeededRandom
import Testing
import TextUI

@testable import Explorer

/// Saving where one is and being there again.
@Suite struct SavedPlaceTests {
  /// What another run shows of what this one has saved, through the file's own bytes.
  private static func resumed(_ session: Session, size: String? = nil) throws -> Session {
    let place = session.state.place
    let read = try SavedPlace(Array(place.json.utf8))
    #expect(read == place)
    var other = Session(size ?? "\(session.state.size.columns)x\(session.state.size.rows)")
    other.resume(read)
    return other
  }

  /// The rows that differ, but for the last, which says what one may do: that depends on what was done before.
  private static func difference(_ one: Session, _ other: Session) -> [String] {
    zip(one.rows, other.rows).dropLast().filter { $0 != $1 }.flatMap { ["- " + $0, "+ " + $1] }
  }

  @Test(
    arguments: [
      "", "Down Down", "2 Down Right Down", "2 Down Right Right Tab", "2 End", "3 Right Down Right Down Tab Down Down",
      "4", "4 s Down Down", "4 s S Down Space Down Space", "4 Down Down Enter", "4 Down Down Enter Left Left b x + +",
      "4 Space Down Space Up Enter Down Left", "5 Down Down", "5 Down Left Left", "6 Down Tab Down", "6 Left Down",
      "6 End Tab Down Down Down", "1 Tab Down Down Down Down Down", "L 2 Down", "g l i f e Enter Tab PgDn",
      "& g b i z Enter", "& g b i z Enter Down", "2 & d i g i t a l Enter Down Down Left", "4 & k a - d o Enter s",
      "/ g b i z Enter", "/ g b i z Enter n n", "/ g b i z Enter n Tab Down", "/ g b i z", "/",
      "2 & d a t a Enter / g b i z",
      "4 Down & c a r d Enter", "4 & c a r d Enter Enter", "& n o t h i n g q Enter",
    ], ["80x24", "120x40", "40x12"])
  func thePlaceIsTheSame(_ keys: String, _ size: String) throws {
    let session = Session(size).pressing(keys)
    let other = try Self.resumed(session)
    #expect(Self.difference(session, other) == [])
    #expect(other.state.place == session.state.place)
  }

  /// Whatever was pressed before.
  @Test(arguments: 0..<12) func anyPlaceIsTheSame(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 1000)
    let size = ["80x24", "120x40", "40x12", "200x60"][seed % 4]
    var session = Session(size, language: seed.isMultiple(of: 3) ? .english : .japanese)
    for _ in 0..<25 {
      for _ in 0..<8 { session.send(random.event()) }
      session.resize(size)
      // Prompts and overlays are not kept.
      if !session.state.hasNothingOver { session.press("Esc") }
      session.state[Presentation.self]?.typed = ""
      guard session.state.hasNothingOver else { continue }
      session.state.tell(.nothingSaved)
      var other = try Self.resumed(session)
      other.state.marks = session.state.marks
      other.resize(size)
      #expect(other.state.place == session.state.place)
      #expect(Self.difference(session, other) == [], "\(session.state.place)")
    }
  }

  @Test(arguments: [
    "p", "2 j l l p Right", "p 1 4 Enter", "p 1 4 Enter z", "p Right b", "p Right w", "p 4 Enter Down Down",
    "p 5 Enter Right Right L", "p t", "4 j j Enter p Right", "/ g b i z Enter p",
  ])
  func aTalkIsTheSame(_ keys: String) throws {
    for size in ["80x24", "60x18", "120x40"] {
      let session = Session(size).pressing(keys)
      let other = try Self.resumed(session)
      #expect(Self.difference(session, other) == [])
      #expect(other.state.place == session.state.place)
      // And under it.
      if session.state[Presentation.self]?.place.blank == SlidePosition.Blank.none {
        let keys = session.state[Presentation.self]?.place.isZoomed == true ? "Esc Esc" : "Esc"
        #expect(Self.difference(session.pressing(keys), other.pressing(keys)) == [])
      }
    }
  }

  @Test func aRunningTimeGoesOnByItself() {
    var session = Session("80x24")
    session.state.startPresenting(Deck(.frozen), minutes: 10)
    session.state.tick(100)
    let before = session.state.place
    session.state.tick(159)
    #expect(session.state.place.goesOn(from: before))
    #expect(!before.goesOn(from: session.state.place))
    session.state.tick(160)
    #expect(!session.state.place.goesOn(from: before))
    let (minute, slide) = (session.state.place, session.pressing("Right").state.place)
    #expect(!slide.goesOn(from: minute))
    let stopped = session.pressing("t").state.place
    #expect(!stopped.goesOn(from: minute) && !stopped.goesOn(from: before) && stopped.goesOn(from: stopped))
  }

  @Test func theTimeOfATalkGoesOnUnlessNobodyWaits() throws {
    var session = Session("80x24")
    session.state.startPresenting(Deck(.frozen), minutes: 10)
    session.state.tick(100)
    session.state.tick(160)
    let place = session.state.place
    func elapsed(after absence: Int) -> Stopwatch? {
      var other = Session("80x24")
      other.searches = false
      _ = other.state.resume(place, after: absence)
      return other.state[Presentation.self]?.stopwatch
    }
    #expect(elapsed(after: 30) == Stopwatch(elapsed: 90, limit: 600, isOn: true))
    #expect(elapsed(after: 3600)?.elapsed == 3660)
    #expect(elapsed(after: 3601)?.elapsed == 60)
    #expect(elapsed(after: -5)?.elapsed == 60)
    #expect(session.pressing("t").state.place.talk?.isTimed == false)
    #expect(place.talk?.endsProgram == true)
  }

  /// Who ends a talk is done with it; whom the line has dropped is not.
  @Test(arguments: [("q", Effect.quit), ("Ctrl-C", .interrupt)])
  func anEndedTalkDoesNotComeBack(_ key: String, _ end: Effect) throws {
    var session = Session("80x24")
    session.state.startPresenting(Deck(.frozen), minutes: 10)
    session.press("Right")
    session.send(.hangUp)
    #expect(session.state.place.talk?.shown.slide == "agenda")
    session.press(key)
    #expect(session.effects == [.quit, end])
    #expect(session.state.place.talk == nil)
    #expect(try Self.resumed(session).state[Presentation.self] == nil)
  }

  @Test func slidesThatAreGoneAreLeftOut() throws {
    var place = Session("80x24").pressing("p Right").state.place
    place.talk?.slides = ["title", "theme:nowhere", "figure:life", "no colon", ":", "closing"]
    place.talk?.shown.slide = "theme:nowhere"
    var session = Session("80x24")
    session.resume(place)
    #expect(session.state[Presentation.self]?.deck.slides.map(\.id) == ["title", "closing"])
    #expect(session.state[Presentation.self]?.index == 0)
    place.talk?.slides = []
    var other = Session("80x24")
    other.resume(place)
    #expect(other.state[Presentation.self] == nil)
    session.resume(place)
    #expect(session.state[Presentation.self] != nil, "what was begun goes on")
  }

  @Test func anotherSizeKeepsWhatIsSelected() throws {
    let session = Session("120x40").pressing("2 Down Right Down Right Down")
    for size in ["80x24", "40x12", "20x6", "200x60", "10x3"] {
      #expect(try Self.resumed(session, size: size).state.selectedID == session.state.selectedID)
    }
  }

  @Test func whatIsSearchedForCanBeWalkedAndLeft() throws {
    let session = Session("80x24").pressing("/ g b i z Enter n")
    let other = try Self.resumed(session)
    #expect(other.pressing("n").row(1) == session.pressing("n").row(1))
    let left = other.pressing("Esc Esc")
    #expect(left.state.search.active == nil)
    #expect(left.state.selectedID == session.state.selectedID)
  }

  @Test func aKeyBeforeTheIndexIsThereEndsWhatWasToCome() throws {
    var session = Session("80x24")
    session.searches = false
    session.resume(Session("80x24").pressing("& g b i z Enter").state.place)
    #expect(session.effects == [.buildIndex])
    session.press("2")
    _ = session.state.receive(.frozen)
    #expect(session.state.browser.view == .domains)
    #expect(session.state.browser.views.values.allSatisfy { $0.filter == nil })
  }

  // MARK: Another dataset

  @Test func whatIsGoneIsSaidAndTheHeadingAboveItIsSelected() throws {
    var place = Session("80x24").pressing("2 Right Right Right").state.place
    #expect(place.selected.count == 3)
    place.selected[2] = "life/no-such-thing"
    place.toggled.append(["nowhere"])
    place.compared = ["nowhere", "life"]
    place.chart = SavedPlace.Chart(
      figures: ["nowhere"], series: 0, day: 0, kind: "step", base: "zero",
      isLogarithmic: false)
    var session = Session("80x24")
    session.resume(place)
    #expect(session.state.selectedID == place.selected[1])
    #expect(session.rows.last == " 前回の場所はこのデータにありません")
    #expect(session.state[ChartScreen.self] == nil && session.state.browser.compared.isEmpty)
  }

  @Test func aChartOfChangedFiguresIsReadWhereItCan() throws {
    var place = Session("80x24").pressing("4 Down Down Enter").state.place
    place.chart?.series = 7
    place.chart?.day = -5
    place.chart?.kind = "pie"
    place.chart?.window = -10..<Int(Int32.max)
    var session = Session("80x24")
    session.resume(place)
    #expect(session.state[ChartScreen.self]?.kind == .step)
    #expect(!session.screen.isEmpty)
  }

  @Test func numbersOutOfRangeDoNoHarm() {
    for number in [Int(Int32.min), -1, 1_000_000, Int(Int32.max)] {
      var place = Session("80x24").pressing("2 Down Tab").state.place
      (place.outlineTop, place.listTop, place.detailTop, place.link) = (number, number, number, number)
      for size in ["80x24", "120x40", "40x12", "5x3"] {
        var session = Session(size)
        session.resume(place)
        session.press("Down Up Tab Enter")
        #expect(session.grid.size == session.state.size)
      }
    }
  }

  // MARK: The file

  @Test func theFileIsReadable() {
    let session = Session("80x24").pressing("4 s Down Space & c a r d Enter")
    #expect(
      session.state.place.json == """
        {
          "version": 1,
          "language": "ja",
          "view": "figures",
          "selected": [
            "citizens-holding-card"
          ],
          "focus": "outline",
          "listsSelected": false,
          "outlineTop": 0,
          "listTop": 0,
          "detailTop": 0,
          "toggled": [],
          "compared": [
            "agency-staff-target"
          ],
          "sort": "label",
          "filter": "card"
        }

        """, "\(session.state.place.json)")
  }

  /// Every truncated and every flipped file is refused or means a place; none is the end of the program.
  @Test func damageIsNoticed() {
    let session = Session("80x24").pressing("/ g b i z Enter 4 Enter + p t Down")
    let bytes = Array(session.state.place.json.utf8)
    for count in 0..<bytes.count - 2 { #expect(problem(Array(bytes[..<count])) == .damaged) }
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      var damaged = bytes
      for _ in 0..<3 {
        damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let place = try? SavedPlace(damaged) else { continue }
      var session = Session("80x24")
      session.searches = false
      session.resume(place)
      #expect(session.grid.size == session.state.size)
    }
  }

  @Test(arguments: [
    ("", SavedPlace.Problem.damaged), ("[]", .damaged), ("{}", .damaged), ("{\"version\": \"1\"}", .damaged),
    ("{\"version\": 1}", .damaged), ("{\"version\": 2}", .otherVersion), ("{\"version\": 0}", .otherVersion),
    ("{\"version\": 1e300}", .damaged),
  ])
  func whatIsNoPlaceIsRefused(_ text: String, _ expected: SavedPlace.Problem) {
    #expect(problem(Array(text.utf8)) == expected)
  }

  private func problem(_ bytes: [UInt8]) -> SavedPlace.Problem? {
    do throws(SavedPlace.Problem) {
      _ = try SavedPlace(bytes)
      return nil
    } catch {
      return error
    }
  }
}
