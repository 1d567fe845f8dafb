import TerminalSession
import TextUI

/// Starts terminal-probe, the program that shows what `CursesTerminal` hears.
func probe(
  _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24), environment: [String: String?] = [:],
  answers: Bool = true
) throws -> TerminalSession {
  try TerminalSession(built("terminal-probe"), arguments, size: size, environment: environment, answers: answers)
}

/// The same by a line of shell, in which `$0` is the program.
func probe(shell line: String, environment: [String: String?] = [:]) throws -> TerminalSession {
  try TerminalSession("/bin/sh", ["-c", line, built("terminal-probe")], environment: environment)
}
