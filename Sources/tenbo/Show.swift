import ArgumentParser
import Dataset

/// A part of the report, or all of it, as text.
struct Show: ParsableCommand, PrintingCommand {
  static let export = Exports.parts

  static let configuration = CommandConfiguration(
    abstract: "Print a part of the report, or all of it.",
    discussion: "JSON holds everything that the dataset holds of the part; its shape is described in Data/README.md.")

  @OptionGroup var data: DataOptions

  @Argument(help: ArgumentHelp("What to print; without it, the whole report.", valueName: "ref"))
  var place: String?

  @Option(help: formatHelp)
  var format = Format(.text)

  func run() throws {
    let report = try data.load()
    let reference = try place.map(report.thing)
    try Show.write((report, reference), as: format.value, OutputSettings(language: data.language))
  }
}
