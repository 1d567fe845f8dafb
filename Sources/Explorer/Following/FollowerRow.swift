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
    let (text, role) = standing
    var at = canvas.write(settings.plain(text), column: start, row: 0, style: settings.theme[role])
    if at > start { at += 2 }
    FollowerHints(state: state).draw(
      following.isAway ? [.follow, .lookAround, .help, .quit] : [.lookAround, .help, .quit], on: canvas, from: at)
  }

  private var standing: (text: String, role: Role) {
    if following.isAway { return (strings.onOnesOwn, .message) }
    if !following.isConnected { return (strings.presenterIsGone, .failure) }
    return following.hasOtherReport ? (strings.otherReport, .planned) : ("", .quiet)
  }
}
