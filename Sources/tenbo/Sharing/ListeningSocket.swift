import ArgumentParser
import Dataset
import Glibc
import Typesetting

/// A presenter's place to be followed at. One presenter has it at a time.
///
/// Nothing but a socket on which nobody listens any more is ever removed, and that only while the directory is locked, so
/// that of two presenters who find such a one not both take it.
struct ListeningSocket: Sendable {
  let descriptor: Int32
  /// Whose members may follow too; nil for the person alone.
  let group: gid_t?
  private let path: String
  /// The file's place on the disk.
  private let (device, file): (dev_t, ino_t)

  enum Problem: Error, Equatable {
    case inUse(process: pid_t?)
    case noSocket
    case system(UnixSocket.ErrorNumber)

    fileprivate static var last: Problem { .system(UnixSocket.ErrorNumber(errno)) }

    var sentence: String {
      switch self {
      case .inUse(let process?): "process \(process) presents there already"
      case .inUse(nil): "somebody presents there already"
      case .noSocket: "is there already and is no socket"
      case .system(let error): "cannot be listened on: \(error.sentence)"
      }
    }
  }

  /// Begins to listen, for the person alone or for a group too.
  ///
  /// - Parameter backlog: so many may wait to be let in
  /// - Parameter takesOver: whether a tenbo of theirs that presents there already is hung up first, and waited for: after a
  ///   dropped line it may not know yet
  init(
    at place: SocketAddress, allowsGroup: Bool, takesOver: Bool = false, backlog: Int32 = SOMAXCONN
  ) throws(Problem) {
    guard place.makeDirectory() else { throw .last }
    // Another presenter has it for a moment only, or while it waits for one that it takes the place of.
    guard let directory = LockedDirectory.open(place.directory, waitingAtMost: ListeningSocket.patience + 1000) else {
      throw .last
    }
    defer { close(directory) }
    try ListeningSocket.clear(place.path, takingOver: takesOver)
    descriptor = UnixSocket.make()
    guard descriptor >= 0 else { throw .last }
    var status = stat()
    // The mode is right from the first moment on. Nothing else runs yet that makes files.
    let mask = umask(allowsGroup ? 0o117 : 0o177)
    let isBound = UnixSocket.withAddress(place.path) { [descriptor] in bind(descriptor, $0, $1) } == 0
    let error = Problem.last
    umask(mask)
    guard isBound else {
      close(descriptor)
      throw error
    }
    guard listen(descriptor, backlog) == 0, lstat(place.path.systemBytes, &status) == 0 else {
      let error = Problem.last
      unlink(place.path.systemBytes)
      close(descriptor)
      throw error
    }
    path = place.path
    (device, file) = (status.st_dev, status.st_ino)
    group = allowsGroup ? status.st_gid : nil
  }

  /// Takes a socket away on which nobody listens, or nobody will.
  private static func clear(_ path: String, takingOver: Bool) throws(Problem) {
    var status = stat()
    guard lstat(path.systemBytes, &status) == 0 else {
      if errno == ENOENT { return }
      throw .last
    }
    guard status.st_mode & S_IFMT == S_IFSOCK else { throw .noSocket }
    let connection: Int32
    do throws(UnixSocket.ErrorNumber) {
      connection = try UnixSocket.connect(to: path)
    } catch {
      switch error.code {
      case ECONNREFUSED: guard unlink(path.systemBytes) == 0 else { throw .last }
      case EAGAIN: throw .inUse(process: nil)
      default: throw .system(error)
      }
      return
    }
    defer { close(connection) }
    let peer = Peer(of: connection)
    guard takingOver, let peer, peer.isOwnTenbo, peer.hangUp(within: patience) else {
      throw .inUse(process: peer?.process)
    }
    // It takes its socket with it, unless it was killed.
    guard unlink(path.systemBytes) == 0 || errno == ENOENT else { throw .last }
  }

  /// How long somebody who was hung up may take to save what is to be saved, in milliseconds.
  private static let patience = 3000

  /// Takes it away, if nobody has put another one there: whoever listens there must be this process. Its number among the
  /// files says less, since another one may have got it; it counts where nobody can be asked: so many wait, or the system has
  /// no more descriptors.
  func remove() {
    do throws(UnixSocket.ErrorNumber) {
      let connection = try UnixSocket.connect(to: path)
      if Peer(of: connection)?.process == getpid() { unlink(path.systemBytes) }
      close(connection)
    } catch {
      var status = stat()
      guard [EAGAIN, EMFILE, ENFILE].contains(error.code), lstat(path.systemBytes, &status) == 0,
        (status.st_dev, status.st_ino) == (device, file)
      else { return }
      unlink(path.systemBytes)
    }
  }
}
