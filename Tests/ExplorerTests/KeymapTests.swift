import Testing
import TextUI

@testable import Explorer

/// The tables of keys.
@Suite struct KeymapTests {
  private static let all = Keymaps().all + [(name: "followers' explorer", keymap: Keymap.explorer.withFollowing)]

  @Test func noKeyIsThereTwice() {
    for (name, keymap) in Self.all {
      var seen: [Key: Command] = [:]
      for binding in keymap.bindings {
        for key in binding.keys {
          #expect(
            seen[key] == nil, "\(name): \(key.name) is \(seen[key]?.rawValue ?? "") and \(binding.command.rawValue)")
          seen[key] = binding.command
        }
      }
    }
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
