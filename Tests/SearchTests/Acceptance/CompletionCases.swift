import Search
import Testing

/// How the prompt goes on with a filter that somebody began.
@Suite struct CompletionCases {
  private static let beginnings: [(String, [String]?)] = [
    ("dom", ["domain:"]), ("行政 dom", ["domain:"]), ("-dom", ["-domain:"]), ("prog", ["programme:"]),
    ("domain:", ["domain:life", "domain:business-region", "domain:administration"]), ("domain:l", ["domain:life"]),
    ("カード domain:a", ["domain:administration"]), ("-domain:b", ["-domain:business-region"]),
    ("pillar:", ["pillar:1", "pillar:2", "pillar:3", "pillar:4", "pillar:5"]), ("kind:ind", ["kind:indicator"]),
    ("kind:v", ["kind:vision"]), ("kind:指", ["kind:指標"]), ("status:pl", ["status:plan", "status:planned"]),
    ("has:ser", ["has:series"]),
    ("programme:gb", ["programme:gbizid", "programme:gbiz-portal"]), ("year:202", nil),
  ]

  @Test(arguments: beginnings)
  func goesOn(_ text: String, _ expected: [String]?) {
    let completions = Frozen.index.completions(of: text)
    if let expected {
      #expect(completions == expected)
    } else {
      #expect(completions.contains("year:2025") && completions == completions.sorted())
    }
  }

  /// A finished word, a word that begins no filter, and a value that none begins with.
  @Test(arguments: ["行政", "foo:", "domain:x", "kind:indicatorz", #""dom"#, "xyzzy"])
  func nothingToGoOnWith(_ text: String) {
    #expect(Frozen.index.completions(of: text).isEmpty)
  }

  /// Typed out, what is offered is understood.
  @Test(arguments: ["domain:", "pillar:", "kind:", "programme:", "year:", "status:", "has:"], ["", "-"])
  func whatIsOfferedIsUnderstood(_ name: String, _ sign: String) {
    let completions = Frozen.index.completions(of: sign + name)
    #expect(!completions.isEmpty)
    for completion in completions {
      let query = Frozen.index.query(completion)
      #expect(query.problems.isEmpty && query.filters.count == 1, "\(completion): \(query.problems)")
      #expect(query.filters.first?.isExcluded == !sign.isEmpty)
    }
  }
}
