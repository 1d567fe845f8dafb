import Glibc

/// The files of a dataset: in a directory, or in memory.
package struct DatasetFiles: Sendable {
  package static let report = "report.json"
  package static let observations = "observations.csv"
  package static let sourceMap = "source-map.csv"
  package static let sourceNumbers = "source-numbers.csv"

  private enum Place {
    case directory(String)
    case memory([String: [UInt8]])
    case constant(@Sendable (String) -> UnsafeRawBufferPointer?)
  }

  private let place: Place
  /// Whether they are known to be UTF-8 and to make a report, so that they are loaded without a look at what the check looks at.
  let areProved: Bool

  package init(directory: String, areProved: Bool = false) {
    place = .directory(directory)
    self.areProved = areProved
  }

  /// Files of the executable itself, by name: bytes that stay where they are for as long as the process lives, and that
  /// the project's tests have proved to be UTF-8. Only those that are asked for are copied.
  package init(constant bytes: @escaping @Sendable (String) -> UnsafeRawBufferPointer?) {
    place = .constant(bytes)
    areProved = true
  }

  /// Bytes by file name.
  package init(_ bytes: [String: [UInt8]]) {
    place = .memory(bytes)
    areProved = false
  }

  /// What to call the file in messages: its path, or its name for files in memory.
  package func label(_ name: String) -> String {
    switch place {
    case .memory, .constant: name
    case .directory(let directory): directory.isEmpty || directory == "." ? name : Self.path(directory, name)
    }
  }

  private static func path(_ directory: String, _ name: String) -> String {
    directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }

  /// nil where there is no such file. Throws `DatasetError.cannotOpen` where there is one that cannot be read.
  package func bytes(ifPresent name: String) throws(DatasetError) -> [UInt8]? {
    switch place {
    case .memory(let files): return files[name]
    case .constant(let files): return files(name).map { [UInt8]($0) }
    case .directory(let directory):
      do {
        return try FileBytes.read(Self.path(directory, name))
      } catch {
        if error.code == ENOENT { return nil }
        throw cannotOpen(name, error)
      }
    }
  }

  /// Throws `DatasetError.cannotOpen`.
  package func bytes(_ name: String) throws(DatasetError) -> [UInt8] {
    if let bytes = try bytes(ifPresent: name) { return bytes }
    throw unreadable(name, "there is no such file")
  }

  /// To read it piece by piece. Throws `DatasetError.cannotOpen`.
  func reader(_ name: String) throws(DatasetError) -> FileReader {
    switch place {
    case .memory(let files): if let bytes = files[name] { return FileReader(bytes) }
    case .constant(let files): if let bytes = files(name) { return FileReader(constant: bytes) }
    case .directory(let directory):
      do {
        return try FileReader(path: Self.path(directory, name))
      } catch {
        guard error.code == ENOENT else { throw cannotOpen(name, error) }
      }
    }
    throw unreadable(name, "there is no such file")
  }

  func cannotOpen(_ name: String, _ failure: FileBytes.Failure) -> DatasetError {
    unreadable(name, failure.sentence)
  }

  private func unreadable(_ name: String, _ found: String) -> DatasetError {
    .cannotOpen(Finding(.file, file: label(name), line: nil, found: found, expected: "a readable file"))
  }

  /// The size of the report's file and of its observations in bytes, without reading them; what isn't there has none.
  package var size: Int {
    [Self.report, Self.observations].compactMap { name in
      switch place {
      case .memory(let files): files[name]?.count
      case .constant(let files): files(name)?.count
      case .directory(let directory): FileBytes.size(Self.path(directory, name))
      }
    }.reduce(0, +)
  }
}
