import TextUI

extension Keymap {
  /// A follower's keys while slides show: those that move leave the presenter's place.
  package static let follower = Keymap(
    talk.bindings.filter { $0.group == .slides }
      + [
        Binding(group: .following, command: .follow, keys: [.character("f")]),
        Binding(group: .following, command: .lookAround, keys: [.escape]),
      ] + talk.bindings.filter { [.pointDown, .pointUp, .zoomChart, .stopwatch].contains($0.command) }
      + talk.bindings.filter { $0.group == .program }
      + [Binding(group: .program, command: .quit, keys: [.character("q")])])

  /// The explorer's, while somebody presents.
  var withFollowing: Keymap {
    Keymap(bindings + [Binding(group: .following, command: .follow, keys: [.character("f")])])
  }

  /// Of the presenter's notes.
  package static let notes = Keymap(
    explorer.bindings.filter { [.moveUp, .moveDown, .pageUp, .pageDown].contains($0.command) }
      + talk.bindings.filter { $0.group == .program }
      + [Binding(group: .program, command: .quit, keys: [.character("q"), .escape])])
}
