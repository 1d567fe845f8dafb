import ArgumentParser
import Dataset

/// The headings of the report.
struct Sections: ParsableCommand, PrintingCommand {
  static let export = Exports.sections

  static let configuration = CommandConfiguration(abstract: "List the sections, with their numbers and ids.")

  @OptionGroup var data: DataOptions

  @Option(help: formatHelp)
  var format = Format(.text)

  func run() throws {
    try Sections.write(data.load(), as: format.value, OutputSettings(language: data.language))
  }
}
