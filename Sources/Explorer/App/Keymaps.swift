import TextUI

/// All keys of the program, of its screens and of its prompts: the one value that says what a key means.
package struct Keymaps: Sendable {
  /// Of the explorer with its charts, its menus and lists.
  package var explorer = Keymap.explorer
  /// Of who presents.
  package var talk = Keymap.talk
  /// Of who follows, while slides show.
  package var follower = Keymap.follower
  /// Of the presenter's notes.
  package var notes = Keymap.notes
  /// Of every line that is typed in, beside the keys that edit it.
  package var prompt = Keymap.prompt

  package init() {}

  /// By their names in messages and configuration.
  package var all: [(name: String, keymap: Keymap)] {
    [("explorer", explorer), ("talk", talk), ("follower", follower), ("notes", notes), ("prompt", prompt)]
  }

  /// A sentence for each key that two commands of one table lay claim to; with any of them a program is not started.
  package var conflicts: [String] {
    all.flatMap { name, keymap in
      keymap.conflicts.map { conflict in
        let commands = conflict.commands.map(\.rawValue).joined(separator: " and ")
        return "\(name): the key \(conflict.key.name) is both \(commands); expected one command for it"
      }
    }
  }
}
