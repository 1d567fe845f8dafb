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

  /// Reads the dataset; what is wrong with it is said on standard error before this throws the exit code.
  func load() throws -> Report {
    do throws(DatasetError) {
      return try DatasetLoader(files).load()
    } catch {
      throw DataSource.report(error)
    }
  }

  func header() throws -> DatasetHeader {
    do throws(DatasetError) {
      return try DatasetLoader(files).loadHeader()
    } catch {
      throw DataSource.report(error)
    }
  }

  /// Says what is wrong and returns the exit code for it.
  private static func report(_ error: DatasetError) -> ExitCode {
    for finding in error.findings { StandardError.write(finding.description) }
    if case .cannotOpen = error { return ExitStatus.cannotOpen }
    return ExitStatus.badData
  }
}
