import TextUI

/// A program to be measured.
struct Subject {
  let name: String
  let command: [String]
  /// What stands on the screen as soon as its first frame is there.
  let ready: String
  /// The key that goes one line on.
  let next: String
  let walks: Bool

  init(_ name: String, _ command: [String], ready: String, next: String = "j", walks: Bool = false) {
    self.name = name
    self.command = command
    self.ready = ready
    self.next = next
    self.walks = walks
  }

  /// - Parameter arguments: the paths of tenbo, of the C program, and of a text for less
  static func all(_ arguments: [String]) -> [Subject] {
    [
      Subject("C, ncursesw", [arguments[1]], ready: "終了"),
      Subject("tenbo", [arguments[0]], ready: "終了", walks: true),
      Subject("less", ["/usr/bin/less", "-M", arguments[2]], ready: "lines 1-"),
      Subject("tig", ["/usr/bin/tig"], ready: "[main]"),
    ]
  }
}
