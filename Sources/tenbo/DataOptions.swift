import ArgumentParser
import Dataset

/// Which data, told in which language: what every subcommand that shows the report takes.
struct DataOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: ArgumentHelp("Open the dataset in this directory.", valueName: "dir"))
  var directory: String?

  @Option(name: .customLong("lang"), help: ArgumentHelp("Language: ja, the default, or en.", valueName: "ja|en"))
  var chosenLanguage: Language?

  var language: Language { chosenLanguage ?? .japanese }

  func load() throws -> Report {
    try DataSource(directory: directory).load()
  }
}

extension Language: ExpressibleByArgument {}
