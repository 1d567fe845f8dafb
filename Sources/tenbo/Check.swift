import ArgumentParser
import Dataset

/// Proves a dataset.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a dataset: every finding with its file, line, what was found and what was expected.",
    discussion: "Exit status: 0 if there is nothing to find, 1 if there is anything, 66 if a file cannot be opened.")

  @Argument(help: ArgumentHelp("The directory of the dataset; without it, the one built in.", valueName: "dir"))
  var directory: String?

  @Option(
    help: ArgumentHelp(
      "Prove the dataset against the published text of the report, by the map in the dataset.", valueName: "report.txt")
  )
  var against: String?

  func run() throws {
    let files = DataSource(directory: directory).files
    let check = DatasetCheck(files)
    let findings = against.map(check.findings(against:)) ?? check.findings()
    for finding in findings { try StandardOutput.write(finding.description.harmless + "\n") }
    let place = directory ?? "the built-in dataset"
    guard findings.isEmpty else {
      throw Failure(
        "\(place): \(findings.count) finding\(findings.count == 1 ? "" : "s")",
        findings.contains { $0.kind == .file } ? ExitStatus.cannotOpen : ExitStatus.findings)
    }
    StandardError.write("\(place): no findings")
  }
}
