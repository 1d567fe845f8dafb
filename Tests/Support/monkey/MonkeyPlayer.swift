#if DEBUG
  import Dataset
  import Search
  import TextUI

  @testable import Explorer

  /// Plays events to the pure program as a shell would, and looks at it after each.
  struct MonkeyPlayer {
    private(set) var state: State
    private let world: MonkeyWorld
    private var known: KnownText
    /// What the program has asked for, the oldest first.
    private var asked: [Effect] = []
    /// Cells of screens that were due to be drawn and have not been.
    private var undrawn = 0

    init(_ state: State, _ world: MonkeyWorld) {
      self.state = state
      self.world = world
      known = world.known
    }

    mutating func play(_ event: MonkeyEvent) -> [String] {
      let expectation = Expectation(of: event, in: state)
      let effects = apply(event)
      asked += effects.filter { $0.isAnswered }
      var problems = StateInspector(state).problems + (expectation?.problems(in: state) ?? [])
      if state.settings.isKiosk, effects.contains(where: { $0.isForbiddenToGuests }) {
        problems.append("a guest has \(effects)")
      }
      if isDue { problems += GridInspector(Screen.draw(state), state).problems(&known) }
      return problems
    }

    /// Large screens are drawn less often, so that all that is drawn is no more than if all were of 40 times 12.
    private var isDue: Bool {
      mutating get {
        undrawn += 40 * 12
        guard undrawn >= state.size.columns * state.size.rows else { return false }
        undrawn = 0
        return true
      }
    }

    private mutating func apply(_ event: MonkeyEvent) -> [Effect] {
      switch event {
      case .input(let input):
        note(input)
        return state.handle(input)
      case .answer: return answer()
      case .loss:
        // An index that was asked for always comes: the shell makes it.
        if let first = asked.first, first != .buildIndex { asked.removeFirst() }
      case .progress(let progress): state.receive(indexProgress: progress)
      case .midnight(let day):
        state.settings.today = day
        return state.handle(.resize(state.size))
      case .seconds(let seconds): state.tick(seconds)
      case .presenter(let lead):
        guard state.peers.following != nil else { break }
        state.receive(lead)
      case .followers(let count): state.peers.followers = count
      }
      return []
    }

    /// What is typed and pasted may be on the screen.
    private mutating func note(_ input: Event) {
      switch input {
      case .key(.character(let character)): known.addTyped(String(character))
      case .key(.control(let character)): known.addTyped(String(character))
      case .paste(let text): known.addTyped(text)
      default: break
      }
    }

    private mutating func answer() -> [Effect] {
      guard !asked.isEmpty else { return [] }
      switch asked.removeFirst() {
      case .buildIndex: return state.receive(world.index)
      case .search(let request):
        if let results = world.index.search(request.query) { state.receive(results, for: request) }
      case .write(_, let name, let replacing):
        state.receive(replacing ? .written : name.isEmpty ? .failed("No such file or directory") : .exists)
      default: break
      }
      return []
    }

    /// What is saved can be read and gone back to, on a screen of any size.
    func comeBack() -> [String] {
      let place = state.place
      guard let read = try? SavedPlace(Array(place.json.utf8)) else {
        return ["the place cannot be read: \(place.json)"]
      }
      if read != place { return ["another place is read than was saved: \(place.json)"] }
      var other = State(report: world.report, settings: state.settings, size: state.size)
      if other.resume(place).contains(.buildIndex) { _ = other.receive(world.index) }
      var known = known
      return StateInspector(other).problems + GridInspector(Screen.draw(other), other).problems(&known)
    }
  }

  extension Effect {
    fileprivate var isAnswered: Bool {
      switch self {
      case .buildIndex, .search, .write: true
      case .quit, .interrupt, .abort, .suspend, .repaint, .copy: false
      }
    }

    fileprivate var isForbiddenToGuests: Bool {
      switch self {
      case .copy, .write, .suspend: true
      case .quit, .interrupt, .abort, .repaint, .buildIndex, .search: false
      }
    }
  }
#endif
