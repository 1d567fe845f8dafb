import Dataset
import TextUI
import Typesetting

/// What stands in a follower's last row behind the slide's number: with whom they are, and the keys.
struct FollowerRow {
  let state: State
  let following: Following

  private var settings: Settings { state.settings }
  private var strings: Strings { state.strings }

  func draw(on canvas: Canvas, from start: Int, to end: Int) {
    let canvas = canvas.within(Rect(column: 0, row: 0, columns: max(0, end), rows: 1))
    let hints = FollowerHints(state: state)
    var at = start
    if let (text, role) = following.standing(in: strings) {
      let text = settings.plain(text)
      // The key that comes back says as much.
      let end = start + settings.metrics.columns(of: text) + 2 + hints.columns(of: .follow)
      if !following.isAway || end <= canvas.columns {
        at = canvas.write(text, column: at, row: 0, style: settings.theme[role]) + 2
      }
    }
    hints.draw(commands, on: canvas, from: at)
  }

  private var commands: [Command] {
    following.isAway ? [.follow, .lookAround, .help, .quit] : [.lookAround, .help, .quit]
  }

  /// Of what must be there even where there is no room for the time: the key that comes back, or that nobody presents.
  var leastColumns: Int {
    if following.isAway { return FollowerHints(state: state).columns(of: .follow) }
    guard !following.isConnected, let (text, _) = following.standing(in: strings) else { return 0 }
    return settings.metrics.columns(of: settings.plain(text))
  }
}

extension Following {
  /// In what way what shows is not simply the presenter's screen; nil where it is.
  func standing(in strings: Strings) -> (text: String, role: Role)? {
    if isAway { return (strings.onOnesOwn, .message) }
    if let absence { return (strings.reason(absence) ?? strings.presenterIsGone, .failure) }
    return hasOtherReport ? (strings.otherReport, .planned) : nil
  }
}
