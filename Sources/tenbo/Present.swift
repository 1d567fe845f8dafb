import ArgumentParser
import Explorer

/// Slides for a room, made from the dataset.
struct Present: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Present the report, or a part of it, as slides.",
    discussion: "Where standard output is no terminal, prints what `tenbo show` would.")

  @OptionGroup var data: DataOptions
  @OptionGroup var look: AppearanceOptions

  @Option(help: ArgumentHelp("Present just what is in this place.", valueName: "ref"))
  var section: String?

  @Option(help: ArgumentHelp("How long it may take; shows the time that is left.", valueName: "n"))
  var minutes: Int?

  @Flag(help: "Present just what you marked in the explorer, in the order of your list.")
  var marked = false

  @Option(help: ArgumentHelp("Present just what this list of marks names.", valueName: "file"))
  var marks: String?

  @Flag(
    help:
      "Go on where you were, also after a dropped line; with --share in the place of your own that has lost its line.")
  var resume = false

  @OptionGroup var sharing: SharingOptions

  func validate() throws {
    if section != nil, marked || marks != nil {
      throw ValidationError("--section and a list of marks are two things to present: give one of them.")
    }
    if marked, marks != nil {
      throw ValidationError("--marked presents your own list, --marks another: give one of them.")
    }
    if resume, section != nil || marked || marks != nil || minutes != nil {
      throw ValidationError(
        "--resume goes on with your last talk: leave out --section, --marked, --marks and --minutes.")
    }
    if let minutes, !(1...Present.mostMinutes ~= minutes) {
      throw ValidationError("--minutes is 1 to \(Present.mostMinutes), not \(minutes).")
    }
  }

  /// A day.
  private static let mostMinutes = 1440

  func run() throws {
    let playlist = marked || marks != nil ? Playlist(file: marks) : nil
    let opening = LaunchTarget(place: section, talk: LaunchTarget.Talk(minutes: minutes, playlist: playlist))
    try AppRunner(
      directory: data.directory, language: data.chosenLanguage, look: look.look, opening: opening, resumes: resume,
      peerPolicy: sharing.request(takesOver: resume)
    ).run()
  }
}
