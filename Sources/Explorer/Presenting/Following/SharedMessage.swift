package import Dataset

/// What a presenter tells those who follow: a deck once, then what shows. Each is whole and none a change to the one before,
/// so that the newest takes the place of all that wait.
package enum SharedMessage: Hashable, Sendable {
  /// The first of a connection.
  case deck(SharedDeck)
  case shown(PresentationSnapshot)
  /// Instead of anything else, before the connection ends.
  case refused(Refusal)

  package enum Refusal: String, CaseIterable, Sendable {
    /// As many follow as may.
    case full
    /// The presenter is not this person's to follow.
    case stranger
  }

  /// Of the protocol; another one is not read.
  package static let version = 1
  /// Of a message as a line, its line feed included.
  package static let mostBytes = 64 * 1024
  package static let mostSlides = 1000
}

/// What is presented: slides by their ids, in order, none twice.
package struct SharedDeck: Hashable, Sendable {
  /// `Report.fingerprint` of the presenter's report.
  package var report: String
  package var slides: [String]

  package init(report: String, slides: [String]) {
    self.report = report
    self.slides = slides
  }
}

/// What the presenter's screen shows, and the time.
package struct PresentationSnapshot: Hashable, Sendable {
  package var place: SlidePosition
  /// Seconds so far, and seconds there are if somebody has said.
  package var elapsed: Int
  package var limit: Int?
  package var isRunning: Bool

  package init(place: SlidePosition, elapsed: Int = 0, limit: Int? = nil, isRunning: Bool = false) {
    self.place = place
    self.elapsed = elapsed
    self.limit = limit
    self.isRunning = isRunning
  }

  /// Whether a follower could tell it from another one: the seconds they count themselves.
  package func says(the other: PresentationSnapshot) -> Bool {
    place == other.place && limit == other.limit && isRunning == other.isRunning
  }
}

extension Report {
  /// Tells reports apart whose slides might show other words or figures. It keeps nothing secret (FNV-1a).
  package var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ value: UInt64) { hash = (hash ^ value) &* 0x100_0000_01b3 }
    func mix(_ text: String) {
      for byte in text.utf8 { mix(UInt64(byte)) }
      mix(0)
    }
    mix(title.ja)
    for section in sections { mix(section.id + "\n" + section.title.ja) }
    for indicator in indicators {
      mix(indicator.id)
      mix((indicator.value ?? .nan).bitPattern)
      for observation in indicator.observations { mix(observation.value.bitPattern) }
    }
    mix(UInt64(items.count))
    return String(hash, radix: 16)
  }
}
