import Dataset
import SeededRandom
import Testing
import TextUI

@testable import Explorer

/// Whatever a presenter says and a follower presses, in whatever order and size.
@Suite struct FollowingRobustnessTests {
  private static let keys =
    (Keymap.follower.bindings + Keymap.notes.bindings + Keymap.explorer.bindings).filter { $0.command != .suspend }
    .flatMap(\.keys)

  private static func status(_ generator: inout SeededGenerator) -> PresenterStatus {
    let absences: [PresenterStatus.Absence] = [
      .nobody, .damaged, .otherVersion(7), .refused(.full), .otherUser, .unreachable("x"),
    ]
    if Int.random(in: 0..<5, using: &generator) == 0 {
      return .absent(absences.randomElement(using: &generator) ?? .nobody)
    }
    let slides = (Session.shared.slides + ["theme:nowhere", "", "\u{1B}[31m"]).shuffled(using: &generator)
    let deck = SharedDeck(
      report: "x", slides: Array(slides.prefix(Int.random(in: 1...slides.count, using: &generator))))
    func number(_ most: Int) -> Int { Int.random(in: 0...most, using: &generator) }
    let place = SlidePosition(
      slide: deck.slides[0], step: number(20_000), blank: SlidePosition.Blank.allCases[number(2)],
      pointer: number(1) == 0 ? nil : number(Int(Int32.max)), isZoomed: number(1) == 0)
    return .present(
      deck,
      PresentationSnapshot(
        place: place, elapsed: number(Int(Int32.max)), limit: number(9000), isRunning: number(1) == 0))
  }

  @Test(arguments: [Following.Screen.slides, .notes]) func nothingTraps(_ screen: Following.Screen) {
    var generator = SeededGenerator(seed: screen == .notes ? 1 : 2)
    let sizes = ["60x18", "80x24", "20x6", "120x40", "5x3", "1x1"]
    for _ in 0..<6 {
      var session = Session.following(sizes.randomElement(using: &generator) ?? "80x24", screen)
      for _ in 0..<60 {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...2: session.state.receive(Self.status(&generator))
        case 3: session.resize(sizes.randomElement(using: &generator) ?? "80x24")
        case 4: session.state.tick(Int.random(in: 0...1_000_000, using: &generator))
        default: session.send(.key(Self.keys.randomElement(using: &generator) ?? .escape))
        }
        #expect(session.grid.size == session.state.size)
        #expect(!session.screen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      }
    }
  }
}
