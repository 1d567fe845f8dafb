import ArgumentParser
import Dataset
import Explorer
import Typesetting

/// The indicators of the report, as a table or as data.
struct Figures: ParsableCommand, PrintingCommand {
  static let export = Exports.figures

  static let configuration = CommandConfiguration(
    abstract: "List the report's figures, each with its date, change and source.",
    discussion: """
      A value is the report's own or, where it prints none, the latest that another source has; the change is from the first \
      observation to that value, and what was observed later is named as later where there is room. On a terminal the table is fitted to it, and signs stand before what must not be taken for \
      the report's results: ✱ (~ in ASCII) another source's value, ☐ ([ ]) a plan or target, ◌ ([?]) a plan whose time has passed. In a pipe it is complete.
      CSV (RFC 4180, lines end with CR LF) has a row for each observation, and for a printed value that is none. JSON has all \
      observations of each figure; Data/README.md describes it.

      FIELD is one of \(Figures.fields); -FIELD is the largest first. Values and changes are sorted as numbers, whatever their \
      units; what is equal stays in the report's order, what is not known comes last. Exit status: 1 if there is no figure.
      """)

  private static let fields = FigureField.allCases.map(\.rawValue).joined(separator: ", ")

  @OptionGroup var data: DataOptions
  @OptionGroup var drawing: DrawingOptions

  @Option(help: formatHelp)
  var format = Format(.table)

  @Option(help: ArgumentHelp("Only those of a domain, a theme or anything else.", valueName: "ref"))
  var domain: String?

  @Option(
    name: .customLong("sort"), parsing: .unconditional,
    help: ArgumentHelp(
      "Sort by a field, by default as the report does; -FIELD is the largest first.", valueName: "field"))
  var sorting: String?

  func validate() throws {
    guard let sorting, FigureOrder(text: sorting) == nil else { return }
    let field = String(sorting.drop { $0 == "-" })
    let near = Suggestions.to(field, among: FigureField.allCases.map(\.rawValue)).map { " (nearest: \($0))" } ?? ""
    throw ValidationError("There is no field \(Quoting.quoted(field))\(near); --sort takes \(Figures.fields).")
  }

  func run() throws {
    let report = try data.load()
    var indices = try indicators(of: report)
    if let order = sorting.flatMap(FigureOrder.init(text:)) {
      indices = order.sorted(indices, of: report, in: data.language)
    }
    guard !indices.isEmpty else {
      if format.value.isForPrograms { try write(indices, of: report) }
      throw Failure(
        domain.map { "no figure belongs to \(Quoting.quoted($0))" } ?? "the report has no figures",
        ExitStatus.nothingFound)
    }
    try write(indices, of: report)
  }

  private func write(_ indices: [Int], of report: Report) throws {
    let settings = OutputSettings(language: data.language, table: table(report).text)
    try Figures.write((report, indices), as: format.value, settings)
  }

  private func table(_ report: Report) -> FiguresTable {
    FiguresTable(
      report,
      settings: Settings(
        language: data.language, glyphs: drawing.ascii ? .ascii : .unicode,
        metrics: Metrics(ambiguousIsWide: drawing.ambiguousWidth == 2), today: Clock.today),
      // The last column stays free: some terminals begin a new line after it.
      columns: drawing.plain ? nil : StandardOutput.columns.map { $0 - 1 },
      marks: !drawing.plain && StandardOutput.takesMarks)
  }

  /// In the report's order.
  private func indicators(of report: Report) throws -> [Int] {
    try domain.map { report.indicators(of: try report.thing($0)) } ?? Array(report.indicators.indices)
  }
}
