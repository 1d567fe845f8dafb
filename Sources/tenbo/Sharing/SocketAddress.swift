import ArgumentParser
import Glibc
import Typesetting

/// Where a presenter listens and followers look for them.
struct SocketAddress: Sendable, Equatable {
  enum Problem: Error, Equatable {
    case noPath
    case tooLong(String)

    var sentence: String {
      switch self {
      case .noPath: "--socket names no path"
      case .tooLong(let path):
        "\(path): longer than the \(UnixSocket.longestPath) bytes that the name of a socket may have"
      }
    }
  }

  let path: String
  /// Whether the person has named it. If not it is in the directory that the system gives them alone, or in one that is made
  /// for them where it gives none (su, containers).
  let isNamed: Bool

  /// - Parameter environment: the value of a variable
  init(named name: String?, environment: (String) -> String?) throws(Problem) {
    if let name {
      path = name
    } else {
      let runtime = environment("XDG_RUNTIME_DIR").flatMap {
        $0.hasPrefix("/") && SocketAddress.isOwn($0, allows: 0o777) ? $0 : nil
      }
      path = (runtime.map { $0 + "/tenbo" } ?? "/tmp/tenbo-\(geteuid())") + "/present.sock"
    }
    isNamed = name != nil
    guard !path.isEmpty else { throw .noPath }
    guard path.systemBytes.count - 1 <= UnixSocket.longestPath else { throw .tooLong(path) }
  }

  /// Where there is no such place, throws why, with the exit code that is given for that.
  static func found(named name: String?, orExit status: ExitCode) throws -> SocketAddress {
    do throws(Problem) {
      return try SocketAddress(named: name, environment: environmentValue)
    } catch {
      throw Failure(error.sentence, status)
    }
  }

  /// The directory it is in.
  var directory: String { AtomicFile.directory(of: path) }

  /// Makes the directory that is ours to make, for the person alone. False, and errno says why, where it cannot be.
  func makeDirectory() -> Bool {
    guard !isNamed, mkdir(directory.systemBytes, 0o700) != 0 else { return true }
    guard errno == EEXIST else { return false }
    errno = EPERM
    return SocketAddress.isOwn(directory, allows: 0o700)
  }

  /// - Parameter mode: what may be allowed there at most
  private static func isOwn(_ directory: String, allows mode: mode_t) -> Bool {
    var status = stat()
    return lstat(directory.systemBytes, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_uid == geteuid() && status.st_mode & 0o777 & ~mode == 0
  }
}
