import TextUI

/// A screen of text that the moving keys scroll.
protocol ScrollingLayer: Layer {
  /// First row that shows.
  var top: Int { get set }
  func rowCount(in state: State) -> Int
  /// What the keys do that do not scroll.
  mutating func performOwn(_ command: Command?, in state: inout State) -> Outcome
}

extension ScrollingLayer {
  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    let command = state.keymaps.explorer.command(for: key)
    let page = max(1, state.size.rows - 4)
    switch command {
    case .moveUp: top -= 1
    case .moveDown: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .moveToStart: top = 0
    case .moveToEnd: top = rowCount(in: state)
    default: return performOwn(command, in: &state)
    }
    return .done()
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    performOwn(command, in: &state)
  }

  mutating func settle(in state: inout State) {
    top = max(0, min(top, rowCount(in: state) - TextScreen.room(in: state.size)))
  }
}

enum TextScreen {
  /// Rows for text on a screen: all but the title, a blank row and the hint.
  static func room(in size: Size) -> Int {
    max(1, size.rows - 3)
  }
}

/// The list of keys.
struct HelpScreen: ScrollingLayer {
  var top = 0

  func rowCount(in state: State) -> Int { HelpOverlay(state: state).rows.count }

  mutating func performOwn(_ command: Command?, in state: inout State) -> Outcome {
    switch command {
    case .switchLanguage?, .repaint?, .suspend?: command.flatMap { state.performAnywhere($0) } ?? .done()
    default: .leave()
    }
  }

  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    guard let rows = mouse.wheelRows else { return .leave() }
    top += rows
    return .done()
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    HelpOverlay(state: state).draw(on: canvas, top: top)
  }
}

/// The dataset turned out to be bad after the first screen: its findings.
struct FailureScreen: ScrollingLayer {
  let findings: [String]
  var top = 0

  func rowCount(in state: State) -> Int { findings.count }

  mutating func performOwn(_ command: Command?, in state: inout State) -> Outcome {
    switch command {
    case .quit?, .leave?: .done([.quit])
    case .switchLanguage?, .repaint?, .suspend?: command.flatMap { state.performAnywhere($0) } ?? .done()
    default: .done()
    }
  }

  mutating func interrupt(in state: inout State) -> Outcome { .done([.interrupt]) }

  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    top += mouse.wheelRows ?? 0
    return .done()
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    FailureView(state: state, findings: findings, top: top).draw(on: canvas)
  }
}

/// A large dataset is being read. What the state has as its report is not looked at until then.
struct LoadingScreen: Layer {
  /// The part that is done, 0...1.
  var progress = 0.0

  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    switch state.keymaps.explorer.command(for: key) {
    case .quit?: .done([.quit])
    case .repaint?: .done([.repaint])
    case .suspend?: state.performAnywhere(.suspend) ?? .done()
    default: .done()
    }
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome { .done() }
  mutating func interrupt(in state: inout State) -> Outcome { .done([.interrupt]) }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    LoadingView(state: state, progress: progress).draw(on: canvas)
  }
}

extension State {
  /// Shows that a dataset is being read, and how much of it is, 0...1.
  package mutating func showLoading(progress: Double = 0) {
    self[LoadingScreen.self] = LoadingScreen(progress: progress)
  }

  /// Shows what is wrong with the dataset, instead of it.
  package mutating func fail(_ findings: [String]) {
    self[LoadingScreen.self] = nil
    self[FailureScreen.self] = FailureScreen(findings: findings)
  }

  package var hasFailed: Bool { self[FailureScreen.self] != nil }
}
