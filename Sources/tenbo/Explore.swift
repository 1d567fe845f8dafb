import ArgumentParser
import CursesTerminal
import Dataset
import Explorer
import Glibc
import TextUI

/// The explorer; what `tenbo` does by itself.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the explorer (the default).",
    discussion: "Where standard output is no terminal, prints what `tenbo show` would.")

  @OptionGroup var data: DataOptions
  @OptionGroup var screen: ScreenOptions

  @Option(help: ArgumentHelp("Open at this place.", valueName: "ref"))
  var section: String?

  @Option(help: ArgumentHelp("Open in this view.", valueName: "view"))
  var view: View?

  func run() throws {
    guard isatty(STDOUT_FILENO) == 1, !screen.plain else {
      let report = try data.load()
      return try Show.write(report, place: section, format: .text, language: data.language)
    }
    if data.directory != nil, let size = data.files.reportSize, size > DatasetLoader.large {
      return try exploreLarge()
    }
    let report = try data.load()
    let start = try section.map(report.thing)
    let terminal = try screen.open()
    var state = State(report: report, settings: screen.settings(data.language, terminal), size: terminal.size)
    if let view { state.start(in: view) }
    if let start { state.start(at: start) }
    try ExplorerLoop(state: state, terminal: terminal).run()
  }
}

extension View: ExpressibleByArgument {}
