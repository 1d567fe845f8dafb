import Testing
import TextUI

@testable import Explorer

/// The tables of keys.
@Suite struct KeymapTests {
  private static let all = Keymaps().all + [(name: "followers' explorer", keymap: Keymap.explorer.withFollowing)]

  @Test func noKeyIsThereTwice() {
    for (name, keymap) in Self.all { #expect(keymap.conflicts == [], "\(name)") }
  }

  @Test func aKeyOfTwoCommandsIsAConflict() {
    var keymaps = Keymaps()
    keymaps.talk = Keymap([
      Keymap.Binding(group: .slides, command: .nextSlide, keys: [.enter, .character("x")]),
      Keymap.Binding(group: .slides, command: .lastSlide, keys: [.end, .enter]),
    ])
    #expect(
      keymaps.conflicts == ["talk: the key Enter is both next-slide and last-slide; expected one command for it"])
    #expect(keymaps.talk.command(for: .enter) == .nextSlide)
  }

  @Test func eachCommandHasAKeySomewhere() {
    let bound = Set(Self.all.flatMap { $0.keymap.bindings.filter { !$0.keys.isEmpty }.map(\.command) })
    #expect(Command.allCases.filter { !bound.contains($0) } == [])
  }

  /// A command that stands in a table twice would stand in the help twice.
  @Test func noCommandIsThereTwice() {
    for (name, keymap) in Self.all {
      let commands = keymap.bindings.map(\.command)
      #expect(Set(commands).count == commands.count, "\(name)")
    }
  }

  @Test func everyKeyCanBeWrittenInAList() {
    for key in Self.all.flatMap({ $0.keymap.bindings.flatMap(\.keys) }) { #expect(Key(name: key.name) == key) }
  }
}
