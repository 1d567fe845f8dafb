extension State {
  /// What can be done in the explorer, most wanted first, since a narrow screen shows only some.
  var browserHints: [Hint] {
    let filter = browsing.filter
    let leaving = hint(.leave, label: filter == nil ? nil : strings.dropsFilter)
    var hints = followerHints + [Hint(key: strings.arrows, label: strings.moves)]
    switch browser.focus {
    case .outline:
      let opening = hint(.open, label: followedItem == nil ? nil : strings.follows)
      let leads = filter != nil || search.active != nil || browser.followed == browser.history
      hints += [opening] + (leads ? [leaving] : [])
    case .list: hints += [hint(.open), leaving]
    case .detail: hints += (browsing.link == nil ? [] : [hint(.open, label: strings.follows)]) + [hint(.leave)]
    }
    let language = settings.isTextASCII ? strings.otherScript(than: settings.language) : nil
    if search.active != nil { hints += [hint(.nextHit), hint(.previousHit)] }
    // From one pane to another, where there is another.
    if (layout?.panes.count ?? 1) > 1 { hints.append(hint(.nextPane)) }
    hints += [hint(.search), hint(.help), hint(.quit), hint(.present)]
    if layout?.form == .lanes { hints.append(hint(.zoomIn)) }
    hints += [hint(.switchLanguage, label: language), hint(.filter), hint(.jump), hint(.palette)]
    if !browser.history.behind.isEmpty { hints.append(hint(.goBack)) }
    hints.append(hint(.copy))
    return hints
  }

  /// That the presenter goes on elsewhere, and how to go back there.
  var followerHints: [Hint] {
    guard let following = peers.following else { return [] }
    return [hint(.follow, label: following.returnLabel(in: strings))]
  }
}
