import Dataset
import Locking
import Search

/// The index of a large report being made on a thread of its own.
final class IndexBuilding: Sendable {
  enum News {
    case progress(Double)
    case finished(SearchIndex)
  }

  private let latest = Locked<(progress: Double, index: SearchIndex?)>((0, nil))
  private let wakePipe: WakePipe

  /// Rings whenever there is news. nil where the system has no more threads.
  init?(_ report: Report, wakePipe: WakePipe) {
    self.wakePipe = wakePipe
    guard BackgroundThread.start({ self.run(report) }) else { return nil }
  }

  var news: News {
    latest.withLock { $0.index.map(News.finished) ?? .progress($0.progress) }
  }

  private func run(_ report: Report) {
    guard let index = SearchIndex(report, progress: tell) else { return }
    latest.withLock { $0.index = index }
    wakePipe.wake()
  }

  /// Only whole percents are news. The index is always wanted: nothing but the end of the process makes it useless.
  private func tell(_ progress: Double) -> Bool {
    let isNews = latest.withLock { latest in
      let isNews = Int(latest.progress * 100) != Int(progress * 100)
      latest.progress = progress
      return isNews
    }
    if isNews { wakePipe.wake() }
    return true
  }
}
