import Glibc
import TerminalSession

/// A real sshd on the loopback for one test: a port for guests, set up as docs/kiosk.md says, and an ordinary one.
final class SecureShell {
  static let isThere = Shell.run("test -x /usr/sbin/sshd && command -v ssh scp sftp ssh-keygen").status == 0

  struct NoKeys: Error {}

  let directory: String
  let guests: Int
  let members: Int
  private let server: TerminalSession

  init() throws {
    directory = Shell.run("mktemp -d").output.filter { $0 != "\n" }
    guests = Int.random(in: 20_000..<40_000)
    members = guests + 20_000
    let line = """
      cd \(directory) && mkdir -p /run/sshd
      ssh-keygen -q -t ed25519 -N '' -f host && ssh-keygen -q -t ed25519 -N '' -f key && cp key.pub authorized
      cat >config <<END
      Port \(guests)
      Port \(members)
      ListenAddress 127.0.0.1
      HostKey \(directory)/host
      AuthorizedKeysFile \(directory)/authorized
      StrictModes no
      UsePAM no
      PermitRootLogin yes
      PidFile none
      Subsystem sftp internal-sftp
      Match LocalPort \(guests)
        ForceCommand \(built("tenbo")) --kiosk
        PermitTTY yes
        DisableForwarding yes
        PermitUserRC no
        AuthenticationMethods publickey
      END
      """
    guard Shell.run(line).status == 0 else { throw NoKeys() }
    server = try TerminalSession("/usr/sbin/sshd", ["-D", "-e", "-f", "\(directory)/config"])
    try server.waitFor("listening on 127.0.0.1 port \(members)")
  }

  deinit {
    server.send(signal: SIGTERM)
    _ = try? server.waitForEnd()
    _ = Shell.run("rm -rf \(directory)")
  }

  /// For ssh, scp and sftp alike, but for the port.
  var options: [String] {
    [
      "-F", "none", "-i", "\(directory)/key", "-o", "UserKnownHostsFile=/dev/null", "-o", "StrictHostKeyChecking=no",
      "-o", "LogLevel=ERROR", "-o", "BatchMode=yes",
    ]
  }

  /// A terminal at whose other end is what the port gives.
  func session(port: Int, _ command: [String] = [], options more: [String] = ["-tt"]) throws -> TerminalSession {
    try TerminalSession("/usr/bin/ssh", options + more + ["-p", "\(port)", "127.0.0.1"] + command)
  }

  /// A line of shell in which $OPTIONS stands for the options.
  func run(_ line: String) -> Shell.Result {
    Shell.run("cd \(directory); OPTIONS='\(options.joined(separator: " "))'; { \(line); } 2>&1 </dev/null")
  }
}
