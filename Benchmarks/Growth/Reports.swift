import Dataset
import Explorer
import Search
import TextUI

/// A report of one statement, in everything that is done with it.
extension Step {
  static let searching: [Step] = [
    Step("taking apart") { _ = SearchIndex(report($0)) },
    search("searching for three letters", "aaa"),
    search("searching for two kana", "ああ"),
    search("searching for a phrase", "\"aa\""),
    search("searching for two words", "a あ"),
    search("searching for 庁", "庁"),
    search("searching for digits", "11"),
    search("searching by reading", "chou"),
    Step("searching for itself") { text in found(SearchIndex(report(text)), text) },
  ]

  static let whole: [Step] = [
    Step("show") { _ = ReportText(report($0), language: .japanese).show() },
    Step("show --format markdown") { _ = ReportMarkdown(report($0), language: .japanese).show() },
    Step("show --format json") { _ = JSONWriter.text(ReportJSON(report($0)).show()) },
    Step("a page") { text in
      var state = state(of: report(text))
      _ = state.handle(.paste(":i"))
      for key: Key in [.character("2"), .enter, .right, .right, .down, .down, .tab, .end] {
        _ = state.handle(.key(key))
      }
      _ = Screen.draw(state)
    },
    Step("a slide") { text in
      var state = state(of: report(text))
      for key: Key in [.character("2"), .down, .character("P"), .end] { _ = state.handle(.key(key)) }
      _ = Screen.draw(state)
    },
    Step("a search on the screen") { text in
      var state = state(of: report(text))
      _ = state.handle(.key(.character("/")))
      _ = state.receive(SearchIndex(report(text)))
      for effect in state.handle(.paste(String(text.prefix(3)))) {
        guard case .search(let request) = effect, let results = SearchIndex(report(text)).search(request.query) else {
          continue
        }
        state.receive(results, for: request)
      }
      _ = Screen.draw(state)
    },
    pasting("jumping on the screen", "g"), pasting("a filter on the screen", "&"),
    pasting("a command on the screen", ":"),
    pasting("a search typed on the screen", "/"),
  ]

  private static func pasting(_ name: String, _ key: Character) -> Step {
    Step(name) { text in
      var state = state(of: report("あ"))
      _ = state.handle(.key(.character(key)))
      _ = state.handle(.paste(text))
      _ = Screen.draw(state)
      _ = state.handle(.key(.character("x")))
      _ = Screen.draw(state)
    }
  }

  private static func search(_ name: String, _ query: String) -> Step {
    Step(name) { text in found(SearchIndex(report(text)), query) }
  }

  /// Searches, and marks what was found as the explorer does.
  static func found(_ index: SearchIndex, _ query: String) {
    guard let results = index.search(index.query(query)) else { return }
    for entry in results.ranked.prefix(40) {
      _ = index.snippet(of: entry, for: results, in: .japanese)
      _ = index.title(of: entry, for: results, in: .japanese)
      _ = index.statement(of: entry, for: results, in: .japanese)
    }
  }

  static func state(of report: Report) -> State {
    State(
      report: report, settings: Settings(today: ReportDate.year(2025).first), size: Size(columns: 120, rows: 40))
  }

  static func report(_ text: String) -> Report {
    let title = Localized(ja: "報告", en: "Report", reading: "報告《ほうこく》")
    let item = Item(
      id: "s/i", kind: .achievement, title: title, statement: Localized(ja: text, en: "Text", reading: text),
      section: 0,
      place: Place(kind: .bullet, number: 1))
    let section = Section(id: "s", kind: .domain, title: title, contents: [.item(0)])
    return Report(
      title: title, publisher: title, published: .year(2025), url: "https://example.org/", sections: [section],
      items: [item], references: ["s": .section(0), "s/i": .item(0)])
  }
}
