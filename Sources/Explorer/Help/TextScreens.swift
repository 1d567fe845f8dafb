import TextUI

/// A screen of text that the moving keys scroll.
enum TextScreen {
  /// Rows for text on a screen: all but the title, a blank row and the hint.
  static func room(in size: Size) -> Int {
    max(1, size.rows - 3)
  }

  /// The first row that shows after a command, if it is one of moving.
  static func top(_ top: Int, after command: Command?, of rows: Int, in size: Size) -> Int {
    let page = max(1, size.rows - 4)
    let wanted =
      switch command {
      case .moveUp?: top - 1
      case .moveDown?: top + 1
      case .pageUp?: top - page
      case .pageDown?: top + page
      case .moveToStart?: 0
      case .moveToEnd?: rows
      default: top
      }
    return max(0, min(wanted, rows - room(in: size)))
  }
}

/// The dataset turned out to be bad after the first screen: its findings.
struct FailureScreen: Layer {
  let findings: [String]
  private var top = 0

  init(findings: [String]) {
    self.findings = findings
  }

  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    state.keymaps.explorer.command(for: key).map { perform($0, in: &state) } ?? .done()
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    switch command {
    case .quit, .leave: return .done([.quit])
    case .switchLanguage, .repaint, .suspend: return state.performAnywhere(command) ?? .done()
    default: top = TextScreen.top(top, after: command, of: findings.count, in: state.size)
    }
    return .done()
  }

  mutating func settle(in state: inout State) {
    top = TextScreen.top(top, after: nil, of: findings.count, in: state.size)
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
