/// Everything a person can ask for. Names are stable; keys may change.
package enum Command: String, CaseIterable, Sendable {
  case moveUp = "move-up"
  case moveDown = "move-down"
  case pageUp = "page-up"
  case pageDown = "page-down"
  case moveToStart = "move-to-start"
  case moveToEnd = "move-to-end"
  case moveIn = "move-in"
  case moveOut = "move-out"
  case open
  case leave
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case showOverview = "show-overview"
  case showDomains = "show-domains"
  case showPillars = "show-pillars"
  case showFigures = "show-figures"
  case showTimeline = "show-timeline"
  case showProgrammes = "show-programmes"
  case jump
  case search
  case filter
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case compare
  case sort
  case reverseSort = "reverse-sort"
  case addSimilar = "add-similar"
  case chartKind = "chart-kind"
  case chartScale = "chart-scale"
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case goBack = "go-back"
  case goForward = "go-forward"
  case copy
  case copyAs = "copy-as"
  case copyLink = "copy-link"
  case mark
  case showMarks = "marks"
  case markEarlier = "mark-earlier"
  case markLater = "mark-later"
  case writeMarks = "write-marks"
  case present
  case nextSlide = "next-slide"
  case previousSlide = "previous-slide"
  case firstSlide = "first-slide"
  case lastSlide = "last-slide"
  case slides
  case pointDown = "point-down"
  case pointUp = "point-up"
  case zoomChart = "zoom-chart"
  case blackScreen = "black-screen"
  case whiteScreen = "white-screen"
  case stopwatch
  case endPresentation = "end-presentation"
  case follow
  case lookAround = "look-around"
  case switchLanguage = "switch-language"
  case palette
  case help
  case repaint
  case suspend
  case quit
  case interrupt
  case abort

  /// The view a command opens.
  var view: View? {
    switch self {
    case .showOverview: .overview
    case .showDomains: .domains
    case .showPillars: .pillars
    case .showFigures: .figures
    case .showTimeline: .timeline
    case .showProgrammes: .programmes
    default: nil
    }
  }
}

extension Command {
  /// What would write, start or send something, which guests may not.
  var isRefusedToGuests: Bool {
    [.copy, .copyAs, .copyLink, .writeMarks, .suspend].contains(self)
  }
}
