import Dataset
import Explorer

/// Where the person asked to start.
struct LaunchTarget: Sendable {
  /// What is presented.
  struct Talk: Sendable {
    /// How long it may take.
    var minutes: Int?
    /// What alone is presented; nil for the place, or the whole report.
    var playlist: Playlist?
  }

  /// What was asked for, as this report has it.
  struct Start {
    /// nil for the whole report.
    var place: Reference?
    var playlist: [Reference]?
  }

  /// As a person names it; nil for the whole report.
  var place: String?
  var view: View?
  /// nil for the explorer.
  var talk: Talk?
  /// Somebody else's presentation: what of it shows, and where it is to be found.
  var following: (screen: Following.Screen, socket: String)?

  /// Throws what it may mean where it means nothing, and what is wrong with the list of marks.
  func start(in report: Report) throws -> Start {
    Start(place: try place.map(report.thing), playlist: try talk?.playlist?.things(of: report))
  }

  /// Takes the state there.
  func open(_ state: inout State, at start: Start) {
    if let following {
      state.startFollowing(following.screen, socket: following.socket)
    } else if let talk {
      let deck =
        start.playlist.map { Deck(state.report, playlist: $0) }
        ?? start.place.map { Deck(state.report, section: $0) } ?? Deck(state.report)
      state.startPresenting(deck, minutes: talk.minutes)
    } else if let place = start.place {
      state.start(at: place, in: view)
    } else if let view {
      state.start(in: view)
    }
  }

  /// What is printed where there is no terminal: the whole report, a place of it, or what is marked.
  func text(of report: Report, in language: Language) throws -> String {
    let start = try start(in: report)
    let things: [Reference?] = start.playlist ?? [start.place]
    return things.compactMap {
      Exports.parts.text(of: (report, $0), as: .text, OutputSettings(language: language))
    }.joined(separator: "\n")
  }
}
