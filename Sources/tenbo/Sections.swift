import ArgumentParser
import Dataset

/// The headings of the report.
struct Sections: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(abstract: "List the sections, with their numbers and ids.")

  @OptionGroup var data: DataOptions

  @Option(help: "text or json.")
  var format: Format = .text

  func run() throws {
    let report = try data.load()
    switch format {
    case .text: try StandardOutput.write(ReportText(report, language: data.language).sections())
    case .json: try StandardOutput.write(JSONWriter.text(ReportJSON(report).sections()))
    }
  }
}
