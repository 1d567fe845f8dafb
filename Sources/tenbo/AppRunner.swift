import CursesTerminal
import Dataset
import Explorer
import Glibc
import TextUI

/// One run of the explorer: what was asked for on the command line, and how it is carried out.
struct AppRunner {
  var directory: String?
  /// nil where nobody has chosen: then that of the last time, if there is one to go on with.
  var language: Language?
  var look = Appearance()
  var opening = LaunchTarget()
  /// Whether to open where the person was.
  var resumes = false
  /// Whether it is for guests.
  var isKiosk = false
  /// A file of marks that takes the place of the person's own.
  var marks: String?
  /// With whom it is looked at.
  var peerPolicy = PeerPolicy.Request.none
  var keymaps = Keymaps()

  /// Returns where there is no terminal to explore in, when all is printed; else the person ends the process by leaving.
  /// Throws where there is nothing to explore.
  func run() throws {
    if isKiosk { try Kiosk.enter(wantsTerminal: !look.plain) }
    try refuseConflicts()
    let data = DataSource(directory: directory)
    guard isatty(STDOUT_FILENO) == 1, !look.plain else {
      try sayNobodyWatches()
      return try StandardOutput.write(opening.text(of: data.load(), in: language ?? .japanese))
    }
    if data.isLarge { return try exploreLarge(data) }
    let report = try data.load()
    let start = try opening.start(in: report)
    // First what can fail, then the terminal.
    let wakePipe = try WakePipe()
    let tmux = try TmuxClipboard(wakePipe: wakePipe)
    let peerPolicy = try PeerPolicy(peerPolicy, wakePipe: wakePipe)
    defer { peerPolicy.leave() }
    let kept = try kept(wakePipe)
    let terminal = try look.open(allowsSuspending: !isKiosk, canPrint: opening.following == nil)
    var state = State(report: report, settings: settings(terminal), size: terminal.size, keymaps: keymaps)
    opening.open(&state, at: start)
    var loop = ExplorerLoop(
      state: state, terminal: terminal, wakePipe: wakePipe, tmux: tmux, kept: kept, peerPolicy: peerPolicy)
    try loop.run()
  }

  private func refuseConflicts() throws {
    guard let conflict = keymaps.conflicts.first else { return }
    throw Failure(conflict, ExitStatus.badConfiguration)
  }

  private func settings(_ terminal: CursesTerminal) -> Settings {
    var settings = look.settings(language ?? .japanese, terminal)
    settings.isKiosk = isKiosk
    return settings
  }

  private func kept(_ wakePipe: WakePipe) throws -> SessionStore? {
    guard !isKiosk else { return nil }
    var kept = SessionStore(list: marks, writer: try BackgroundWriter(wakePipe: wakePipe))
    (kept.resumes, kept.language) = (resumes, language)
    kept.isFollowing = opening.following != nil
    return kept
  }

  /// Without a terminal there is no presentation to share, nor one to follow.
  private func sayNobodyWatches() throws {
    switch peerPolicy {
    case .none: break
    case .followerServer: StandardError.write("standard output is no terminal: nothing is presented or shared")
    case .presenter:
      throw Failure("standard output is no terminal: there is nothing to follow on", ExitStatus.noTerminal)
    }
  }

  /// Of a large dataset only its presence, its encoding and its version are proved before the first screen.
  private func exploreLarge(_ data: DataSource) throws {
    let header = try data.header()
    // First what can fail, then the terminal.
    let wakePipe = try WakePipe()
    let tmux = try TmuxClipboard(wakePipe: wakePipe)
    let peerPolicy = try PeerPolicy(peerPolicy, wakePipe: wakePipe)
    defer { peerPolicy.leave() }
    let kept = try kept(wakePipe)
    let load = try BackgroundLoad(DatasetLoader(data.files), opening: opening, wakePipe: wakePipe)
    let terminal = try look.open(allowsSuspending: !isKiosk, canPrint: opening.following == nil)
    var state = State(
      report: .unread(title: header.title), settings: settings(terminal), size: terminal.size, keymaps: keymaps)
    state.showLoading()
    var loop = ExplorerLoop(
      state: state, terminal: terminal, wakePipe: wakePipe, tmux: tmux, kept: kept, peerPolicy: peerPolicy, load: load)
    try loop.run()
  }
}

extension Report {
  /// What stands for a report while it is being read.
  fileprivate static func unread(title: Localized?) -> Report {
    let nothing = Localized(ja: "", en: "")
    return Report(title: title ?? nothing, publisher: nothing, published: .year(1970), url: "")
  }
}
