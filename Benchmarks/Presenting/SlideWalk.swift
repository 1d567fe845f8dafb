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
  /// Whether a row holds blanks in reverse video, of which large type is made.
  let isLarge: [Bool]

  init(_ session: TerminalSession) {
    rows = (0..<session.size.rows).map(session.row)
    isLarge = (0..<session.size.rows).map { row in
      (0..<session.size.columns).contains {
        let cell = session.cell($0, row)
        return cell.isReversed && cell.text == " "
      }
    }
  }
}
