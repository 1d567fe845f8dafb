import ArgumentParser

/// Whether others may follow a presentation, and who.
struct SharingOptions: ParsableArguments {
  @Flag(help: "Let others on this host follow, with `tenbo follow`.")
  var share = false

  @Option(help: ArgumentHelp("Share at this place instead of one that is yours alone.", valueName: "path"))
  var socket: String?

  @Flag(help: "Let the socket's group follow too, not just you.")
  var group = false

  func validate() throws {
    if !share, socket != nil || group { throw ValidationError("--socket and --group are for sharing: add --share.") }
    if group, socket == nil {
      throw ValidationError("--group needs --socket: nobody else can reach into your runtime directory.")
    }
  }

  /// - Parameter takesOver: whether the person's own presentation there ends for this one
  func request(takesOver: Bool) -> PeerPolicy.Request {
    share ? .followerServer(socket: socket, allowsGroup: group, takesOver: takesOver) : .none
  }
}
