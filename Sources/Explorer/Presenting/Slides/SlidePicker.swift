import Dataset
import Search
import TextUI
import Typesetting

/// The list of slides, narrowed by what is typed.
struct SlidePicker: PickerLayer {
  private let index: NameIndex
  var prompt = Prompt()
  /// Indices of slides: all in order while nothing is typed, else best first.
  var candidates: [Int] = []
  var chosen: Int
  /// Whether leaving it without a choice is back to the presenter who is followed.
  let returnsToPresenter: Bool

  /// - Parameter words: of each slide, whatever it may be found by
  init(_ words: [[(Field, Localized)]], at slide: Int, returnsToPresenter: Bool = false) {
    index = NameIndex(words)
    chosen = slide
    self.returnsToPresenter = returnsToPresenter
    candidates = search("")
  }

  func search(_ text: String) -> [Int] {
    index.search(text)
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    if command == .leave, returnsToPresenter { state.returnToPresenter() }
    return performInPicker(command, in: &state)
  }

  mutating func accept(in state: inout State) -> Outcome {
    guard let choice else { return .done() }
    state[Presentation.self]?.go(to: choice)
    return .leave()
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let presentation = state[Presentation.self] else { return }
    SlideOverlay(state: state, presentation: presentation, chooser: self).draw(on: canvas, layout)
  }
}

/// The same over the slide that shows.
struct SlideOverlay {
  let state: State
  let presentation: Presentation
  let chooser: SlidePicker

  func draw(on canvas: Canvas, _ layout: Layout) {
    let strings = state.strings
    PromptOverlay(
      state: state, label: strings.slideLabel, hint: strings.slideHint, prompt: chooser.prompt,
      count: chooser.candidates.count, chosen: chooser.chosen
    ).draw(on: canvas, layout) { number, panel, row in
      draw(chooser.candidates[number], on: panel, row: row)
    }
  }

  private func draw(_ slide: Int, on canvas: Canvas, row: Int) {
    let theme = state.settings.theme
    let digits = String(presentation.deck.slides.count).count
    let number = canvas.metrics.paddedLeft(String(slide + 1), to: digits)
    let at = canvas.write(number, column: 2, row: row, style: theme[.key])
    let title = StyledText(state.shownName(of: presentation.deck.slides[slide]))
    let shown = title.shown(in: canvas.columns - at - 3, settings: state.settings)
    canvas.write(shown.text, column: at + 2, row: row)
  }
}
