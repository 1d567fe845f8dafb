import CursesTerminal
import Glibc
import TextUI
import Typesetting

/// A small program on `CursesTerminal` alone: shows every event it gets, so that end-to-end tests can read them from the
/// screen. Ends by q, traps by !, runs out of stack by @ and on another thread by %,
/// hangs by #, writes more than a line holds by w, prints to standard error by $.
@main
struct TerminalProbe {
  static func main() {
    let arguments = CommandLine.arguments
    let options = CursesTerminal.Options(
      ambiguousWidth: arguments.contains("--wide") ? 2 : nil, mono: arguments.contains("--mono"),
      probes: !arguments.contains("--no-probes"), allowSuspend: !arguments.contains("--kiosk"))
    let terminal: CursesTerminal
    do throws(TerminalError) {
      terminal = try CursesTerminal.open(options)
    } catch {
      printError("terminal-probe: \(error)\n")
      exit(69)
    }
    if arguments.contains("--styles") { StylesLoop(terminal: terminal).run() }
    var probe = ProbeLoop(terminal: terminal)
    probe.run()
  }
}

struct ProbeLoop {
  let terminal: CursesTerminal
  var frames = 0
  var events: [Event] = []
  var mark = false

  mutating func run() {
    while true {
      terminal.show(screen())
      frames += 1
      for event in terminal.waitForEvents() {
        events.append(event)
        switch event {
        case .hangUp: end(by: SIGHUP)
        case .signal(let number): end(by: number)
        case .key(.control("c")): end(by: SIGINT)
        case .key(.control("\\")): end(by: SIGQUIT)
        case .key(.control("z")): terminal.suspend()
        case .key(.control("l")): terminal.repaint()
        case .key(.character(let character)): act(on: character)
        default: break
        }
      }
    }
  }

  private func end(by signal: Int32) -> Never {
    terminal.close()
    CursesTerminal.die(by: signal)
  }

  private mutating func act(on character: Character) {
    switch character {
    case "q":
      terminal.close()
      exit(0)
    case "x":
      // Changes one cell and nothing else.
      events.removeLast()
      frames -= 1
      mark.toggle()
    case "!":
      printError("about to trap\n")
      let index = events.count
      _ = events[index]
    case "@": _ = probeDepth(events.count)
    case "%": fallOnThread()
    case "#": while true {}
    case "$": printError("kept until the end\n")
    case "w": terminal.write(raw: [UInt8](repeating: 0x20, count: 200_000))
    case "c": terminal.write(raw: Array("\u{1B}]52;c;5bGV5pybCg==\u{07}".utf8))
    default: break
    }
  }

  private func fallOnThread() {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        CursesTerminal.guardThread()
        return UnsafeMutableRawPointer(bitPattern: probeDepth(1))
      }, nil)
    pthread_join(thread, nil)
  }

  private func screen() -> Grid {
    let size = terminal.size
    var grid = Grid(size: size)
    let strong = Style(foreground: .palette(6), attributes: .bold)
    grid.write("展望 端末の確認", row: 0, style: strong, terminal)
    grid.write(
      "colours \(terminal.colours) utf8 \(terminal.isUTF8) wide \(terminal.metrics.ambiguousIsWide) frames \(frames)",
      row: 1, terminal)
    grid.write("α版 ｶﾞ|", row: 2, terminal)
    grid.write(mark ? "▸" : ">", row: 3, terminal)
    let room = max(0, size.rows - 6)
    for (index, event) in events.suffix(room).enumerated() {
      grid.write("\(event.words)", row: 4 + index, terminal)
    }
    grid.write("\(size.columns)x\(size.rows) 終", row: size.rows - 1, style: Style(attributes: .reverse), terminal)
    grid.cursor = Grid.Cursor(Position(column: 0, row: min(3, size.rows - 1)))
    return grid
  }
}

private func probeDepth(_ number: Int) -> Int {
  number < 0 ? 0 : probeDepth(number + 1) + number
}

private func printError(_ text: String) {
  var text = text
  _ = text.withUTF8 { write(2, $0.baseAddress, $0.count) }
}
