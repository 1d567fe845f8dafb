import ArgumentParser

/// The flags on characters, for whatever is fitted to a terminal.
struct DrawingOptions: ParsableArguments {
  @Flag(help: "Draw with ASCII characters alone; the report's text stays as it is.")
  var ascii = false

  @Flag(help: "Print plain text, as into a pipe, without fitting it to a screen.")
  var plain = false

  @Option(
    name: .customLong("ambiguous-width"),
    help: ArgumentHelp(
      "Columns of characters of ambiguous width; by default the explorer asks the terminal.", valueName: "1|2"))
  var ambiguousWidth: Int?

  func validate() throws {
    if let ambiguousWidth, ambiguousWidth != 1, ambiguousWidth != 2 {
      throw ValidationError("--ambiguous-width is 1 or 2, not \(ambiguousWidth).")
    }
  }
}
