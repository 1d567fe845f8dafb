import CNcurses
import TerminalInput
public import TextUI
public import Typesetting

/// The terminal: takes grids, gives events, and is given back on every way out of the process.
///
/// ncurses and signals belong to the process, so at most one is open at a time, on one thread.
public final class CursesTerminal {
  /// What may be asked of a terminal, and what it may do.
  public struct Options: Sendable {
    /// 1 or 2; nil asks the terminal after the first frame.
    public var ambiguousWidth: Int?
    /// Whether clicks and the wheel come as events. Most terminals then select text only with Shift.
    public var mouse: Bool
    /// No colours at all, whatever the terminal can do.
    public var mono: Bool
    /// Whether the terminal may be asked anything.
    public var probes: Bool
    /// Whether it is asked for its background's colour, after the first frame.
    public var asksBackground: Bool
    /// Whether `suspend` and SIGTSTP stop the process.
    public var allowSuspend: Bool

    /// All that a person at a terminal expects, unless said otherwise.
    public init(
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
  public let isUTF8: Bool
  /// 0, 8, 16 or 256.
  public let colours: Int
  /// The widths that it draws by; they change with the terminal's answer, which comes as `Event.ambiguousWidth`.
  public internal(set) var metrics: Metrics

  /// Of the screen as it was last asked for; changes come as `Event.resize`.
  public private(set) var size: Size

  /// nil once it is closed.
  private(set) var terminal: OpaquePointer?
  /// What the terminal shows as far as we know; nil when everything must be sent.
  var shown: Grid?
  var glyphs: [terminal_glyph] = []
  /// Made for the first wait: the first frame need not wait for the table of keys.
  lazy var decoder = InputDecoder(
    keys: describedKeys(), controls: signalKeys(of: terminal), escapeDelay: isRemote ? 100 : 25)
  var probe: WidthProbe
  var background: BackgroundProbe
  var questions = Questions()
  /// Events that did not come from reading, for the next `waitForEvents`.
  var queued: [Event] = []

  /// Takes the terminal, whose name is in TERM. Nothing is drawn before the first `show`.
  public static func open(_ options: Options) throws(TerminalError) -> CursesTerminal {
    let isUTF8 = terminal_set_locale()
    var terminal: OpaquePointer?
    let result = terminal_open(
      terminal_options(mono: options.mono, mouse: options.mouse, may_suspend: options.allowSuspend), &terminal)
    switch result {
    case TERMINAL_OPENED: return CursesTerminal(terminal, options, isUTF8: isUTF8)
    case TERMINAL_WITHOUT_ADDRESSING: throw .dumb(nameOfTerminal)
    case TERMINAL_NOT_DESCRIBED: throw .undescribed(nameOfTerminal)
    case TERMINAL_NOT_A_TERMINAL: throw .noTerminal
    default: throw .noResources
    }
  }

  private init(_ terminal: OpaquePointer?, _ options: Options, isUTF8: Bool) {
    self.terminal = terminal
    self.isUTF8 = isUTF8
    colours = Int(terminal_colours(terminal))
    size = screenSize(of: terminal)
    metrics = Metrics(ambiguousIsWide: options.ambiguousWidth == 2)
    let asks = options.probes && options.ambiguousWidth == nil && isUTF8 && terminal_answers_reports()
    probe = asks ? .due : .done
    background = options.probes && options.asksBackground && terminal_answers_reports() ? .due : .done
    terminal_set_ambiguous_is_wide(metrics.ambiguousIsWide)
  }

  /// ncurses would take the terminal again by itself to draw on it.
  var isShown: Bool {
    terminal != nil && terminal_is_shown(terminal)
  }

  deinit {
    close()
  }

  /// Learns the size, and sends everything with the next `show`, whatever the terminal may show now.
  func fit() {
    terminal_fit(terminal)
    size = screenSize(of: terminal)
    repaint()
  }

  /// Gives the terminal back and prints what went to standard error meanwhile. A second time does nothing.
  public func close() {
    guard terminal != nil else { return }
    beforeEnd(atMost: questions.timeLeft ?? 0) { _ = awaitAnswers() }
    terminal_close(terminal)
    terminal = nil
  }

  /// Does something before the end, which takes at most so many milliseconds. Whoever hangs for long after a signal that ends
  /// the process is taken to be stuck otherwise.
  public func beforeEnd(atMost milliseconds: Int32, _ body: () -> Void) {
    terminal_end_within(milliseconds)
    body()
    terminal_end_within(0)
  }

  /// Ends the process by the default action of a signal, so that the shell sees why it ended.
  public static func die(by signal: Int32) -> Never {
    terminal_die_by(signal)
  }

  /// To be called at the beginning of every other thread: lets its stack overflow give the terminal back too.
  public static func guardThread() {
    terminal_guard_thread()
  }

  /// Gives the terminal back and stops, as Ctrl-Z does; returns when continued, with `.resumed` and `.resize` waiting.
  public func suspend() {
    guard isShown else { return }
    queued += awaitAnswers()
    guard terminal_suspend(terminal) else { return }
    fit()
    queued += [.resumed, .resize(size)]
  }

  /// Sends bytes that are no part of the screen (OSC 52), between two frames.
  public func write(raw bytes: [UInt8]) {
    guard isShown else { return }
    terminal_write(terminal, bytes, bytes.count)
  }
}

private func screenSize(of terminal: OpaquePointer?) -> Size {
  Size(columns: Int(terminal_columns(terminal)), rows: Int(terminal_rows(terminal)))
}
