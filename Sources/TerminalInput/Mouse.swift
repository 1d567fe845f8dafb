import TextUI

/// A button that was pressed, in the numbering of the wire: 64 and 65 are the wheel; 4, 8 and 16 are modifiers, 32 says
/// that the mouse only moved.
struct MouseReport: Equatable {
  var button: Int
  var position: Position
}

/// Tells a double click: the second on the same cell within a time that desktops use.
struct ClickCounter {
  private static let limit = 400
  private var last: (position: Position, time: Int)?

  mutating func mouse(for report: MouseReport, at time: Int) -> Event.Mouse? {
    switch report.button & ~0b1_1100 {
    case 0: click(at: report.position, time: time)
    case 64: Event.Mouse(.wheelUp, at: report.position)
    case 65: Event.Mouse(.wheelDown, at: report.position)
    default: nil
    }
  }

  private mutating func click(at position: Position, time: Int) -> Event.Mouse {
    if let last, last.position == position, time - last.time <= Self.limit {
      self.last = nil
      return Event.Mouse(.doubleClick, at: position)
    }
    last = (position, time)
    return Event.Mouse(.click, at: position)
  }
}
