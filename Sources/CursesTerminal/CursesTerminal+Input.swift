import CNcurses
import TerminalInput
public import TextUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension CursesTerminal {
  /// Waits until something has happened and gives all of it: keys that came together come as one batch.
  ///
  /// Asleep meanwhile; only half a key sequence makes it look again by itself. A readable `descriptor` ends the wait
  /// too, perhaps without events, and so do `limit` milliseconds. After `.hangUp` there is nothing more to wait for.
  public func waitForEvents(alsoReading descriptor: Int32? = nil, atMost limit: Int32? = nil) -> [Event] {
    let end = limit.map { milliseconds() + Int($0) }
    while terminal != nil {
      var events = queued
      queued = []
      if !events.isEmpty { return events }

      var watched = [
        pollfd(fd: terminal_input(terminal), events: Int16(POLLIN), revents: 0),
        pollfd(fd: terminal_signal_pipe(), events: Int16(POLLIN), revents: 0),
        pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      // Half a sequence is never given up for somebody else's time.
      let patience = decoder.patience
      let left = end.map { Int32(max(0, $0 - milliseconds())) }
      let count = poll(&watched, nfds_t(watched.count), patience ?? left ?? -1)
      if count == 0 { events += decoder.giveUpWaiting() }
      if watched[1].revents != 0 { events += signalEvents() }
      if watched[0].revents != 0 {
        let (read, isGone) = readInput()
        events += read
        // What was typed before the line dropped would go to a screen that nobody sees.
        if isGone || watched[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { events.append(.hangUp) }
      }
      // Bytes that mean nothing may come without end.
      let isOver = end.map { $0 <= milliseconds() } ?? false
      if !events.isEmpty || watched[2].revents != 0 || isOver { return events }
    }
    return [.hangUp]
  }

  private func signalEvents() -> [Event] {
    let signals = terminal_consume_signals()
    if signals.ending != 0 { return [.signal(signals.ending)] }
    if signals.stop_requested {
      suspend()
      defer { queued = [] }
      return queued
    }
    guard signals.resized || signals.continued else { return [] }
    if signals.continued { terminal_reenter(terminal) }
    // Several changes of size may have come together; only the last one is there to be asked for.
    fit()
    return (signals.continued ? [.resumed] : []) + [.resize(size)]
  }

  /// What has come, but no more than so many blocks at once: whoever sends without end must not keep the rest from being
  /// drawn.
  func readInput() -> (events: [Event], isGone: Bool) {
    var events: [Event] = []
    var block = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<16 {
      let count = read(terminal_input(terminal), &block, block.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      // In raw mode an empty read is no end of file that a key could have made, but a lost line.
      guard count > 0 else { return (events, true) }
      events += decode(block[..<count])
      // The terminal is not set to return without bytes: that would hold for the shell and its other programs too.
      guard count == block.count, isReadable(terminal_input(terminal), within: 0) else { break }
    }
    return (events, false)
  }

  private func decode(_ bytes: ArraySlice<UInt8>) -> [Event] {
    decoder.decode(bytes, at: milliseconds()).compactMap { input in
      switch input {
      case .event(let event): event
      case .cursor(let place): widthEvent(cursor: place)
      case .background(let isLight): backgroundEvent(isLight: isLight)
      case .status: statusEvent()
      }
    }
  }
}
