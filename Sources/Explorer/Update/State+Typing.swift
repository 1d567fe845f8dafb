package import TextUI

extension State {
  /// The next of events that came together. Characters that follow each other into a prompt are one piece of text: a long
  /// one isn't to be looked at again with each of them.
  package func next(of events: inout ArraySlice<Event>) -> Event? {
    guard takesText else { return events.popFirst() }
    var characters: [Character] = []
    while case .key(.character(let character))? = events.dropFirst(characters.count).first {
      characters.append(character)
    }
    guard characters.count > 1 else { return events.popFirst() }
    events.removeFirst(characters.count)
    return .paste(String(characters))
  }

  private var takesText: Bool {
    switch mode {
    case .jumping, .commanding, .searching, .filtering, .choosingSlide, .writingMarks: true
    case .browsing, .copying, .helping, .listingMarks, .loading, .failed: false
    }
  }
}
