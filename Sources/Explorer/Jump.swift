import Dataset
import Search
import TextUI

/// The jump prompt: what was typed, and what it may mean.
package struct Jump: Sendable {
  let resolver: Resolver
  var prompt = Prompt()
  /// Best first.
  var candidates: [Reference] = []
  /// Index of the candidate that Enter goes to.
  var chosen = 0

  /// More are never of use on one screen.
  private static let limit = 50

  init(_ resolver: Resolver) {
    self.resolver = resolver
    update()
  }

  mutating func insert(_ text: String) {
    prompt.insert(text)
    update()
  }

  mutating func update() {
    candidates = resolver.completions(of: prompt.text, limit: Jump.limit)
    chosen = 0
  }

  mutating func move(by step: Int) {
    guard !candidates.isEmpty else { return }
    chosen = min(max(0, chosen + step), candidates.count - 1)
  }
}

extension State {
  mutating func startJumping() {
    let known = resolver ?? Resolver(report)
    resolver = known
    mode = .jumping(Jump(known))
  }

  mutating func take(_ key: Key, in jump: Jump) -> [Effect] {
    var jump = jump
    switch key {
    case .escape, .control("g"):
      mode = .browsing
      return []
    case .enter:
      return arrive(jump)
    case .up, .control("p"): jump.move(by: -1)
    case .down, .control("n"): jump.move(by: 1)
    case .tab:
      if let chosen = jump.candidates[safe: jump.chosen] {
        jump.prompt = Prompt(report.id(of: chosen))
        jump.update()
      }
    case .backspace where jump.prompt.text.isEmpty:
      mode = .browsing
      return []
    case .control("l"): return [.repaint]
    case .control("z"): return perform(.suspend)
    default:
      let before = jump.prompt.text
      _ = jump.prompt.take(key)
      if jump.prompt.text != before { jump.update() }
    }
    mode = .jumping(jump)
    return []
  }

  private mutating func arrive(_ jump: Jump) -> [Effect] {
    if jump.prompt.text.allSatisfy({ $0 == " " }) {
      mode = .browsing
    } else if let target = jump.candidates[safe: jump.chosen] {
      mode = .browsing
      go(to: target)
    } else {
      let nearest = jump.resolver.nearest(to: jump.prompt.text, limit: 3).joined(separator: ", ")
      message = Message(
        text: strings.noSuchPlace(jump.prompt.text) + "  " + strings.nearest(nearest), isFailure: true)
    }
    return []
  }
}
