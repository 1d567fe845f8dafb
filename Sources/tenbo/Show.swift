import ArgumentParser
import Dataset

/// A part of the report, or all of it, as text.
struct Show: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Print a part of the report, or all of it.",
    discussion: "JSON holds everything that the dataset holds of the part; its shape is described in Data/README.md.")

  @OptionGroup var data: DataOptions

  @Argument(help: ArgumentHelp("What to print; without it, the whole report.", valueName: "ref"))
  var place: String?

  @Option(help: "text, markdown or json.")
  var format: Format = .text

  func run() throws {
    try Show.write(data.load(), place: place, format: format, language: data.language)
  }

  static func write(_ report: Report, place: String?, format: Format, language: Language) throws {
    let reference = try place.map(report.thing)
    switch format {
    case .text: try StandardOutput.write(ReportText(report, language: language).show(reference))
    case .markdown: try StandardOutput.write(ReportMarkdown(report, language: language).show(reference))
    case .json: try JSONWriter.write(Show.json(report, of: reference)) { try StandardOutput.write($0) }
    }
  }

  private static func json(_ report: Report, of reference: Reference?) -> JSONTree {
    let json = ReportJSON(report)
    return reference.map(json.show) ?? json.show()
  }
}
