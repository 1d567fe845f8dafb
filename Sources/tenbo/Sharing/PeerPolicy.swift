import ArgumentParser
import Dataset
import Explorer
import Glibc
import Typesetting

/// Who watches with a person: nobody, those who follow them, or the presenter whom they follow.
enum PeerPolicy {
  /// What is asked for on the command line.
  enum Request {
    case none
    /// - Parameter socket: where to share; nil for the place that is the person's alone
    case followerServer(socket: String?, allowsGroup: Bool, takesOver: Bool)
    case presenter(SocketAddress)
  }

  case none
  case followerServer(Sharing)
  case presenter(FollowerClient)

  /// Nothing is seen or followed yet, but all that can fail has been tried. Throws why it
  /// cannot be.
  init(_ request: Request, wakePipe: WakePipe) throws {
    switch request {
    case .none: self = .none
    case .followerServer(let socket, let allowsGroup, let takesOver):
      let place = try SocketAddress.found(named: socket, orExit: ExitStatus.cannotCreate)
      self = .followerServer(
        try Sharing(at: place, allowsGroup: allowsGroup, takesOver: takesOver, wakePipe: wakePipe))
    case .presenter(let place):
      try PeerPolicy.checkWhetherToWait(at: place)
      self = .presenter(try FollowerClient(place, wakePipe: wakePipe))
    }
  }

  /// A presenter may come later, but not where there is something else, nor where there is no directory to come to. Throws
  /// what there is.
  private static func checkWhetherToWait(at place: SocketAddress) throws {
    var status = stat()
    guard lstat(place.path.systemBytes, &status) == 0 else {
      // A directory of one's own is made by the presenter.
      let isThere = stat(place.directory.systemBytes, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      guard place.isNamed, !isThere else { return }
      throw Failure("\(place.path): there is no directory \(place.directory)", ExitStatus.cannotOpen)
    }
    guard status.st_mode & S_IFMT != S_IFSOCK else { return }
    throw Failure("\(place.path) is no socket", ExitStatus.cannotOpen)
  }

  /// Puts what is known of the others into the state.
  func tell(_ state: inout State) {
    switch self {
    case .none: break
    case .followerServer(let sharing): state.peers.followers = sharing.followers
    case .presenter(let link):
      state.receive(link.status)
      // The presenter's seconds go on from here.
      state.tick(Clock.second.number)
    }
  }

  /// Gives a presenter who is there the time to be part of the first frame.
  func waitForFirst(_ wakePipe: WakePipe) {
    if case .presenter = self { wakePipe.wait(atMost: 50) }
  }

  /// Hands over what shows. Throws where it cannot be shared at all.
  mutating func show(_ state: State) throws {
    guard case .followerServer(var sharing) = self else { return }
    try sharing.show(state)
    self = .followerServer(sharing)
  }

  /// The last thing to do.
  func leave() {
    if case .followerServer(let sharing) = self { sharing.end() }
  }
}

/// A presentation that others may follow.
struct Sharing {
  private let socket: ListeningSocket
  private let followerServer: FollowerServer
  /// What was handed over last.
  private var moment: PresentationSnapshot?

  init(at place: SocketAddress, allowsGroup: Bool, takesOver: Bool, wakePipe: WakePipe) throws {
    do throws(ListeningSocket.Problem) {
      socket = try ListeningSocket(at: place, allowsGroup: allowsGroup, takesOver: takesOver)
    } catch {
      throw Failure("\(place.path): \(error.sentence)", ExitStatus.cannotCreate)
    }
    do {
      followerServer = try FollowerServer(socket, wakePipe: wakePipe)
    } catch {
      socket.remove()
      throw error
    }
  }

  var followers: Int { followerServer.followers }

  mutating func show(_ state: State) throws {
    guard let now = state.sharedMoment, now != moment, let line = SharedMessage.shown(now).line else { return }
    if let moment {
      followerServer.show(line, isNews: !moment.says(the: now))
    } else {
      guard let deck = state.sharedDeck.flatMap({ SharedMessage.deck($0).line }) else {
        throw Failure("too many slides to share; --section presents a part", ExitStatus.usage)
      }
      try followerServer.open(deck: deck, showing: line)
    }
    moment = now
  }

  /// So that nobody looks for the presenter there any more.
  func end() {
    socket.remove()
  }
}
