import ArgumentParser
import Typesetting

/// The command line as `String.init(system:)` reads it: `CommandLine.arguments` loses bytes that are no UTF-8.
enum Arguments {
  /// With the program's own name first.
  static var all: [String] {
    (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0].map { String(system: $0) } }
  }

  private static let most = 1000

  /// The argument parser's time grows with the square of their number, and no more mean anything to any command.
  static func requireFew(_ arguments: [String]) throws {
    guard arguments.count - 1 > most else { return }
    throw Failure("there are \(arguments.count - 1) arguments, more than \(most)", ExitStatus.usage)
  }
}
