import ArgumentParser
import Glibc

@main
enum Main {
  static func main() {
    // Writing beyond a limit on files is an error then, and is said as one.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Arguments.all
    do {
      if let guest = try Kiosk.loginShell(arguments) { return try guest.run() }
      // Taking no arguments apart costs more than reading the whole report; the common way in goes without.
      guard arguments.count > 1 else { return try AppRunner().run() }
      try Arguments.requireFew(arguments)
      var command = try Tenbo.parseAsRoot(Array(arguments.dropFirst()))
      try command.run()
    } catch {
      end(error, arguments)
    }
  }

  /// As the argument parser itself would end, but what it repeats of the arguments is made harmless.
  private static func end(_ error: any Error, _ arguments: [String]) -> Never {
    if let failure = error as? Failure {
      for sentence in failure.sentences { StandardError.write(sentence) }
      exit(failure.status.rawValue)
    }
    let status = Tenbo.exitCode(for: error)
    let message = Tenbo.fullMessage(for: error)
    guard status.isSuccess else {
      StandardError.write(lines: message)
      if let hint = Tenbo.hint(for: arguments.dropFirst()) { StandardError.write(hint) }
      if let hint = Search.hint(for: arguments.dropFirst()) { StandardError.write(hint) }
      exit(status.rawValue)
    }
    do {
      try StandardOutput.write(message + "\n")
    } catch {
      exit(ExitStatus.writingFailed.rawValue)
    }
    exit(status.rawValue)
  }
}
