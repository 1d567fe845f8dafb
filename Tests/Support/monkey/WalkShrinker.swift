#if DEBUG
  import OddReports

  /// Looks for the fewest events of a walk that still fail, each try in a process of its own, since it may trap.
  struct WalkShrinker {
    private let seed: UInt64
    private var kept: [Int]

    init(seed: UInt64) {
      self.seed = seed
      kept = Array(0..<Walk.length)
      while let next = smaller { kept = next }
    }

    private var smaller: [Int]? {
      for range in kept.pieces where range.count < kept.count {
        let rest = Array(kept[..<range.lowerBound] + kept[range.upperBound...])
        if run(rest).status != 0 { return rest }
      }
      return nil
    }

    private func run(_ kept: [Int]) -> (output: String, status: Int32) {
      let numbers = kept.map(String.init).joined(separator: ",")
      return Subprocess.run("'\(CommandLine.arguments[0])' --walk \(seed) \(numbers) 2>&1")
    }

    var shortest: String { kept.map(String.init).joined(separator: ",") }

    /// What the shortest says.
    var report: String { run(kept).output }
  }
#endif
