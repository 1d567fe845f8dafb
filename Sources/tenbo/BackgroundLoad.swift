import Dataset
import Explorer
import Locking

/// A large dataset being read on a thread of its own, so that the screen answers meanwhile.
final class BackgroundLoad: Sendable {
  enum News {
    case progress(Double)
    case finished(Result<Report, DatasetError>)
  }

  private let latest = Locked<(progress: Double, result: Result<Report, DatasetError>?)>((0, nil))
  private let wakePipe: WakePipe
  private let opening: LaunchTarget

  /// Rings whenever there is news. Throws where the system has no more threads.
  init(_ loader: DatasetLoader, opening: LaunchTarget, wakePipe: WakePipe) throws {
    self.wakePipe = wakePipe
    self.opening = opening
    guard BackgroundThread.start({ self.run(loader) }) else { throw BackgroundThread.noResources() }
  }

  var news: News {
    latest.withLock { $0.result.map(News.finished) ?? .progress($0.progress) }
  }

  /// Goes where the person asked to start, once there is a report. Where that means nothing, says so and throws the exit
  /// code, as for a report that was read at once.
  func whenLoaded(_ state: inout State) throws {
    opening.open(&state, at: try opening.start(in: state.report))
  }

  private func run(_ loader: DatasetLoader) {
    let result: Result<Report, DatasetError>
    do {
      result = .success(try loader.load(monitor: LoadMonitor(progress: tell)))
    } catch {
      result = .failure(error)
    }
    latest.withLock { $0.result = result }
    wakePipe.wake()
  }

  /// Only whole percents are news: the screen shows no more.
  private func tell(_ progress: Double) {
    let isNews = latest.withLock { latest in
      let isNews = Int(latest.progress * 100) != Int(progress * 100)
      latest.progress = progress
      return isNews
    }
    if isNews { wakePipe.wake() }
  }
}
