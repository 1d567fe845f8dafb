#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A value that several threads read and change, one at a time.
///
/// The standard library's Mutex waits in code that ThreadSanitizer doesn't see: a lock handed over there under contention is
/// reported as a race. POSIX's mutex it knows, so that what it reports is one.
package final class Locked<Value: Sendable>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private var value: Value

  package init(_ value: Value) {
    self.value = value
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// No other thread has the value meanwhile. The lock is not recursive: asking for it in the body waits for ever.
  package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value)
  }
}
