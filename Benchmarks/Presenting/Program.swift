import Glibc
import TerminalSession

/// A program that shows slides in a terminal.
struct Program {
  let name: String
  let path: String
  let arguments: [String]
  /// The key that goes to the next slide.
  let next: String

  static func tenbo(_ path: String, _ language: String) -> Program {
    Program(name: "tenbo", path: path, arguments: ["present", "--lang", language], next: "Right")
  }

  /// Those to compare with, as sparing as they can be: mdp fades from slide to slide unless told not to.
  static func others(_ file: String) -> [Program] {
    [
      Program(name: "mdp --nofade", path: "/usr/bin/mdp", arguments: ["--nofade", file], next: "Space"),
      Program(name: "patat", path: "/usr/bin/patat", arguments: [file], next: "l"),
    ]
  }

  /// nil where it isn't installed.
  func walk() throws -> SlideWalk? {
    guard access(path, X_OK) == 0 else { return nil }
    let session = try TerminalSession(path, arguments)
    try session.wait(for: "a slide") { $0.screen.contains { !$0.isWhitespace } }
    let walk = SlideWalk(session, next: next, quiet: 60)
    session.press("q")
    _ = try session.waitForEnd()
    return walk
  }
}
