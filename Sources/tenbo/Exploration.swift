import CursesTerminal
import Dataset
import Explorer
import Glibc
import TextUI

/// One run of the explorer: what was asked for on the command line, and how it is carried out.
struct Exploration {
  var directory: String?
  var language = Language.japanese
  var look = Look()
  var opening = Opening()

  /// Returns where there is no terminal to explore in, when all is printed; else the person ends the process by leaving.
  /// Throws the exit code where there is nothing to explore.
  func run() throws {
    let data = DataSource(directory: directory)
    guard isatty(STDOUT_FILENO) == 1, !look.plain else {
      return try Show.write(data.load(), place: opening.place, format: .text, language: language)
    }
    if data.isLarge { return try exploreLarge(data) }
    let report = try data.load()
    let start = try opening.start(in: report)
    let doorbell = try Doorbell()
    let terminal = try look.open()
    var state = State(report: report, settings: look.settings(language, terminal), size: terminal.size)
    opening.open(&state, at: start)
    var loop = ExplorerLoop(state: state, terminal: terminal, doorbell: doorbell)
    try loop.run()
  }

  /// Of a large dataset only its presence, its encoding and its version are proved before the first screen.
  private func exploreLarge(_ data: DataSource) throws {
    let header = try data.header()
    // First what can fail, then the terminal.
    let doorbell = try Doorbell()
    let load = try BackgroundLoad(DatasetLoader(data.files), opening: opening, doorbell: doorbell)
    let terminal = try look.open()
    var state = State(
      report: .unread(title: header.title), settings: look.settings(language, terminal), size: terminal.size)
    state.startLoading()
    var loop = ExplorerLoop(state: state, terminal: terminal, doorbell: doorbell, load: load)
    try loop.run()
  }
}

extension Report {
  /// What stands for a report while it is being read.
  fileprivate static func unread(title: Localized?) -> Report {
    let nothing = Localized(ja: "", en: "")
    return Report(title: title ?? nothing, publisher: nothing, published: .year(1970), url: "")
  }
}
