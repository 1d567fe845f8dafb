import TextUI

extension State {
  /// The keys of the help: those that move scroll it, the others close it.
  mutating func take(_ key: Key, helpTop top: Int) -> [Effect] {
    if let rows = scrolledRows(key) {
      mode = .helping(top: max(0, top + rows))
      return []
    }
    switch keymap.command(for: key) {
    case .switchLanguage: return perform(.switchLanguage)
    case .repaint: return [.repaint]
    case .suspend: return perform(.suspend)
    default: mode = .browsing
    }
    return []
  }

  mutating func take(_ key: Key, findings: [String], top: Int) -> [Effect] {
    if let rows = scrolledRows(key) {
      mode = .failed(findings: findings, top: top + rows)
      return []
    }
    switch keymap.command(for: key) {
    case .quit, .leave: return [.quit]
    case .switchLanguage, .repaint, .suspend: return keymap.command(for: key).map { perform($0) } ?? []
    default: return []
    }
  }

  /// How far a moving key scrolls a screen of text; nil for the others.
  private func scrolledRows(_ key: Key) -> Int? {
    let page = max(1, size.rows - 4)
    return switch keymap.command(for: key) {
    case .moveUp: -1
    case .moveDown: 1
    case .pageUp: -page
    case .pageDown: page
    case .moveToStart: -Int(Int32.max)
    case .moveToEnd: Int(Int32.max)
    default: nil
    }
  }
}
