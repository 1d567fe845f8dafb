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
}
