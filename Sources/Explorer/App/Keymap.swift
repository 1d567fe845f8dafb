package import TextUI

/// A table of keys; `Keymaps` has all there are. Help, hints and the README's table are made from them.
package struct Keymap: Sendable {
  package enum Group: CaseIterable, Sendable {
    case moving, going, figures, copying, views, marks, slides, following, presenting, program
  }

  package struct Binding: Sendable {
    package var group: Group
    package var command: Command
    package var keys: [Key]
  }

  package let bindings: [Binding]
  private let commands: [Key: Command]

  package init(_ bindings: [Binding]) {
    self.bindings = bindings
    commands = Dictionary(
      bindings.flatMap { binding in binding.keys.map { ($0, binding.command) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Keys that two commands lay claim to. The first has it, so that the other seems to have no key at all: a keymap with such is refused.
  package var conflicts: [Conflict] {
    bindings.flatMap { binding in
      binding.keys.compactMap { key in
        commands[key].flatMap { $0 == binding.command ? nil : Conflict(key: key, commands: [$0, binding.command]) }
      }
    }
  }

  package struct Conflict: Equatable, Sendable {
    package var key: Key
    /// The one that has it, and the one that doesn't.
    package var commands: [Command]
  }

  package func command(for key: Key) -> Command? {
    commands[key]
  }

  /// The keys of a command, the one to show first.
  package func keys(for command: Command) -> [Key] {
    bindings.filter { $0.command == command }.flatMap(\.keys)
  }

  /// The name of the key to show for a command.
  func name(of command: Command) -> String {
    keys(for: command).first?.name ?? ""
  }

  package static let explorer = Keymap(
    [
      Binding(group: .moving, command: .moveUp, keys: [.up, .character("k")]),
      Binding(group: .moving, command: .moveDown, keys: [.down, .character("j")]),
      Binding(group: .moving, command: .moveIn, keys: [.right, .character("l")]),
      Binding(group: .moving, command: .moveOut, keys: [.left, .character("h")]),
      Binding(group: .moving, command: .pageUp, keys: [.pageUp, .control("b")]),
      Binding(group: .moving, command: .pageDown, keys: [.pageDown, .control("f")]),
      Binding(group: .moving, command: .moveToStart, keys: [.home]),
      Binding(group: .moving, command: .moveToEnd, keys: [.end, .character("G")]),
      Binding(group: .moving, command: .nextPane, keys: [.tab]),
      Binding(group: .moving, command: .previousPane, keys: [.backTab]),
    ] + ofViews + [
      Binding(group: .going, command: .open, keys: [.enter]),
      Binding(group: .going, command: .leave, keys: [.escape]),
      Binding(group: .going, command: .search, keys: [.character("/")]),
      Binding(group: .going, command: .filter, keys: [.character("&")]),
      Binding(group: .going, command: .nextHit, keys: [.character("n")]),
      Binding(group: .going, command: .previousHit, keys: [.character("N")]),
      Binding(group: .going, command: .jump, keys: [.character("g")]),
      Binding(group: .going, command: .goBack, keys: [.backspace, .character("[")]),
      Binding(group: .going, command: .goForward, keys: [.character("]")]),
      Binding(group: .figures, command: .sort, keys: [.character("s")]),
      Binding(group: .figures, command: .reverseSort, keys: [.character("S")]),
      Binding(group: .figures, command: .compare, keys: [.character(" ")]),
      Binding(group: .figures, command: .wall, keys: [.character("w")]),
      Binding(group: .figures, command: .addSimilar, keys: [.character("a")]),
      Binding(group: .figures, command: .chartKind, keys: [.character("b")]),
      Binding(group: .figures, command: .chartBase, keys: [.character("0")]),
      Binding(group: .figures, command: .chartScale, keys: [.character("x")]),
      Binding(group: .figures, command: .chartIndex, keys: [.character("i")]),
      Binding(group: .figures, command: .zoomIn, keys: [.character("+"), .character("=")]),
      Binding(group: .figures, command: .zoomOut, keys: [.character("-")]),
      Binding(group: .copying, command: .copy, keys: [.character("y")]),
      Binding(group: .copying, command: .copyAs, keys: [.character("Y")]),
      Binding(group: .copying, command: .copyLink, keys: [.character("o")]),
      Binding(group: .marks, command: .mark, keys: [.character("m")]),
      Binding(group: .marks, command: .showMarks, keys: [.character("M")]),
      Binding(group: .marks, command: .markEarlier, keys: [.character("K")]),
      Binding(group: .marks, command: .markLater, keys: [.character("J")]),
      Binding(group: .marks, command: .writeMarks, keys: [.character("W")]),
      Binding(group: .presenting, command: .present, keys: [.character("p")]),
      Binding(group: .program, command: .switchLanguage, keys: [.character("L")]),
      Binding(group: .program, command: .palette, keys: [.character(":"), .control("p")]),
      Binding(group: .program, command: .help, keys: [.character("?"), .function(1)]),
      Binding(group: .program, command: .repaint, keys: [.control("l")]),
      Binding(group: .program, command: .suspend, keys: [.control("z")]),
      Binding(group: .program, command: .quit, keys: [.character("q")]),
      Binding(group: .program, command: .interrupt, keys: [.control("c")]),
      Binding(group: .program, command: .abort, keys: [.control("\\")]),
    ])

  /// The digits, in the order of the views.
  private static let ofViews = View.allCases.compactMap { view -> Binding? in
    guard let command = view.command, let digit = String(view.number).first else { return nil }
    return Binding(group: .views, command: command, keys: [.character(digit)])
  }

  /// The presenter's keys. Digits and Enter go to a slide, so that Enter alone goes on.
  package static let talk = Keymap([
    Binding(group: .slides, command: .nextSlide, keys: [.character(" "), .right, .pageDown, .enter]),
    Binding(group: .slides, command: .previousSlide, keys: [.left, .pageUp, .backspace]),
    Binding(group: .slides, command: .firstSlide, keys: [.home]),
    Binding(group: .slides, command: .lastSlide, keys: [.end]),
    Binding(group: .slides, command: .slides, keys: [.character("s"), .character("/")]),
    Binding(group: .presenting, command: .pointDown, keys: [.down]),
    Binding(group: .presenting, command: .pointUp, keys: [.up]),
    Binding(group: .presenting, command: .zoomChart, keys: [.character("z")]),
    Binding(group: .presenting, command: .blackScreen, keys: [.character("."), .character("b")]),
    Binding(group: .presenting, command: .whiteScreen, keys: [.character("w")]),
    Binding(group: .presenting, command: .stopwatch, keys: [.character("t")]),
    Binding(group: .presenting, command: .endPresentation, keys: [.escape, .character("q")]),
    Binding(group: .program, command: .switchLanguage, keys: [.character("L")]),
    Binding(group: .program, command: .help, keys: [.character("?"), .function(1)]),
    Binding(group: .program, command: .repaint, keys: [.control("l")]),
    Binding(group: .program, command: .suspend, keys: [.control("z")]),
    Binding(group: .program, command: .interrupt, keys: [.control("c")]),
    Binding(group: .program, command: .abort, keys: [.control("\\")]),
  ])

  /// Of every line that is typed in. What it takes of these is said where it is.
  package static let prompt = Keymap([
    Binding(group: .moving, command: .moveUp, keys: [.up, .control("p")]),
    Binding(group: .moving, command: .moveDown, keys: [.down, .control("n")]),
    Binding(group: .moving, command: .pageUp, keys: [.pageUp]),
    Binding(group: .moving, command: .pageDown, keys: [.pageDown]),
    Binding(group: .moving, command: .nextPane, keys: [.tab]),
    Binding(group: .moving, command: .previousPane, keys: [.backTab]),
    Binding(group: .going, command: .open, keys: [.enter]),
    Binding(group: .going, command: .leave, keys: [.escape, .control("g")]),
    Binding(group: .program, command: .repaint, keys: [.control("l")]),
    Binding(group: .program, command: .suspend, keys: [.control("z")]),
  ])
}
