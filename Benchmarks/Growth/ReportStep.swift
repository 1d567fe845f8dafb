import Dataset
import Explorer
import Search
import TextUI

/// Something that is done with a whole report.
struct ReportStep: Sendable {
  let name: String
  let run: @Sendable (Report) -> Void

  init(_ name: String, _ run: @escaping @Sendable (Report) -> Void) {
    self.name = name
    self.run = run
  }

  static let all: [ReportStep] = [
    ReportStep("sections") { _ = ReportText($0, language: .japanese).sections() },
    ReportStep("show") { _ = ReportText($0, language: .japanese).show() },
    ReportStep("show --format markdown") { _ = ReportMarkdown($0, language: .japanese).show() },
    ReportStep("show --format json") { _ = JSONWriter.text(ReportJSON($0).show()) },
    ReportStep("taking apart") { _ = SearchIndex($0) },
    ReportStep("searching for 庁") { Step.found(SearchIndex($0), "庁") },
    ReportStep("searching for 1 9") { Step.found(SearchIndex($0), "1 9") },
    ReportStep("searching for kind:item") { Step.found(SearchIndex($0), "kind:item -domain:s year:2025 has:series") },
    ReportStep("searching for nothing") { report in
      let index = SearchIndex(report)
      Step.found(index, "qqqq")
      _ = index.nearest(to: "hokokku", limit: 3)
    },
    ReportStep("names") { _ = Resolver($0).completions(of: "hou", limit: 50) },
    ReportStep("REF that nothing is called") { _ = Resolver($0).resolve("nothing") },
    ReportStep("first screen") { _ = Screen.draw(Step.state(of: $0)) },
    pressing("domains, opened", "2 Right Down Right Down Enter"), pressing("pillars", "3 Right Down"),
    pressing("figures", "4 Down Enter s s"), pressing("timeline", "5 Down Down"),
    pressing("programmes", "6 Down Enter"),
    pressing("a chart", "4 Down c"), pressing("slides", "2 P End"), pressing("a filter", "2 & h o"),
    pressing("a command", ": h o"), pressing("copying", "2 Down y"),
  ]

  private static func pressing(_ name: String, _ keys: String) -> ReportStep {
    let keys = keys.split(separator: " ").compactMap { Key(name: String($0)) }
    return ReportStep(name) { report in
      var state = Step.state(of: report)
      for key in keys {
        _ = state.handle(.key(key))
        _ = Screen.draw(state)
      }
    }
  }
}
