import TextUI

extension State {
  /// What Ctrl-C does wherever one is: leaves a prompt, a menu, a chart, slides that were opened from the explorer. Ends the
  /// program only where there is nothing to leave.
  mutating func interrupt() -> [Effect] {
    switch mode {
    case .loading, .failed: return [.interrupt]
    case .jumping, .commanding, .copying, .helping, .listingMarks, .writingMarks, .searching, .filtering,
      .choosingSlide:
      return handle(.escape)
    case .browsing: break
    }
    if let presenting { return interrupt(presenting) }
    guard charting != nil else { return [.interrupt] }
    charting = nil
    return []
  }

  private mutating func interrupt(_ presentation: Presentation) -> [Effect] {
    if presentation.blank != .none, following == nil {
      presenting?.unblank()
    } else if !presentation.typed.isEmpty {
      presenting?.typed = ""
    } else if presentation.isZoomed, following?.isAway ?? true {
      presenting?.zoom(false)
    } else if following != nil, !presentation.isFollowed {
      lookAround()
    } else if following == nil, !presentation.endsProgram {
      presenting = nil
    } else {
      return [.interrupt]
    }
    return []
  }
}
