import Glibc
import Typesetting

/// Where a person's state is kept between runs (XDG Base Directory Specification 0.8).
struct StateDirectory: Hashable {
  let path: String
  /// What of it must be there: where the person's home is, or something else that they have named, is for them to make.
  private let base: String

  /// - Parameter environment: the value of a variable
  init?(environment: (String) -> String?) {
    func absolute(_ name: String) -> String? { environment(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
    if let state = absolute("XDG_STATE_HOME") {
      path = state + "/tenbo"
      base =
        absolute("HOME").flatMap { state.unicodeScalars.starts(with: ($0 + "/").unicodeScalars) ? $0 : nil } ?? state
    } else if let home = absolute("HOME") {
      path = home + "/.local/state/tenbo"
      base = home
    } else {
      return nil
    }
  }

  var place: String { path + "/place.json" }
  var marks: String { path + "/marks" }

  /// How long ago the place was last saved; 0 where that cannot be told.
  var secondsSinceSaving: Int {
    var status = stat()
    guard stat(place.systemBytes, &status) == 0 else { return 0 }
    return max(0, time(nil) - status.st_mtim.tv_sec)
  }

  /// Makes it, and what it lies in below the person's home, for them alone.
  func make() throws(AtomicFile.Failure) {
    var status = stat()
    guard stat(base.systemBytes, &status) == 0 else { throw AtomicFile.Failure(errno) }
    var made = base
    for part in path.unicodeScalars.dropFirst(base.unicodeScalars.count).split(separator: "/") {
      made += "/" + String(part)
      if stat(made.systemBytes, &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else { throw AtomicFile.Failure(ENOTDIR) }
      } else {
        guard mkdir(made.systemBytes, 0o700) == 0 || errno == EEXIST else { throw AtomicFile.Failure(errno) }
      }
    }
  }

  /// Moves a file that means nothing to us out of the way, and nothing else by that; its new name.
  static func setAside(_ path: String) throws(AtomicFile.Failure) -> String {
    var (name, number) = (path + ".bad", 2)
    var status = stat()
    while lstat(name.systemBytes, &status) == 0 {
      name = path + ".bad-\(number)"
      number += 1
    }
    guard rename(path.systemBytes, name.systemBytes) == 0 else { throw AtomicFile.Failure(errno) }
    return name
  }
}
