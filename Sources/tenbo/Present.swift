import ArgumentParser
import Explorer

/// Slides for a room, made from the dataset.
struct Present: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Present the report, or a part of it, as slides.",
    discussion: "Where standard output is no terminal, prints what `tenbo show` would.")

  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  @Option(help: ArgumentHelp("Present just what is in this place.", valueName: "ref"))
  var section: String?

  @Option(help: ArgumentHelp("How long it may take; shows the time that is left.", valueName: "n"))
  var minutes: Int?

  @OptionGroup var sharing: SharingOptions

  func validate() throws {
    if let minutes, !(1...Present.mostMinutes ~= minutes) {
      throw ValidationError("--minutes is 1 to \(Present.mostMinutes), not \(minutes).")
    }
  }

  /// A day.
  private static let mostMinutes = 1440

  func run() throws {
    let opening = Opening(place: section, talk: Opening.Talk(minutes: minutes))
    try Exploration(
      directory: data.directory, language: data.language, look: look.look, opening: opening,
      company: sharing.request()
    ).run()
  }
}
