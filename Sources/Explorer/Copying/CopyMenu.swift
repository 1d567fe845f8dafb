import Dataset
import TextUI

/// In which form to copy something.
package struct CopyMenu: Sendable {
  let citations: [Citation]
  /// Index of the format that Enter sends.
  private(set) var chosen = 0

  static let formats = Citation.Format.allCases

  init(_ citations: [Citation]) {
    self.citations = citations
  }

  mutating func move(by step: Int) {
    chosen = min(max(0, chosen + step), CopyMenu.formats.count - 1)
  }
}

extension State {
  mutating func take(_ key: Key, in menu: CopyMenu) -> [Effect] {
    if case .character(let digit) = key, let number = digit.wholeNumberValue,
      let format = CopyMenu.formats[safe: number - 1]
    {
      return send(menu, as: format)
    }
    switch keymap.command(for: key) {
    case .moveUp: step(menu, by: -1)
    case .moveDown: step(menu, by: 1)
    case .open: return send(menu, as: CopyMenu.formats[menu.chosen])
    case .leave: mode = .browsing
    case .repaint: return [.repaint]
    case .suspend: return perform(.suspend)
    default: message = Message(text: strings.unknownKey(key.name, closing: keymap.name(of: .leave)))
    }
    return []
  }

  /// The wheel walks the menu, a click sends what it is on, and closes the menu anywhere else.
  mutating func take(_ mouse: Event.Mouse, in menu: CopyMenu) -> [Effect] {
    if let rows = wheelRows(mouse) {
      step(menu, by: rows.signum())
      return []
    }
    mode = .browsing
    guard let layout else { return [] }
    let list = CandidateList(count: CopyMenu.formats.count, chosen: menu.chosen, screen: layout)
    return list.candidate(at: mouse.position).map { send(menu, as: CopyMenu.formats[$0]) } ?? []
  }

  private mutating func step(_ menu: CopyMenu, by rows: Int) {
    var menu = menu
    menu.move(by: rows)
    mode = .copying(menu)
  }

  /// Where there is nothing to send in this form the menu stays, to choose another.
  private mutating func send(_ menu: CopyMenu, as format: Citation.Format) -> [Effect] {
    let effects = copy(menu.citations, as: format)
    mode = effects.isEmpty ? .copying(menu) : .browsing
    return effects
  }
}
