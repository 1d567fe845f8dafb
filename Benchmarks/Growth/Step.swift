import Dataset
import Explorer
import RomajiSearch
import Search
import TextUI
import Typesetting

/// Something that is done with a text, and the texts with which it is measured.
struct Step: Sendable {
  let name: String
  let run: @Sendable (String) -> Void

  init(_ name: String, _ run: @escaping @Sendable (String) -> Void) {
    self.name = name
    self.run = run
  }
}

extension Step {
  static let setting: [Step] = [
    Step("sanitising") { _ = $0.sanitised.utf8.count },
    Step("measuring") { text in _ = text.reduce(0) { $0 + metrics.columns(of: $1) } },
    Step("cutting") { _ = metrics.truncated($0, to: max(40, metrics.columns(of: $0) - 1)) },
    Step("padding") { _ = metrics.padded($0, to: 80) },
    Step("breaking lines") { _ = breaker.lines(of: $0, columns: 40) },
    Step("breaking lines at words") { text in _ = breaker.lines(of: text, columns: 40, words: Array(text.indices)) },
    Step("balancing lines") { text in
      _ = breaker.balancedLines(of: text, columns: max(40, metrics.columns(of: text) / 4), words: Array(text.indices))
    },
    Step("drawing a row") {
      Canvas(size: Size(columns: 200, rows: 1), metrics: metrics, mark: "›").write($0, column: 0, row: 0)
    },
    Step("pasting into a prompt") { text in
      var prompt = Prompt("a")
      prompt.insert(text)
      PromptView(label: "", prompt: prompt).draw(
        on: Canvas(size: Size(columns: 80, rows: 1), metrics: metrics, mark: "›"), row: 0)
      _ = prompt.text
    },
  ]

  static let names: [Step] = [
    Step("folding") { _ = Folding.name($0) },
    Step("romaji") { _ = Romanisation.ascii(of: Localized(ja: $0, en: "", reading: $0), language: .japanese) },
    Step("typed romaji") { text in
      var typed = TypedReading(text)
      _ = ReadingMatcher(text).match(&typed)
    },
    Step("reading") { _ = Reading.words(of: Localized(ja: $0, en: "", reading: $0)) },
    Step("reading a query") { _ = Known.index.query($0) },
    Step("completing a query") { _ = Known.index.completions(of: $0) },
    Step("REF") { _ = Known.resolver.resolve($0) },
    Step("jumping") { _ = Known.resolver.completions(of: $0, limit: 50) },
    Step("names, typed") { _ = Known.names.search($0) },
  ]

  static let metrics = Metrics()
  static let breaker = LineBreaker(metrics: metrics, names: ["GビズID", "あ", "ああああ"])
}

/// What is asked about: made once.
private enum Known {
  static let report = Shape.programmes.report(100)
  static let index = SearchIndex(report)
  static let resolver = Resolver(report)
  static let names = NameIndex(report.programmes.map { [$0.name] })
}
