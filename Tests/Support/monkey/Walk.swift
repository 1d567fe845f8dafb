#if DEBUG
  import Dataset
  import Explorer
  import SeededRandom
  import TextUI
  import Typesetting

  /// A random walk through the program, the same for a seed whatever of its events is left out.
  struct Walk {
    static let length = 250
    /// So many walks go through the same report.
    private static let perReport: UInt64 = 8

    let seed: UInt64
    let events: [MonkeyEvent]
    private let start: State
    private let world: MonkeyWorld

    /// Of the report that a walk goes through.
    static func reportSeed(_ seed: UInt64) -> UInt64 {
      let group = seed / perReport
      return group.isMultiple(of: 4) ? 0 : group
    }

    init(seed: UInt64, _ world: MonkeyWorld) {
      self.seed = seed
      self.world = world
      var random = SeededGenerator(seed: seed)
      start = Walk.state(&random, world)
      events = (0..<Walk.length).map { _ in MonkeyEvent(&random, world) }
    }

    /// The explorer, for a guest or not, a talk, or a follower.
    private static func state(_ random: inout SeededGenerator, _ world: MonkeyWorld) -> State {
      var settings = Settings(
        language: Bool.random(using: &random) ? .japanese : .english,
        glyphs: Int.random(in: 0..<4, using: &random) == 0 ? .ascii : .unicode,
        today: MonkeyWorld.day(&random))
      settings.isTextASCII = settings.glyphs.isASCII && Bool.random(using: &random)
      settings.metrics.ambiguousIsWide = Int.random(in: 0..<6, using: &random) == 0
      settings.theme = Theme(name: [.mono, .auto, .dark, .light][Int.random(in: 0..<4, using: &random)], colours: 256)
      let kind = Int.random(in: 0..<10, using: &random)
      settings.isKiosk = kind == 0
      var state = State(report: world.report, settings: settings, size: MonkeyWorld.size(&random))
      switch kind {
      case 1, 2: state.startPresenting(world.deck, minutes: Bool.random(using: &random) ? 10 : nil)
      case 3: state.startFollowing(.slides, socket: "/run/tenbo")
      case 4: state.startFollowing(.notes, socket: "/run/tenbo")
      default: break
      }
      return state
    }

    /// What goes wrong with those of the events whose numbers are given, and after which; nil if nothing does.
    func failure(keeping kept: [Int]) -> (event: Int, problems: [String])? {
      var player = MonkeyPlayer(start, world)
      for number in kept where events.indices.contains(number) {
        let problems = player.play(events[number])
        if !problems.isEmpty { return (number, problems) }
      }
      let problems = player.comeBack()
      return problems.isEmpty ? nil : (kept.last ?? 0, problems)
    }
  }
#endif
