import ArgumentParser
import Explorer

/// The flags that say how the explorer looks.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Colours: auto, dark, light or mono. NO_COLOR means mono.", valueName: "theme"))
  var theme: Theme.Name = .auto

  @Flag(help: "Draw with ASCII characters alone; the report's text stays as it is.")
  var ascii = false

  @Flag(help: "Print plain text, a fact a line, instead of opening a screen.")
  var plain = false

  @Option(
    name: .customLong("ambiguous-width"),
    help: ArgumentHelp("Columns of characters of ambiguous width; by default the terminal is asked.", valueName: "1|2"))
  var ambiguousWidth: Int?

  func validate() throws {
    if let ambiguousWidth, ambiguousWidth != 1, ambiguousWidth != 2 {
      throw ValidationError("--ambiguous-width is 1 or 2, not \(ambiguousWidth).")
    }
  }

  var look: Look {
    Look(theme: theme, ascii: ascii, plain: plain, ambiguousWidth: ambiguousWidth)
  }
}

extension Theme.Name: ExpressibleByArgument {}
