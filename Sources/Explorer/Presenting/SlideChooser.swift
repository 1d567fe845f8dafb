import Dataset
import Search
import TextUI
import Typesetting

/// The list of slides, narrowed by what is typed.
package struct SlideChooser: Sendable {
  private let index: NameIndex
  private(set) var prompt = Prompt()
  /// Indices of slides: all in order while nothing is typed, else best first.
  private(set) var candidates: [Int] = []
  /// Index of the candidate that Enter goes to.
  private(set) var chosen = 0
  /// Whether leaving it without a choice is back to the presenter who is followed.
  let returnsToPresenter: Bool

  /// - Parameter words: of each slide, whatever it may be found by
  init(_ words: [[(Field, Localized)]], at slide: Int, returnsToPresenter: Bool = false) {
    index = NameIndex(words)
    candidates = index.search("")
    chosen = slide
    self.returnsToPresenter = returnsToPresenter
  }

  mutating func insert(_ text: String) {
    prompt.insert(text)
    update()
  }

  /// Takes an editing key.
  mutating func edit(_ key: Key) {
    let before = prompt.characters
    _ = prompt.take(key)
    if prompt.characters != before { update() }
  }

  private mutating func update() {
    candidates = index.search(prompt.text)
    chosen = 0
  }

  mutating func move(by step: Int) {
    guard !candidates.isEmpty else { return }
    chosen = min(max(0, chosen + step), candidates.count - 1)
  }
}

/// The same over the slide that shows.
struct SlideOverlay {
  let state: State
  let presentation: Presentation
  let chooser: SlideChooser

  func draw(on canvas: Canvas, _ layout: Layout) {
    let strings = state.strings
    PromptOverlay(
      state: state, label: strings.slideLabel, hint: strings.slideHint, prompt: chooser.prompt,
      count: chooser.candidates.count, chosen: chooser.chosen
    ).draw(on: canvas, layout) { number, panel, row in
      draw(chooser.candidates[number], isChosen: number == chooser.chosen, on: panel, row: row)
    }
  }

  private func draw(_ slide: Int, isChosen: Bool, on canvas: Canvas, row: Int) {
    let theme = state.settings.theme
    let style = theme[isChosen ? .selection : .text]
    if isChosen { canvas.write(state.settings.glyphs.selection, column: 0, row: row, style: style) }
    let digits = String(presentation.deck.slides.count).count
    let number = canvas.metrics.paddedLeft(String(slide + 1), to: digits)
    let at = canvas.write(number, column: 2, row: row, style: theme[.key])
    let title = Piece(state.shownName(of: presentation.deck.slides[slide]))
    let shown = title.shown(in: canvas.columns - at - 3, settings: state.settings)
    canvas.write(shown.text, column: at + 2, row: row, style: style)
  }
}
