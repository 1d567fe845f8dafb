import ArgumentParser
import CursesTerminal
import Glibc

/// Threads that work beside the event loop. Nobody waits for their end: when the process ends, they end.
enum BackgroundThread {
  /// False, and errno says why, where the system has no more threads.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    let box = Unmanaged.passRetained(Box(body))
    var thread = pthread_t()
    let failed = pthread_create(
      &thread, nil,
      { argument in
        CursesTerminal.guardThread()
        if let argument { Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, box.toOpaque())
    guard failed == 0 else {
      box.release()
      errno = failed
      return false
    }
    pthread_detach(thread)
    return true
  }

  /// What errno says.
  static func noResources() -> Failure {
    Failure("cannot work in the background: \(String(cString: strerror(errno)))", ExitStatus.cannotOpen)
  }

  private final class Box {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }
}
