import ArgumentParser
import Explorer

/// Somebody else's presentation, on one's own screen.
struct Follow: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Follow a presentation that is shared on this host.",
    discussion: "Any key that browses leaves the presenter's place, f comes back to it.")

  @OptionGroup var data: DataOptions
  @OptionGroup var look: AppearanceOptions

  @Option(help: ArgumentHelp("Where the presentation is shared.", valueName: "path"))
  var socket: String?

  @Flag(help: "For the presenter: this slide, the next one, the time and the sources.")
  var notes = false

  @Flag(help: "For guests: nothing is written, started or sent to a clipboard; needs --socket.")
  var kiosk = false

  func validate() throws {
    if kiosk, data.directory != nil { throw ValidationError("--kiosk reads no files: leave out --data.") }
    if kiosk, socket == nil {
      throw ValidationError("--kiosk needs --socket: a guest's environment counts for nothing.")
    }
    if look.drawing.plain { throw ValidationError("There is nothing to print: leave out --plain.") }
  }

  func run() throws {
    let place = try SocketAddress.found(named: socket, orExit: ExitStatus.cannotOpen)
    let opening = LaunchTarget(following: (notes ? .notes : .slides, place.path))
    try AppRunner(
      directory: data.directory, language: data.chosenLanguage, look: look.look, opening: opening, isKiosk: kiosk,
      peerPolicy: .presenter(place)
    ).run()
  }
}
