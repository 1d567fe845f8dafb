import TextUI

/// A button that was pressed, in the numbering of the wire: 64 and 65 are the wheel; 4, 8 and 16 are modifiers, 32 says
/// that the mouse only moved.
struct MouseReport: Equatable {
  var button: Int
  var position: Position
}

extension MouseReport {
  /// ESC [ M and three bytes, each 32 above what it says; this coding says "button 3" for every release.
  init?(old bytes: [UInt8]) {
    guard bytes.count == 6, bytes.starts(with: [0x1B, 0x5B, 0x4D]) else { return nil }
    let (button, column, row) = (Int(bytes[3]) - 32, Int(bytes[4]) - 32, Int(bytes[5]) - 32)
    // Beyond what it can say some terminals send 0.
    guard button >= 0, column > 0, row > 0, button & 3 != 3 || button & 64 != 0 else { return nil }
    self.init(button: button, position: Position(column: column - 1, row: row - 1))
  }
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
