import ArgumentParser
import Explorer

/// The explorer; what `tenbo` does by itself.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the explorer (the default).",
    discussion: "Where standard output is no terminal, prints what `tenbo show` would.")

  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  @Option(help: ArgumentHelp("Open at this place.", valueName: "ref"))
  var section: String?

  @Option(help: ArgumentHelp("Open in this view.", valueName: "view"))
  var view: View?

  func run() throws {
    let exploration = Exploration(
      directory: data.directory, language: data.language, look: look.look, opening: Opening(place: section, view: view))
    try exploration.run()
  }
}

extension View: ExpressibleByArgument {}
