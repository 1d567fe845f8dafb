import TerminalSession
import TextUI

/// A real sshd for one test: a port for guests, set up as docs/kiosk.md says, and an ordinary one.
struct SecureShell {
  static let isThere = SecureShellServer.isThere && Shell.run("command -v scp sftp").status == 0

  let server: SecureShellServer
  var guests: Int { server.port }
  var members: Int { server.port + 20_000 }
  var directory: String { server.directory }

  init() throws {
    server = try SecureShellServer { port in
      """
      Port \(port + 20_000)
      AcceptEnv LANG LC_*
      ClientAliveInterval 1
      ClientAliveCountMax 1
      Match LocalPort \(port)
        ForceCommand \(built("tenbo")) --kiosk
        PermitTTY yes
        DisableForwarding yes
        PermitUserRC no
        AuthenticationMethods publickey
        MaxSessions 1
        SetEnv HOME=$directory/home XDG_STATE_HOME=$directory/home
      """
    }
    guard Shell.run("mkdir \(directory)/home").status == 0 else { throw NoHome() }
  }

  struct NoHome: Error {}

  /// The processes that were started for those who are there, but for sshd itself.
  var programs: [Int32] {
    let line = """
      below() { for child in $(pgrep -P $1); do ps -o pid=,comm= -p $child; below $child; done; }
      below \(server.process)
      """
    return Shell.run(line).output.split(separator: "\n").filter { !$0.contains("sshd") }
      .compactMap { $0.split(separator: " ").first.flatMap { Int32($0) } }
  }

  func session(
    port: Int, _ command: [String] = [], options: [String] = ["-tt"], size: Size = Size(columns: 80, rows: 24)
  ) throws -> TerminalSession {
    try server.session(port: port, command, options: options, size: size)
  }

  /// A line of shell in which $OPTIONS stands for the options.
  func run(_ line: String) -> Shell.Result {
    Shell.run(
      "cd \(directory); OPTIONS='\(server.options.joined(separator: " "))'; { \(line); } 2>&1 </dev/null")
  }
}
