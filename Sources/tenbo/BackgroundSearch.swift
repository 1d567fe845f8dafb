import Explorer
import Locking
import Search
import Synchronization

/// Searches a large index beside the event loop, always for the latest request only.
///
/// There is a thread only while there is something to search for.
final class BackgroundSearch: Sendable {
  struct Answer: Sendable {
    let request: SearchRequest
    let results: SearchResults
  }

  private struct Mailbox {
    var waiting: SearchRequest?
    var answer: Answer?
    var isAwaited = false
    /// Whether there is a thread.
    var hasWorker = false
  }

  private let index: SearchIndex
  private let wakePipe: WakePipe
  private let mailbox = Locked(Mailbox())
  /// The number of the only request whose answer is wanted; the running search looks at it all the time.
  private let latest = Atomic(Int.min)

  /// Rings when there is an answer.
  init(_ index: SearchIndex, wakePipe: WakePipe) {
    self.index = index
    self.wakePipe = wakePipe
  }

  /// Stops the search before it. False where the system has no more threads.
  func search(_ request: SearchRequest) -> Bool {
    latest.store(request.number, ordering: .relaxed)
    let hasWorker = mailbox.withLock { mailbox in
      defer { mailbox = Mailbox(waiting: request, isAwaited: true, hasWorker: true) }
      return mailbox.hasWorker
    }
    if hasWorker || BackgroundThread.start(run) { return true }
    mailbox.withLock { $0 = Mailbox() }
    return false
  }

  /// Whether an answer is still to come.
  var isSearching: Bool {
    mailbox.withLock { $0.isAwaited && $0.answer == nil }
  }

  /// The answer to the latest request, once.
  func popAnswer() -> Answer? {
    mailbox.withLock { mailbox in
      guard let answer = mailbox.answer else { return nil }
      mailbox.answer = nil
      mailbox.isAwaited = false
      return answer
    }
  }

  private func run() {
    while let request = next() {
      let number = request.number
      let found = index.search(request.query) { self.latest.load(ordering: .relaxed) == number }
      if let found { tell(Answer(request: request, results: found)) }
    }
  }

  /// nil, and the thread ends, where nobody asks for more.
  private func next() -> SearchRequest? {
    mailbox.withLock { mailbox in
      defer { mailbox.waiting = nil }
      mailbox.hasWorker = mailbox.waiting != nil
      return mailbox.waiting
    }
  }

  private func tell(_ answer: Answer) {
    let isWanted = mailbox.withLock { mailbox in
      guard mailbox.waiting == nil else { return false }
      mailbox.answer = answer
      return true
    }
    if isWanted { wakePipe.wake() }
  }
}
