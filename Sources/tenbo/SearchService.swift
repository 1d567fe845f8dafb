import Dataset
import Explorer
import Search

/// Carries out what the explorer asks of its shell to search: at once where that takes no longer than a frame, else on
/// threads, so that no key ever waits.
struct SearchService {
  enum News {
    case indexProgress(Double)
    case index(SearchIndex)
    case results(SearchResults, for: SearchRequest)
  }

  /// In bytes of what is searched: above it the index is made, and searched, in the background. Up to it, what
  /// a key finds is in the same frame as the key.
  static let large = 1_000_000
  /// In milliseconds. As long as this a key's frame waits for what it has found, since two frames a key are twice the
  /// bytes; with what is sent and drawn it stays under the 16 that a person doesn't see.
  private static let patience: Int32 = 8

  private let wakePipe: WakePipe
  private var building: IndexBuilding?
  private var index: SearchIndex?
  private var background: BackgroundSearch?
  /// Whether making the index would keep a person waiting; nil before it is asked.
  private var isLarge: Bool?

  init(wakePipe: WakePipe) {
    self.wakePipe = wakePipe
  }

  /// Begins to make the index of a large report before anybody has asked for it, so that the search finds it ready.
  mutating func prepare(for report: Report) {
    guard index == nil, building == nil else { return }
    let isLarge = isLarge ?? report.hasSearchedTexts(above: Self.large)
    self.isLarge = isLarge
    guard isLarge else { return }
    building = IndexBuilding(report, wakePipe: wakePipe)
  }

  /// The index, if it can be there at once; else it will be news.
  mutating func build(_ report: Report) -> News? {
    if let index { return .index(index) }
    prepare(for: report)
    guard building == nil else { return nil }
    let index = SearchIndex(report)
    self.index = index
    // Without a thread for the index there will hardly be one for searching, but then it is tried again.
    if isLarge == true { background = BackgroundSearch(index, wakePipe: wakePipe) }
    return .index(index)
  }

  /// What was found, if it can be there at once; else it will be news.
  func search(_ request: SearchRequest) -> News? {
    guard let index else { return nil }
    if let background, background.search(request) { return nil }
    return index.search(request.query).map { .results($0, for: request) }
  }

  /// Gives a search that is nearly done the time to be part of the next frame.
  func waitForResults() {
    if background?.isSearching == true { wakePipe.wait(atMost: Self.patience) }
  }

  /// What the threads have to tell. To be asked when the wakePipe has rung.
  mutating func news() -> News? {
    if let building {
      switch building.news {
      case .progress(let progress): return .indexProgress(progress)
      case .finished(let index):
        self.building = nil
        self.index = index
        background = BackgroundSearch(index, wakePipe: wakePipe)
        return .index(index)
      }
    }
    return background?.popAnswer().map { .results($0.results, for: $0.request) }
  }
}
