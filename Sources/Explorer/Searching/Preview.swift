import Dataset
import Search

/// The document of the hit that is selected, as it is set beside the list.
struct Preview: Sendable {
  /// What the page depends on; while it is the same the page is.
  struct Key: Equatable, Sendable {
    var reference: Reference
    var columns: Int
    var query: Query
    var settings: Settings
  }

  var key: Key?
  var page = DocumentPage()
  var top = 0

  mutating func scroll(by rows: Int, height: Int) {
    top = max(0, min(page.rows.count - height, top + rows))
  }
}

extension DocumentPage {
  /// How far to scroll so that the first row with something marked shows, with some of what stands before it.
  func topForMatch(height: Int) -> Int {
    guard let firstMatch, firstMatch >= height else { return 0 }
    return max(0, min(rows.count - height, firstMatch - height / 3))
  }
}
