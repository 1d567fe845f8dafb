import Typesetting

/// The command line as `String.init(system:)` reads it: `CommandLine.arguments` loses bytes that are no UTF-8.
enum Arguments {
  /// With the program's own name first.
  static var all: [String] {
    (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0].map { String(system: $0) } }
  }
}
