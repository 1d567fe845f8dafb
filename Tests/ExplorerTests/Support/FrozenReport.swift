import Dataset
import Search

extension Report {
  /// The report of Tests/Fixtures, read once. It stays as it is when the published one is edited, so that tests of the
  /// program's ways don't change with the words of a report; rules that came later find something in it.
  static let frozen = read("Tests/Fixtures/report")
  /// The report of Data/, which is built into the program.
  static let current = read("Data")

  private static func read(_ directory: String) -> Report {
    do throws(DatasetError) {
      return try DatasetLoader(DatasetFiles(directory: Repository.root + "/" + directory, areProved: true)).load()
    } catch {
      preconditionFailure("\(directory) cannot be read: \(error.findings.map(\.description))")
    }
  }
}

extension SearchIndex {
  /// Of the frozen report, made once.
  static let frozen = SearchIndex(.frozen)
}

enum Repository {
  /// The package's directory.
  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
}
