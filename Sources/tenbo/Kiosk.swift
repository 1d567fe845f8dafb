import ArgumentParser
import Glibc

/// The explorer for guests who come over SSH: as a forced command (`--kiosk`), or as the login shell of their account.
enum Kiosk {
  /// A link of this name to the program is a login shell that always is a kiosk.
  private static let name = "tenbo-kiosk"

  /// What to run where the program was started as somebody's login shell: by login(1) and sshd with `-` before its name,
  /// or by the link. nil for everybody else. Arguments count for nothing; a command (`-c`) is refused, as scp, sftp and
  /// `ssh host command` send it.
  static func loginShell(_ arguments: [String]) throws -> AppRunner? {
    let isCommand = arguments.dropFirst().first == "-c"
    let called = arguments.first ?? ""
    guard isCommand || called.hasPrefix("-") || called.split(separator: "/").last.map({ $0 == name }) ?? false else {
      return nil
    }
    guard !isCommand else {
      throw Failure("this account opens the report and runs no commands", ExitStatus.usage)
    }
    return AppRunner(isKiosk: true)
  }

  /// Before anything looks at the environment: a guest's may name files to read (TERMINFO, TZ, LOCPATH) and a terminal's
  /// multiplexer to talk to.
  ///
  /// - Parameter wantsTerminal: whether there must be one: without it, nobody is looking
  static func enter(wantsTerminal: Bool) throws {
    let kept = variables.compactMap { name in environmentValue(name).map { (name, $0) } }
    clearenv()
    for (name, value) in kept where isHarmless(value) { setenv(name, value, 1) }
    // A crash must not leave a file behind.
    var nothing = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &nothing)
    guard wantsTerminal, isatty(STDOUT_FILENO) == 0 else { return }
    throw Failure("there is no terminal to show the report on (ssh -t asks for one)", ExitStatus.noTerminal)
  }

  /// What says how the terminal is and which language and colours it wants.
  private static let variables = [
    "TERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "COLORFGBG", "SSH_CONNECTION",
  ]

  /// No path.
  private static func isHarmless(_ value: String) -> Bool {
    value.utf8.count < 200 && !value.contains("/")
  }
}
