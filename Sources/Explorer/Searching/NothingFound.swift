import Search
import TextUI
import Typesetting

/// Which words nothing has, and below what may have been meant, to be chosen.
struct NothingFound {
  let state: State
  let searching: SearchScreen

  /// What stands above the offers.
  var sentences: [String] {
    let strings = state.strings
    let lacking = searching.hits?.results.lacking ?? []
    let found =
      lacking.isEmpty ? [strings.nothingHasAll] : lacking.prefix(NothingFound.mostWords).map(strings.nothingHas)
    return found + (searching.offers.isEmpty ? [] : [strings.didYouMean])
  }

  /// On the lowest screen an offer must still have a row.
  static let mostWords = 2

  /// Offers that show at once.
  func room(_ layout: SearchLayout) -> Int {
    max(1, layout.body.rows - sentences.count)
  }

  func draw(on canvas: Canvas) {
    let settings = state.settings
    let sentences = sentences
    for (row, sentence) in sentences.enumerated() {
      canvas.write(settings.plain(sentence), column: 2, row: row, style: settings.theme[.message])
    }
    var views: [(view: RowView, row: Int)] = []
    for row in sentences.count..<max(sentences.count, canvas.rows) {
      let place = searching.list.top + row - sentences.count
      guard let offer = searching.offers[safe: place] else { break }
      let isSelected = place == searching.selected
      views.append(
        (RowView(name: StyledText(settings.plain(offer.term)), isSelected: isSelected, isFocused: isSelected), row))
    }
    RowView.draw(views, on: canvas, settings: settings)
  }
}
