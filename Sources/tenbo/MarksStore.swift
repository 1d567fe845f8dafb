import Dataset
import Glibc
import Locking

/// The file of what is marked. Other explorers of the same person write it too: each carries what it has changed over to what
/// is there by then.
final class MarksStore: Sendable {
  /// What has become of the marks that were handed over, since others have changed them too.
  struct News: Sendable {
    var handedOver: [Reference]
    var merged: [Reference]
    fileprivate var number: Int
  }

  let file: BackgroundWriter.File
  private let report: Report
  /// As it was last read or written here, and how it came about.
  private let latest: Locked<(file: MarksFile, news: News)>

  init(_ file: BackgroundWriter.File, holding content: MarksFile, of report: Report) {
    self.file = file
    self.report = report
    let marks = report.references(ofMarks: content).known
    latest = Locked((content, News(handedOver: marks, merged: marks, number: 0)))
  }

  /// - Parameter seen: the number of the last news that the marks have come after
  /// - Returns: whether there are news
  func write(_ marks: [Reference], after seen: Int, in language: Language) throws(AtomicFile.Failure) -> Bool {
    let directory = LockedDirectory.open(AtomicFile.directory(of: file.path), waitingAtMost: 1000)
    defer { if let directory { close(directory) } }
    var (content, news) = latest.withLock { $0 }
    let before = seen == news.number ? news.merged : news.handedOver
    var theirs = before
    if let now = try read() {
      content = now
      theirs = report.references(ofMarks: now).known
    }
    // Marks of things that this dataset doesn't have are kept too.
    let unknown = report.references(ofMarks: content).unknown.map(\.id)
    news.handedOver = marks
    news.merged = marks.merged(with: theirs, since: before)
    content = content.replacing(news.merged.map(report.id), keeping: Set(unknown))
    try file.write(content.text(for: report, in: language))
    let isNews = news.merged != marks
    if isNews { news.number += 1 }
    latest.withLock { $0 = (content, news) }
    return isNews
  }

  /// nil where nobody has written it yet.
  private func read() throws(AtomicFile.Failure) -> MarksFile? {
    do {
      return try MarksFile(FileBytes.read(file.path, atMost: MarksFile.largest))
    } catch let error as FileBytes.Failure {
      if error.isAbsence { return nil }
      throw AtomicFile.Failure(reason: error.reason)
    } catch {
      throw AtomicFile.Failure(reason: "\(file.path) is no list of marks any more")
    }
  }

  /// What has come since the news of this number, which is then that of these.
  func news(after seen: inout Int) -> News? {
    let news = latest.withLock { $0.news }
    guard news.number != seen else { return nil }
    seen = news.number
    return news
  }
}
