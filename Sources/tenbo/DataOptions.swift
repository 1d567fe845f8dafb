import ArgumentParser
import Dataset

/// Where the data comes from and which language it is told in: what every subcommand takes.
struct DataOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: ArgumentHelp("Open the dataset in this directory.", valueName: "dir"))
  var directory: String?

  @Option(name: .customLong("lang"), help: ArgumentHelp("Language: ja or en.", valueName: "ja|en"))
  var language: Language = .japanese

  var files: DatasetFiles {
    directory.map(DatasetFiles.init(directory:)) ?? BuiltInDataset.files
  }

  /// Reads the dataset; what is wrong with it is said on standard error before this throws the exit code.
  func load() throws -> Report {
    do {
      // The built-in data is proved by the project's own tests.
      return try DatasetLoader(files).load(validating: directory == nil ? .links : .full)
    } catch {
      throw DataOptions.report(error)
    }
  }

  /// Says what is wrong and returns the exit code for it.
  static func report(_ error: DatasetError) -> ExitCode {
    for finding in error.findings { StandardError.write(finding.description) }
    if case .cannotOpen = error { return ExitStatus.cannotOpen }
    return ExitStatus.badData
  }
}

extension Language: ExpressibleByArgument {}
