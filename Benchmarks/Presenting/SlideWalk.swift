import TerminalSession
import TextUI

/// From the first slide to the last, a key at a time.
struct SlideWalk {
  struct Change {
    /// Milliseconds from the key to the last byte that it brought.
    let time: Double
    let bytes: Int
  }

  private(set) var changes: [Change] = []
  /// The slides' rows, the first one's too.
  private(set) var screens: [Screen]

  /// - Parameters:
  ///   - next: the key that goes on
  ///   - quiet: milliseconds after which nothing more is to come
  init(_ session: TerminalSession, next: String, quiet: Int) {
    session.settle(quiet: 10 * quiet)
    screens = [Screen(session)]
    while changes.count < SlideWalk.most {
      let before = (session.output.count, TerminalSession.now)
      session.press(next)
      session.settle(quiet: quiet)
      let screen = Screen(session)
      // Behind the last slide there is a message at most.
      guard screen.rows.dropLast() != screens.last?.rows.dropLast() else { return }
      screens.append(screen)
      changes.append(
        Change(time: Double(session.outputTime - before.1) / 1e6, bytes: session.output.count - before.0))
    }
  }

  private static let most = 100
}

/// What a terminal shows.
struct Screen {
  let rows: [String]
  let kinds: [RowKind]

  enum RowKind {
    case text
    /// Bold from its beginning, and in a colour.
    case heading
    /// Of blanks in reverse video, of which large type is made.
    case large
  }

  init(_ session: TerminalSession) {
    rows = (0..<session.size.rows).map(session.row)
    kinds = (0..<session.size.rows).map { row in
      let cells = (0..<session.size.columns).map { session.cell($0, row) }
      if cells.contains(where: { $0.isReversed && $0.text == " " }) { return .large }
      guard let first = cells.first(where: { $0.text != " " }) else { return .text }
      return first.isBold && first.foreground != nil ? .heading : .text
    }
  }
}
