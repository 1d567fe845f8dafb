import Dataset

extension Report {
  /// The report of Data/, read once.
  static let published: Report = {
    do throws(DatasetError) {
      return try DatasetLoader(DatasetFiles(directory: Repository.root + "/Data")).load(validating: .links)
    } catch {
      preconditionFailure("Data/ cannot be read: \(error.findings.map(\.description))")
    }
  }()
}

enum Repository {
  /// The package's directory.
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
}
