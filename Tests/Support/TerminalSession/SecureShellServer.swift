import Glibc
package import TextUI

/// A real sshd on the loopback with keys of its own, gone with its directory at the end.
package final class SecureShellServer {
  package static let isThere = access("/usr/sbin/sshd", X_OK) == 0 && access("/usr/bin/ssh", X_OK) == 0

  package let directory: String
  /// The first one, and those that `settings` adds.
  package let port: Int
  private let server: TerminalSession

  /// - Parameter settings: further lines of sshd_config, given the first port
  package init(_ settings: (_ port: Int) -> String = { _ in "" }) throws {
    port = Int.random(in: 20_000..<40_000)
    let line = """
      directory=$(mktemp -d) && cd "$directory" || exit
      mkdir -p /run/sshd 2>/dev/null
      ssh-keygen -q -t ed25519 -N '' -f host && ssh-keygen -q -t ed25519 -N '' -f key && cp key.pub authorized
      cat >config <<END
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey $directory/host
      AuthorizedKeysFile $directory/authorized
      StrictModes no
      UsePAM no
      PermitRootLogin yes
      PidFile none
      Subsystem sftp internal-sftp
      \(settings(port))
      END
      echo "in $directory."
      /usr/sbin/sshd -D -e -f "$directory/config" & server=$!
      trap 'kill $server; rm -rf "$directory"; exit' TERM HUP
      wait
      """
    server = try TerminalSession("/bin/sh", ["-c", line], size: .init(columns: 200, rows: 50))
    try server.waitFor("listening on 127.0.0.1 port \(port)")
    directory = server.row(0).split(separator: " ").last.map { String($0.dropLast()) } ?? ""
  }

  deinit {
    server.send(signal: SIGTERM)
    _ = try? server.waitForEnd()
  }

  /// That of which all its own are descendants.
  package var process: Int32 { server.process }

  /// For ssh, scp and sftp alike, but for the port.
  package var options: [String] {
    [
      "-F", "none", "-i", "\(directory)/key", "-o", "UserKnownHostsFile=/dev/null", "-o", "StrictHostKeyChecking=no",
      "-o", "LogLevel=ERROR", "-o", "BatchMode=yes",
    ]
  }

  /// A terminal at whose other end is what the port gives.
  package func session(
    port: Int? = nil, _ command: [String] = [], options more: [String] = ["-tt"],
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> TerminalSession {
    try TerminalSession(
      "/usr/bin/ssh", options + more + ["-p", "\(port ?? self.port)", "127.0.0.1"] + command, size: size)
  }
}
