package import Dataset

extension Report {
  /// Whether more than about so many bytes of texts and readings are searched, which is what making the index takes its
  /// time for. Looks at no more than it takes to tell, and makes no observation's texts.
  package func hasSearchedTexts(above limit: Int) -> Bool {
    var size = 0
    func isAbove(_ references: some Sequence<Reference>) -> Bool {
      references.contains { reference in
        eachPart(of: reference) { part in
          size += part.size
          return size <= limit
        }
        return size > limit
      }
    }
    return isAbove(indicators.indices.lazy.map { .indicator($0) }) || isAbove(items.indices.lazy.map { .item($0) })
      || isAbove(sections.indices.lazy.map { .section($0) }) || isAbove(milestones.indices.lazy.map { .milestone($0) })
      || isAbove(programmes.indices.lazy.map { .programme($0) })
  }
}

extension SearchedPart {
  /// In bytes.
  fileprivate var size: Int {
    switch self {
    case .text(_, let text): text.searchedBytes
    // Its date, and its value and date in both languages.
    case .observation: 60
    }
  }
}

extension Localized {
  /// Bytes of all that is searched of it.
  var searchedBytes: Int {
    withUTF8(of: .ja) { $0.count } + withUTF8(of: .reading) { $0.count } + withUTF8(of: .en) { $0.count }
  }
}
