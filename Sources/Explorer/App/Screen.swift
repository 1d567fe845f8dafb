package import TextUI
import Typesetting

/// The only way in to drawing: a screen is a function of the state, which holds its size.
package enum Screen {
  package static func draw(_ state: State) -> Grid {
    let canvas = Canvas(
      size: state.size, metrics: state.settings.metrics, mark: state.settings.glyphs.truncation)
    guard let layout = state.layout else {
      TooSmallView(state: state).draw(on: canvas)
      return canvas.grid
    }
    for layer in state.layers.visible { layer.draw(state, layout, on: canvas) }
    return canvas.grid
  }
}
