/// What a follower knows of the presenter.
package enum PresenterStatus: Hashable, Sendable {
  case absent(Absence)
  case present(SharedDeck, PresentationSnapshot)

  /// Why there is nobody to follow. In every case it is tried again.
  package enum Absence: Hashable, Sendable {
    case nobody
    /// There is one, who speaks this version of the protocol.
    case otherVersion(Int)
    /// What came was no message.
    case damaged
    case refused(SharedMessage.Refusal)
    /// Somebody else's, where the socket is not one that the person has named.
    case otherUser
    /// The system's reason.
    case unreachable(String)
  }
}

/// Makes of what comes from a presenter what is to be known of them: bytes in pieces of any size, of which no more are kept
/// than a message has.
package struct MessageDecoder: Sendable {
  private var deck: SharedDeck?
  /// The beginning of a line.
  private var rest: [UInt8] = []

  package init() {}

  /// What is known after these bytes; nil where they say nothing new. Of several moments only the last is looked at.
  /// Throws what makes an end of the connection.
  package mutating func decode(_ bytes: some Collection<UInt8>) throws(Failure) -> PresenterStatus? {
    rest += bytes
    var status: PresenterStatus?
    if deck == nil, let line = popFirstLine() { try begin(line) }
    if let deck, let line = popLastLine() {
      guard case .shown(let moment) = try message(line), deck.slides.contains(moment.place.slide) else {
        throw Failure(absence: .damaged)
      }
      status = .present(deck, moment)
    }
    guard rest.count < SharedMessage.mostBytes else { throw Failure(absence: .damaged) }
    return status
  }

  package struct Failure: Error, Hashable {
    package let absence: PresenterStatus.Absence

    package init(absence: PresenterStatus.Absence) {
      self.absence = absence
    }
  }

  private mutating func begin(_ line: [UInt8]) throws(Failure) {
    switch try message(line) {
    case .deck(let deck): self.deck = deck
    case .refused(let reason): throw Failure(absence: .refused(reason))
    case .shown: throw Failure(absence: .damaged)
    }
  }

  private func message(_ line: [UInt8]) throws(Failure) -> SharedMessage {
    do throws(SharedMessage.Problem) {
      return try SharedMessage(line)
    } catch {
      switch error {
      case .damaged: throw Failure(absence: .damaged)
      case .otherVersion(let version): throw Failure(absence: .otherVersion(version))
      }
    }
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private mutating func popFirstLine() -> [UInt8]? {
    guard let end = rest.firstIndex(of: MessageDecoder.lineFeed) else { return nil }
    defer { rest.removeSubrange(...end) }
    return Array(rest[..<end])
  }

  /// The last whole line; those before it are passed over.
  private mutating func popLastLine() -> [UInt8]? {
    guard let end = rest.lastIndex(of: MessageDecoder.lineFeed) else { return nil }
    defer { rest.removeSubrange(...end) }
    let start = rest[..<end].lastIndex(of: MessageDecoder.lineFeed).map { $0 + 1 } ?? 0
    return Array(rest[start..<end])
  }
}
