import CNcurses
import Glibc
import TerminalInput
package import TextUI
package import Typesetting

/// The terminal: takes grids, gives events, and is given back on every way out of the process.
///
/// ncurses and signals belong to the process, so at most one is open at a time, on one thread.
package final class CursesTerminal {
  package struct Options: Sendable {
    /// 1 or 2; nil asks the terminal after the first frame.
    package var ambiguousWidth: Int?
    package var mouse: Bool
    /// No colours at all, whatever the terminal can do.
    package var mono: Bool
    /// Whether the terminal may be asked anything.
    package var probes: Bool
    /// Whether it is asked for its background's colour, after the first frame.
    package var asksBackground: Bool
    package var allowSuspend: Bool

    package init(
      ambiguousWidth: Int? = nil, mouse: Bool = true, mono: Bool = false, probes: Bool = true,
      asksBackground: Bool = false, allowSuspend: Bool = true
    ) {
      self.ambiguousWidth = ambiguousWidth
      self.mouse = mouse
      self.mono = mono
      self.probes = probes
      self.asksBackground = asksBackground
      self.allowSuspend = allowSuspend
    }
  }

  /// Whether the locale, after the fallback to C.UTF-8, can show more than ASCII.
  package let isUTF8: Bool
  /// 0, 8, 16 or 256.
  package let colours: Int
  package internal(set) var metrics: Metrics

  var isOpen = true
  /// What the terminal shows as far as we know; nil when everything must be sent.
  var shown: Grid?
  var glyphs: [terminal_glyph] = []
  /// Made for the first wait: the first frame need not wait for the table of keys.
  lazy var decoder = InputDecoder(
    keys: describedKeys(), controls: signalKeys(), escapeDelay: isRemote ? 100 : 25)
  var probe: WidthProbe
  var background: BackgroundProbe
  var questions = Questions()
  /// Events that did not come from reading, for the next `waitForEvents`.
  var queued: [Event] = []

  /// Takes the terminal. Nothing is drawn before the first `show`.
  package static func open(_ options: Options) throws(TerminalError) -> CursesTerminal {
    let isUTF8 = terminal_set_locale()
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let result = terminal_open(
      terminal_options(mono: options.mono, mouse: options.mouse, may_suspend: options.allowSuspend))
    switch result {
    case TERMINAL_OPENED: return CursesTerminal(options, isUTF8: isUTF8)
    case TERMINAL_WITHOUT_ADDRESSING: throw .dumb(name)
    case TERMINAL_NOT_DESCRIBED: throw .undescribed(name)
    case TERMINAL_NOT_A_TERMINAL: throw .noTerminal
    default: throw .noResources
    }
  }

  private init(_ options: Options, isUTF8: Bool) {
    self.isUTF8 = isUTF8
    colours = Int(terminal_colours())
    metrics = Metrics(ambiguousIsWide: options.ambiguousWidth == 2)
    let asks = options.probes && options.ambiguousWidth == nil && isUTF8 && terminal_answers_reports()
    probe = asks ? .due : .done
    background = options.probes && options.asksBackground && terminal_answers_reports() ? .due : .done
    terminal_set_ambiguous_is_wide(metrics.ambiguousIsWide)
  }

  /// ncurses would take the terminal again by itself to draw on it.
  var isShown: Bool {
    isOpen && terminal_is_shown()
  }

  deinit {
    close()
  }

  package var size: Size {
    Size(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
  }

  /// Gives the terminal back and prints what went to standard error meanwhile. A second time does nothing.
  package func close() {
    guard isOpen else { return }
    beforeEnd(atMost: questions.timeLeft ?? 0) { _ = awaitAnswers() }
    isOpen = false
    terminal_close()
  }

  /// Does something before the end, which takes at most so many milliseconds. Whoever hangs for long after a signal that ends
  /// the process is taken to be stuck otherwise.
  package func beforeEnd(atMost milliseconds: Int32, _ body: () -> Void) {
    terminal_end_within(milliseconds)
    body()
    terminal_end_within(0)
  }

  /// Ends the process by the default action of a signal, so that the shell sees why it ended.
  package static func die(by signal: Int32) -> Never {
    terminal_die_by(signal)
  }

  /// To be called at the beginning of every other thread: lets its stack overflow give the terminal back too.
  package static func guardThread() {
    terminal_guard_thread()
  }

  /// Gives the terminal back and stops, as Ctrl-Z does; returns when continued, with `.resumed` and `.resize` waiting.
  package func suspend() {
    guard isShown else { return }
    queued += awaitAnswers()
    guard terminal_suspend() else { return }
    repaint()
    queued += [.resumed, .resize(size)]
  }

  /// Sends bytes that are no part of the screen (OSC 52), between two frames.
  package func write(raw bytes: [UInt8]) {
    guard isShown else { return }
    terminal_settle()
    writeAll(bytes, to: terminal_output())
  }
}
