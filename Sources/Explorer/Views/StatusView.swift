import TextUI
import Typesetting

/// The last row: a message, or what can be done here, from the one key table.
struct StatusView {
  let state: State

  func draw(on canvas: Canvas) {
    let theme = state.settings.theme
    if let message = state.message ?? state.searchProblem {
      let text = state.settings.plain(message.text)
      canvas.write(
        text, column: 1, row: 0, style: theme[message.isFailure ? .failure : .message])
      return
    }
    HintRow(hints: hints, settings: state.settings).draw(on: canvas, from: 1, to: canvas.columns)
  }

  /// Most wanted first, since a narrow screen shows only some.
  var hints: [Hint] {
    let strings = state.strings
    if case .searching(let searching) = state.mode { return hints(searching) }
    if case .copying = state.mode {
      return [
        Hint(key: strings.arrows, label: strings.moves), hint(.open, label: strings.sends),
        hint(.leave, label: strings.closes),
      ]
    }
    if case .listingMarks = state.mode {
      return [
        Hint(key: strings.arrows, label: strings.moves), hint(.open), hint(.markLater), hint(.markEarlier),
        hint(.mark, label: strings.removes),
      ] + (state.settings.isKiosk ? [] : [hint(.writeMarks)]) + [hint(.leave, label: strings.closes)]
    }
    if let charting = state.charting { return followerHints + hints(charting) }
    var hints = followerHints + [Hint(key: strings.arrows, label: strings.moves)]
    let filter = state.browsing.filter
    let leaving = hint(.leave, label: filter == nil ? nil : strings.dropsFilter)
    switch state.focus {
    case .outline:
      let opening = hint(.open, label: state.followedItem == nil ? nil : strings.follows)
      let leads = filter != nil || state.activeSearch != nil || state.followed == state.history
      hints += [opening] + (leads ? [leaving] : [])
    case .list: hints += [hint(.open), leaving]
    case .detail: hints += (state.browsing.link == nil ? [] : [hint(.open, label: strings.follows)]) + [hint(.leave)]
    }
    let language = state.settings.isTextASCII ? strings.otherScript(than: state.settings.language) : nil
    if state.activeSearch != nil { hints += [hint(.nextHit), hint(.previousHit)] }
    hints += [
      hint(.quit), hint(.search), hint(.jump), hint(.help), hint(.present), hint(.switchLanguage, label: language),
      hint(.nextPane), hint(.palette), hint(.filter),
    ]
    if !state.history.behind.isEmpty { hints.append(hint(.goBack)) }
    hints.append(hint(.copy))
    return hints
  }

  /// That the presenter goes on elsewhere, and how to go back there.
  var followerHints: [Hint] {
    guard let following = state.following else { return [] }
    return [hint(.follow, label: following.returnLabel(in: state.strings))]
  }

  func hint(_ command: Command, label: String? = nil) -> Hint {
    Hint(key: state.keymap.name(of: command), label: label ?? state.strings.label(command))
  }
}
