import Glibc

/// The inputs that are kept: what people write, what is odd, and what once went wrong.
package enum FuzzCorpus {
  /// Of a target, by their names.
  package static func files(of target: FuzzTarget, in root: String) -> [String] {
    let directory = root + "/Fuzz/Corpora/" + target.name
    guard let handle = opendir(directory) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(directory + "/" + name) }
    }
    return names.sorted()
  }

  package struct Unreadable: Error {
    package let path: String
  }

  package static func bytes(_ path: String) throws(Unreadable) -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
    }
  }
}
