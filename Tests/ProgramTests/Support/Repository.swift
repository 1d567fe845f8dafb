import Dataset

enum Repository {
  /// The package's directory.
  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
  static let data = root + "/Data"

  static let report: Report = {
    do throws(DatasetError) {
      return try DatasetLoader(DatasetFiles(directory: data)).load()
    } catch {
      preconditionFailure("Data/ cannot be read: \(error.findings)")
    }
  }()
}
