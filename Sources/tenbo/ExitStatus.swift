import ArgumentParser

/// The exit codes of the command line; those from 64 on are the BSD system's (sysexits.h).
enum ExitStatus {
  static let findings = ExitCode(1)
  static let nothingFound = ExitCode(1)
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let cannotOpen = ExitCode(66)
  static let noTerminal = ExitCode(69)
  static let cannotCreate = ExitCode(73)
  static let writingFailed = ExitCode(74)
  static let badConfiguration = ExitCode(78)
}
