import Explorer
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

  private struct Desk {
    var waiting: SearchRequest?
    var answer: Answer?
    var isAwaited = false
    /// Whether there is a thread.
    var isManned = false
  }

  private let index: SearchIndex
  private let doorbell: Doorbell
  private let desk = Mutex(Desk())
  /// The number of the only request whose answer is wanted; the running search looks at it all the time.
  private let latest = Atomic(Int.min)

  /// Rings when there is an answer.
  init(_ index: SearchIndex, doorbell: Doorbell) {
    self.index = index
    self.doorbell = doorbell
  }

  /// Stops the search before it. False where the system has no more threads.
  func search(_ request: SearchRequest) -> Bool {
    latest.store(request.number, ordering: .relaxed)
    let isManned = desk.withLock { desk in
      defer { desk = Desk(waiting: request, isAwaited: true, isManned: true) }
      return desk.isManned
    }
    if isManned || BackgroundThread.start(run) { return true }
    desk.withLock { $0 = Desk() }
    return false
  }

  /// Whether an answer is still to come.
  var isSearching: Bool {
    desk.withLock { $0.isAwaited && $0.answer == nil }
  }

  /// The answer to the latest request, once.
  func takeAnswer() -> Answer? {
    desk.withLock { desk in
      guard let answer = desk.answer else { return nil }
      desk.answer = nil
      desk.isAwaited = false
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
    desk.withLock { desk in
      defer { desk.waiting = nil }
      desk.isManned = desk.waiting != nil
      return desk.waiting
    }
  }

  private func tell(_ answer: Answer) {
    let isWanted = desk.withLock { desk in
      guard desk.waiting == nil else { return false }
      desk.answer = answer
      return true
    }
    if isWanted { doorbell.ring() }
  }
}
