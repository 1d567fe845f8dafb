import ArgumentParser
import Explorer

/// The explorer; what `tenbo` does by itself.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the explorer (the default).",
    discussion: "Where standard output is no terminal, prints what `tenbo show` would.")

  @OptionGroup var data: DataOptions
  @OptionGroup var look: AppearanceOptions

  @Option(help: ArgumentHelp("Open at this place.", valueName: "ref"))
  var section: String?

  @Option(help: ArgumentHelp("Open in this view.", valueName: "view"))
  var view: View?

  @Flag(help: "Open where you were, without --lang in the language that was on, also after a dropped line.")
  var resume = false

  @Option(help: ArgumentHelp("Keep what is marked for presenting in this file.", valueName: "file"))
  var marks: String?

  @Flag(help: "For guests: nothing is written, started or sent to a clipboard, and no file is read.")
  var kiosk = false

  func validate() throws {
    if kiosk, data.directory != nil || resume || marks != nil {
      throw ValidationError("--kiosk reads no files: leave out --data, --resume and --marks.")
    }
    if resume, section != nil || view != nil {
      throw ValidationError("--resume opens where you were: leave out --section and --view.")
    }
  }

  func run() throws {
    let exploration = AppRunner(
      directory: data.directory, language: data.chosenLanguage, look: look.look,
      opening: LaunchTarget(place: section, view: view), resumes: resume, isKiosk: kiosk, marks: marks)
    try exploration.run()
  }
}

extension View: ExpressibleByArgument {}
