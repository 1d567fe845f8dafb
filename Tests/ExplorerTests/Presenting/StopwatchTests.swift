import Dataset
import Testing
import TextUI

@testable import Explorer

/// The presenter's time: told from outside, 80 and 100 per cent of it said in words.
@Suite struct StopwatchTests {
  @Test(arguments: [
    (0, Stopwatch.TimeStatus.inTime), (474, .inTime), (479, .inTime), (480, .nearlyOver), (599, .nearlyOver),
    (600, .over),
    (4000, .over),
  ])
  func eightyPerCentAndAll(_ seconds: Int, _ standing: Stopwatch.TimeStatus) {
    #expect(Stopwatch(elapsed: seconds, limit: 600, isOn: true).standing == standing)
  }

  @Test func withoutALimitThereIsAlwaysTime() {
    #expect(Stopwatch(elapsed: 1_000_000, isOn: true).standing == .inTime)
  }

  @Test func itRunsWhileItIsOn() {
    var stopwatch = Stopwatch(limit: 60)
    stopwatch.tick(100)
    stopwatch.tick(200)
    #expect(stopwatch.elapsed == 0)
    stopwatch.toggle()
    for second in [300, 300, 301, 305] { stopwatch.tick(second) }
    #expect(stopwatch.elapsed == 5)
    stopwatch.toggle()
    stopwatch.toggle()
    stopwatch.tick(900)
    #expect(stopwatch.elapsed == 5)
    stopwatch.tick(901)
    #expect(stopwatch.elapsed == 6)
    // A clock that goes back takes nothing away.
    stopwatch.tick(10)
    #expect(stopwatch.elapsed == 6)
  }

  @Test(arguments: [(0, "0:00"), (7, "0:07"), (754, "12:34"), (3599, "59:59"), (3600, "1:00:00"), (3723, "1:02:03")])
  func timesAreWrittenAsOnAClock(_ seconds: Int, _ text: String) {
    #expect(Stopwatch.text(seconds) == text)
  }

  @Test(arguments: [
    (79, "経過 1:19  残り 0:21", Role.quiet), (80, "経過 1:20  残りわずか 0:20", .planned), (99, "経過 1:39  残りわずか 0:01", .planned),
    (100, "経過 1:40  超過 0:00", .failure), (165, "経過 2:45  超過 1:05", .failure),
  ])
  func theTimeIsSaidInWordsAndColour(_ percent: Int, _ words: String, _ role: Role) throws {
    let theme = Theme(name: .dark, colours: 256)
    var session = Session.presenting("80x24", theme: theme)
    // A minute and forty seconds: a second is one per cent.
    session.state[Presentation.self]?.stopwatch = Stopwatch(elapsed: percent, limit: 100, isOn: true)
    #expect(session.lastRow.hasSuffix(words))
    #expect(session.grid[78, 23].style == theme[role])
    #expect(Session.presenting("60x18", minutes: 2, language: .english).lastRow.hasSuffix("elapsed 0:00  left 2:00"))
  }

  @Test func onlyTheTimeChangesWithASecond() {
    var session = Session.presenting("80x24", at: "theme:life/card-in-use", minutes: 20)
    session.state.tick(50)
    session.state.tick(57)
    let before = session.grid
    session.state.tick(58)
    let after = session.grid
    let changed = before.cells.indices.filter { before.cells[$0] != after.cells[$0] }
    // 0:07 and 19:53.
    #expect(changed.count == 2)
    #expect(changed.allSatisfy { $0 / 80 == 23 })
  }

  @Test func ticksAreWantedOnlyWhileAClockShows() {
    var session = Session("80x24")
    #expect(!session.state.needsTicks)
    session = Session.presenting("80x24")
    #expect(!session.state.needsTicks)
    session.press("t")
    #expect(session.state.needsTicks)
    session.press("b")
    #expect(!session.state.needsTicks)
    session.press("b t")
    #expect(!session.state.needsTicks)
    #expect(Session.presenting("80x24", minutes: 5).state.needsTicks)
  }
}
