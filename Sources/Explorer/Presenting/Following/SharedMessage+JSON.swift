import Dataset

/// Messages as lines of JSON. What comes in is anybody's, and believed in nothing.
extension SharedMessage {
  /// Why bytes are no message.
  package enum Problem: Error, Hashable {
    case damaged
    /// It is one, but of this version of the protocol.
    case otherVersion(Int)
  }

  /// Ends with its only line feed; nil where it would be longer than a message may be.
  package var line: [UInt8]? {
    let members: [(String, JSONTree)] =
      switch self {
      case .deck(let deck):
        [
          ("type", .string("deck")), ("version", .integer(SharedMessage.version)), ("report", .string(deck.report)),
          ("slides", .strings(deck.slides)),
        ]
      case .shown(let moment): [("type", .string("shown"))] + moment.members
      case .refused(let reason): [("type", .string("refused")), ("reason", .string(reason.rawValue))]
      }
    if case .deck(let deck) = self, deck.slides.count > SharedMessage.mostSlides { return nil }
    let line = Array(JSONWriter.line(.object(members)).utf8)
    return line.count <= SharedMessage.mostBytes ? line : nil
  }

  /// - Parameter line: without its line feed
  package init(_ line: some Collection<UInt8>) throws(Problem) {
    guard line.count < SharedMessage.mostBytes, let root = JSON.parsed(Array(line))?.root,
      let type = root["type"]?.string
    else { throw .damaged }
    switch type {
    case "deck": self = .deck(try SharedDeck(root))
    case "shown": self = .shown(try PresentationSnapshot(root))
    case "refused":
      guard let reason = root["reason"]?.string.flatMap(Refusal.init) else { throw .damaged }
      self = .refused(reason)
    default: throw .damaged
    }
  }
}

extension SharedDeck {
  fileprivate init(_ root: JSON.Value) throws(SharedMessage.Problem) {
    guard let version = root["version"]?.integer else { throw .damaged }
    guard version == SharedMessage.version else { throw .otherVersion(version) }
    guard let report = root["report"]?.string, let list = root["slides"], list.kind == .array,
      1...SharedMessage.mostSlides ~= list.count
    else { throw .damaged }
    var slides: [String] = []
    for element in list.elements {
      guard let slide = element.string else { throw .damaged }
      slides.append(slide)
    }
    guard Set(slides).count == slides.count else { throw .damaged }
    self.init(report: report, slides: slides)
  }
}

extension PresentationSnapshot {
  fileprivate var members: [(String, JSONTree)] {
    var members: [(String, JSONTree)] = [
      ("slide", .string(place.slide)), ("step", .integer(place.step)), ("blank", .string(place.blank.rawValue)),
      ("isZoomed", .bool(place.isZoomed)), ("elapsed", .integer(elapsed)), ("isRunning", .bool(isRunning)),
    ]
    if let pointer = place.pointer { members.append(("pointer", .integer(pointer))) }
    if let limit { members.append(("limit", .integer(limit))) }
    return members
  }

  fileprivate init(_ root: JSON.Value) throws(SharedMessage.Problem) {
    func count(_ name: StaticString) throws(SharedMessage.Problem) -> Int {
      guard let number = root[name]?.integer, number >= 0 else { throw .damaged }
      return number
    }
    guard let slide = root["slide"]?.string, let isRunning = root["isRunning"]?.bool,
      let blank = root["blank"]?.string.flatMap(SlidePosition.Blank.init), let isZoomed = root["isZoomed"]?.bool
    else { throw .damaged }
    let pointer = root["pointer"] == nil ? nil : try count("pointer")
    let limit = root["limit"] == nil ? nil : try count("limit")
    self.init(
      place: SlidePosition(
        slide: slide, step: try count("step"), blank: blank, pointer: pointer, isZoomed: isZoomed),
      elapsed: try count("elapsed"), limit: limit, isRunning: isRunning)
  }
}
