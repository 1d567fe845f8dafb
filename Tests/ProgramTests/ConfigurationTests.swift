import Testing
import TextUI

@testable import Explorer
@testable import tenbo

/// What a person may have written wrongly, before anything is read or drawn.
@Suite struct ConfigurationTests {
  @Test func aKeyOfTwoCommandsIsRefusedAtTheStart() {
    var keymaps = Keymaps()
    keymaps.explorer = Keymap(
      keymaps.explorer.bindings + [Keymap.Binding(group: .program, command: .suspend, keys: [.character("q")])])
    let failure = #expect(throws: Failure.self) { try AppRunner(keymaps: keymaps).run() }
    #expect(
      failure?.sentences == ["explorer: the key q is both quit and suspend; expected one command for it"]
        && failure?.status == ExitStatus.badConfiguration)
  }
}
