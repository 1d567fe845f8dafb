import CPseudoTerminal
import Glibc

extension TerminalSession {
  /// How often the program has gone to sleep by itself, and so how often something woke it.
  package var sleeps: Int {
    number("voluntary_ctxt_switches:")
  }

  /// The most memory it has had, in KiB.
  package var peakMemory: Int {
    number("VmHWM:")
  }

  /// How many threads it has; one where nothing is at work in the background.
  package var threads: Int {
    number("Threads:") - Sanitizer.threads
  }

  /// Nanoseconds of CLOCK_MONOTONIC.
  package var startTime: Int64 { pseudo_terminal_start_time(terminal) }
  package var outputTime: Int64 { pseudo_terminal_output_time(terminal) }
  package var endTime: Int64 { pseudo_terminal_exit_time(terminal) }
  package static var now: Int64 { pseudo_terminal_now() }

  package var reads: Int {
    pseudo_terminal_reads(terminal)
  }

  /// The processes that the program has started.
  package var children: [Int32] {
    TerminalSession.children(of: process)
  }

  /// Whether the program or one that it started is computing, or would be if it had a processor.
  var isRunning: Bool {
    var all = [process]
    while let next = all.popLast() {
      for thread in names(in: "/proc/\(next)/task") {
        let state = contents(of: "/proc/\(next)/task/\(thread)/stat")
        if state.contains(") R ") || state.contains(") D ") { return true }
      }
      all += Self.children(of: next)
    }
    return false
  }

  private static func children(of process: Int32) -> [Int32] {
    contents(of: "/proc/\(process)/task/\(process)/children").split(separator: " ").compactMap { Int32($0) }
  }

  /// Waits for the end of a process that is a child of the program.
  package func waitForProcess(_ child: Int32, within limit: Int = patience) throws {
    let end = milliseconds() + limit
    // Ended, but its parent has not asked for it yet, is ended too.
    while case let state = contents(of: "/proc/\(child)/stat"), !state.isEmpty, !state.contains(") Z ") {
      guard milliseconds() < end else { throw Failure(description: "process \(child) did not end within \(limit) ms") }
      _ = pump(10)
    }
  }

  private func number(_ name: String) -> Int {
    for line in contents(of: "/proc/\(process)/status").split(separator: "\n") where line.hasPrefix(name) {
      return Int(line.dropFirst(name.count).drop { " \t".contains($0) }.prefix { $0.isNumber }) ?? 0
    }
    return 0
  }
}

private func contents(of path: String) -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return "" }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 16384)
  let count = read(descriptor, &bytes, bytes.count)
  return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
}

/// Of the visible entries of a directory.
private func names(in directory: String) -> [String] {
  guard let stream = opendir(directory) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names
}

/// A program of this build, beside the tests.
package func built(_ name: String) -> String {
  var path = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &path, path.count)
  let own = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
}
