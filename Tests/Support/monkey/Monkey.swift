#if DEBUG
  import Glibc

  /// Plays at random with the pure program, through odd reports, and says what makes it fall over.
  ///
  ///     monkey FIRST EVENTS           walks from a seed on, until there were so many events
  ///     monkey --work FIRST EVENTS    the same, without shrinking: it may end by a trap
  ///     monkey --walk SEED [NUMBERS]  one walk, or those of its events
  @main struct Monkey {
    static func main() throws {
      let arguments = CommandLine.arguments.dropFirst()
      let numbers = arguments.compactMap { UInt64($0) }
      switch arguments.first {
      case "--walk":
        let kept = arguments.dropFirst(2).first.map { $0.split(separator: ",").compactMap { Int($0) } }
        try replay(numbers[0], keeping: kept ?? Array(0..<Walk.length))
      case "--work": try work(numbers[0], events: Int(numbers[1]))
      default: drive(numbers[0], events: Int(numbers[1]))
      }
    }

    /// Each walk's seed is said before it begins, so that it is known where a trap was.
    private static func work(_ first: UInt64, events: Int) throws {
      // Every fourth group of walks goes through it, and to learn all its words takes as long as some walks.
      let frozen = try MonkeyWorld(seed: 0)
      var (seed, world, played) = (first, frozen, 0)
      while played < events {
        let report = Walk.reportSeed(seed)
        if report != world.seed { world = report == 0 ? frozen : try MonkeyWorld(seed: report) }
        print(seed)
        // A trap would take it along.
        fflush(nil)
        if Walk(seed: seed, world).failure(keeping: Array(0..<Walk.length)) != nil { exit(1) }
        played += Walk.length
        seed += 1
      }
      print("played \(played)")
    }

    private static func replay(_ seed: UInt64, keeping kept: [Int]) throws {
      let world = try MonkeyWorld(seed: Walk.reportSeed(seed))
      let walk = Walk(seed: seed, world)
      print("walk \(seed) through \(world.name)")
      for number in kept { print("  \(number): \(walk.events[number])") }
      guard let failure = walk.failure(keeping: kept) else { return }
      print("after \(failure.event): \(failure.problems.joined(separator: "; "))")
      exit(1)
    }

    private static func drive(_ first: UInt64, events: Int) {
      let (output, status) = Subprocess.run("'\(CommandLine.arguments[0])' --work \(first) \(events) 2>&1")
      let lines = output.split(separator: "\n")
      guard status != 0 else { return print(lines.last ?? "") }
      guard let seed = lines.last(where: { UInt64($0) != nil }).flatMap({ UInt64($0) }) else { fail(output) }
      let shrinker = WalkShrinker(seed: seed)
      fail("walk \(seed) fails (status \(status)): monkey --walk \(seed) \(shrinker.shortest)\n" + shrinker.report)
    }

    private static func fail(_ text: String) -> Never {
      print(text)
      exit(1)
    }
  }
#else
  @main struct Monkey {
    static func main() { print("The monkey looks inside of the program, which only a debug build allows.") }
  }
#endif
