import ArgumentParser
import Dataset
import Explorer
import Glibc
import Synchronization

/// A large dataset being read on a thread of its own, so that the screen answers meanwhile.
final class BackgroundLoad: Sendable {
  enum News {
    case none
    case progress(Double)
    case finished(Result<Report, DatasetError>)
  }

  /// Becomes readable whenever there is news.
  let descriptor: Int32
  private let writing: Int32
  private let latest = Mutex<(progress: Double, result: Result<Report, DatasetError>?)>((0, nil))
  private let place: String?
  private let view: View?

  /// Throws the exit code where the system has no more descriptors or threads.
  init(_ loader: DatasetLoader, place: String?, view: View?) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw BackgroundLoad.noResources() }
    (descriptor, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    self.place = place
    self.view = view
    try start { self.run(loader) }
  }

  /// The thread holds on to the load until it has written its last.
  deinit {
    close(descriptor)
    close(writing)
  }

  private static func noResources() -> ExitCode {
    StandardError.write("cannot read in the background: \(String(cString: strerror(errno)))")
    return ExitStatus.cannotOpen
  }

  /// What has happened since the last call.
  func news() -> News {
    var bytes = [UInt8](repeating: 0, count: 64)
    var isNews = false
    while read(descriptor, &bytes, bytes.count) > 0 { isNews = true }
    guard isNews else { return .none }
    return latest.withLock { $0.result.map(News.finished) ?? .progress($0.progress) }
  }

  /// Goes where the person asked to start, once there is a report. Where that means nothing, says so and throws the exit
  /// code, as for a report that was read at once.
  func whenLoaded(_ report: Report, _ state: inout State) throws {
    let start = try place.map(report.thing)
    if let start { state.start(at: start, in: view) } else if let view { state.start(in: view) }
  }

  private func run(_ loader: DatasetLoader) {
    let result: Result<Report, DatasetError>
    do {
      result = .success(try loader.load(validating: .full, monitor: LoadMonitor(progress: tell)))
    } catch {
      result = .failure(error)
    }
    latest.withLock { $0.result = result }
    wake()
  }

  /// Only whole percents are news: the screen shows no more.
  private func tell(_ progress: Double) {
    let isNews = latest.withLock { latest in
      let isNews = Int(latest.progress * 100) != Int(progress * 100)
      latest.progress = progress
      return isNews
    }
    if isNews { wake() }
  }

  private func wake() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  private func start(_ body: @escaping @Sendable () -> Void) throws {
    final class Box {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let box = Unmanaged.passRetained(Box(body))
    var thread = pthread_t()
    let failed = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, box.toOpaque())
    guard failed == 0 else {
      box.release()
      errno = failed
      throw BackgroundLoad.noResources()
    }
    pthread_detach(thread)
  }
}
