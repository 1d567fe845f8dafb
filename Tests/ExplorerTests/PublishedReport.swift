import Dataset
import Search

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

extension SearchIndex {
  /// Of the published report, made once.
  static let published = SearchIndex(.published)
}

enum Repository {
  /// The package's directory.
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
}
