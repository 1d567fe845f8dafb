import Dataset
import Search
import TextUI

extension SearchScreen {
  /// What is selected shows, and the preview is its document.
  mutating func settle(in state: inout State) {
    selected = max(0, min(count - 1, selected))
    guard let layout = SearchLayout(state.size) else { return }
    let room = offers.isEmpty ? layout.room : NothingFound(state: state, searching: self).room(layout)
    list.reveal(selected, height: room, count: count)
    settlePreview(in: state, layout)
  }

  private mutating func settlePreview(in state: State, _ layout: SearchLayout) {
    guard let index = state.search.index, let hits, let entry = selectedEntry, let area = layout.preview else {
      preview = Preview()
      return
    }
    let settings = state.settings
    let reference = index.reference(of: entry)
    let key = Preview.Key(reference: reference, columns: area.columns, query: hits.query, settings: settings)
    if key != preview.key {
      let builder = DocumentBuilder(report: state.report, settings: settings, highlighter: hits.highlighter)
      let document = builder.document(of: .thing(reference), children: [], count: 0)
      let page = DocumentTypesetter(columns: area.columns, settings: settings, names: state.browser.names).set(document)
      preview = Preview(key: key, page: page, top: page.topForMatch(height: area.rows))
    }
    preview.scroll(by: 0, height: area.rows)
  }

  func save(into place: inout SavedPlace, of state: State) {
    place.search = SavedPlace.Search(text: text, isOpen: true)
  }

  func problem(in strings: Strings) -> Message? {
    let problems = withoutUnfinished(query?.problems ?? [])
    guard !problems.isEmpty else { return nil }
    // A quote is open while somebody is still typing what stands in it.
    let isFailure = problems.contains { $0 != .openQuote }
    return Message(text: problems.map(strings.problem).joined(separator: "  "), isFailure: isFailure)
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    SearchView(state: state, searching: self).draw(on: canvas)
  }
}
