import Dataset
import Search
import TextUI

/// The command palette: what was typed, and the commands it may mean.
package struct CommandPalette: Sendable {
  private(set) var prompt = Prompt()
  /// What can be done here.
  let offered: Set<Command>
  /// Best first; all that are offered while nothing is typed.
  private(set) var candidates: [Command] = []
  /// Index of the candidate that Enter performs.
  private(set) var chosen = 0
  private(set) var highlighter: Highlighter

  private let isInChart: Bool

  private static let index = names(inChart: false)
  private static let chartIndex = names(inChart: true)
  private static func names(inChart: Bool) -> NameIndex {
    NameIndex(Command.allCases.map { [$0.summary(inChart: inChart), Localized(ja: "", en: $0.rawValue)] })
  }

  private var index: NameIndex { isInChart ? CommandPalette.chartIndex : CommandPalette.index }

  init(_ offered: [Command], isInChart: Bool = false) {
    self.offered = Set(offered)
    self.isInChart = isInChart
    highlighter = CommandPalette.index.highlighter(of: "")
    update()
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
    candidates = index.search(prompt.text).map { Command.allCases[$0] }.filter(offered.contains)
    highlighter = index.highlighter(of: prompt.text)
    chosen = 0
  }

  mutating func move(by step: Int) {
    guard !candidates.isEmpty else { return }
    chosen = min(max(0, chosen + step), candidates.count - 1)
  }
}

extension State {
  mutating func take(_ key: Key, in palette: CommandPalette) -> [Effect] {
    var palette = palette
    switch key {
    case .escape, .control("g"):
      mode = .browsing
      return []
    case .backspace where palette.prompt.text.isEmpty:
      mode = .browsing
      return []
    case .enter:
      guard let command = palette.candidates[safe: palette.chosen] else {
        message = Message(text: strings.noSuchCommand(palette.prompt.text), isFailure: true)
        return []
      }
      mode = .browsing
      return perform(command)
    case .up, .control("p"): palette.move(by: -1)
    case .down, .control("n"): palette.move(by: 1)
    case .control("l"): return [.repaint]
    case .control("z"): return perform(.suspend)
    default: palette.edit(key)
    }
    mode = .commanding(palette)
    return []
  }
}
