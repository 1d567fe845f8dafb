import ArgumentParser
import Dataset

/// Where the data comes from: a directory, or the executable itself.
struct DataSource {
  var directory: String?

  var files: DatasetFiles {
    directory.map { DatasetFiles(directory: $0) } ?? BuiltInDataset.files
  }

  /// Whether checking it all would keep a person waiting.
  var isLarge: Bool {
    directory != nil && files.size > DatasetLoader.large
  }

  /// Reads the dataset; throws what is wrong with it.
  func load() throws -> Report {
    do throws(DatasetError) {
      return try DatasetLoader(files).load()
    } catch {
      throw DataSource.failure(error)
    }
  }

  func header() throws -> DatasetHeader {
    do throws(DatasetError) {
      return try DatasetLoader(files).loadHeader()
    } catch {
      throw DataSource.failure(error)
    }
  }

  private static func failure(_ error: DatasetError) -> Failure {
    var status = ExitStatus.badData
    if case .cannotOpen = error { status = ExitStatus.cannotOpen }
    return Failure(error.findings.map(\.description), status)
  }
}
