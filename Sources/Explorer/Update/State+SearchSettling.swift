import Search
import TextUI

extension State {
  /// What must be true of the search screen after every event: what is selected shows, and the preview is its document.
  mutating func settle(_ searching: Searching) {
    var searching = searching
    defer { mode = .searching(searching) }
    searching.selected = max(0, min(searching.count - 1, searching.selected))
    guard let layout = SearchLayout(size) else { return }
    let room = searching.offers.isEmpty ? layout.room : NothingFound(state: self, searching: searching).room(layout)
    searching.list.reveal(searching.selected, height: room, count: searching.count)
    settlePreview(&searching, layout)
  }

  private func settlePreview(_ searching: inout Searching, _ layout: SearchLayout) {
    guard let index, let hits = searching.hits, let entry = searching.selectedEntry, let area = layout.preview else {
      searching.preview = Preview()
      return
    }
    let reference = index.reference(of: entry)
    let key = Preview.Key(
      reference: reference, columns: area.columns, query: hits.query, settings: settings)
    if key != searching.preview.key {
      let builder = DocumentBuilder(report: report, settings: settings, highlighter: hits.highlighter)
      let document = builder.document(of: .thing(reference), children: [], count: 0)
      let page = DocumentSetter(columns: area.columns, settings: settings, names: names).set(document)
      searching.preview = Preview(key: key, page: page, top: page.topForMatch(height: area.rows))
    }
    searching.preview.scroll(by: 0, height: area.rows)
  }

  /// What is wrong with the query that is being typed, for the bottom line.
  var searchProblem: Message? {
    guard case .searching(let searching) = mode else { return nil }
    let problems = searching.withoutUnfinished(searching.query?.problems ?? [])
    guard !problems.isEmpty else { return nil }
    // A quote is open while somebody is still typing what stands in it.
    let isFailure = problems.contains { $0 != .openQuote }
    return Message(text: problems.map(strings.problem).joined(separator: "  "), isFailure: isFailure)
  }
}
