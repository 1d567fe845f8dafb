import ArgumentParser
import Glibc

/// Where a presenter listens and followers look for them.
struct SocketPlace: Sendable, Equatable {
  enum Problem: Error, Equatable {
    case noRuntimeDirectory, noPath
    case tooLong(String)

    var sentence: String {
      switch self {
      case .noRuntimeDirectory:
        "XDG_RUNTIME_DIR names no directory of yours; --socket PATH names a place to meet"
      case .noPath: "--socket names no path"
      case .tooLong(let path):
        "\(path): longer than the \(UnixSocket.longestPath) bytes that the name of a socket may have"
      }
    }
  }

  let path: String
  /// Whether the person has named it. If not it is in the directory that the system gives them alone.
  let isNamed: Bool

  /// - Parameter environment: the value of a variable
  init(named name: String?, environment: (String) -> String?) throws(Problem) {
    if let name {
      path = name
    } else {
      guard let directory = environment("XDG_RUNTIME_DIR"), directory.hasPrefix("/"), SocketPlace.isOwn(directory)
      else { throw .noRuntimeDirectory }
      path = directory + "/tenbo/present.sock"
    }
    isNamed = name != nil
    guard !path.isEmpty else { throw .noPath }
    guard path.utf8.count <= UnixSocket.longestPath else { throw .tooLong(path) }
  }

  /// Where there is no such place, says why and throws the exit code that is given for that.
  static func found(named name: String?, orExit status: ExitCode) throws -> SocketPlace {
    do throws(Problem) {
      return try SocketPlace(named: name, environment: environmentValue)
    } catch {
      StandardError.write(error.sentence)
      throw status
    }
  }

  /// The directory it is in.
  var directory: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the directory that is ours to make, for the person alone. False, and errno says why, where it cannot be.
  func makeDirectory() -> Bool {
    guard !isNamed, mkdir(directory, 0o700) != 0 else { return true }
    guard errno == EEXIST else { return false }
    errno = EPERM
    return SocketPlace.isOwn(directory)
  }

  private static func isOwn(_ directory: String) -> Bool {
    var status = stat()
    return lstat(directory, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
  }
}
