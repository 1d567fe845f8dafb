/// From codes of a path to Characters of a surface. Each path is laid out once, however often it is asked for.
struct PathOffsets {
  private let lexicon: Lexicon
  private var known: [Int: Layout] = [:]

  private struct Layout {
    /// For each code of a path the Character with which it begins, and at last the number of Characters; nil where a path
    /// cannot be laid over the surface.
    var offsets: [Int]?
    /// Characters of the surface.
    var count: Int
  }

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  mutating func beginning(ofCode code: Int, in path: Int, of word: Lexicon.Word) -> Int {
    code == 0 ? 0 : layout(path, of: word).offsets.map { $0[code] } ?? 0
  }

  mutating func end(ofCode code: Int, in path: Int, of word: Lexicon.Word) -> Int {
    let layout = layout(path, of: word)
    return layout.offsets.map { max($0[code + 1], $0[code] + 1) } ?? layout.count
  }

  private mutating func layout(_ path: Int, of word: Lexicon.Word) -> Layout {
    if let layout = known[path] { return layout }
    let surface = lexicon.written(word).surface
    let layout = Layout(offsets: offsets(path, over: surface), count: surface.count)
    known[path] = layout
    return layout
  }

  private func offsets(_ index: Int, over surface: String) -> [Int]? {
    let path = lexicon.paths[index]
    var offsets = [0]
    switch path.kind {
    case .whole: return nil
    case .surface:
      // A Character may fold to several codes or to none.
      offsets = []
      for (number, character) in surface.enumerated() {
        offsets += Array(repeating: number, count: TextCode.fold(String(character)).count)
      }
      offsets.append(surface.count)
    case .kana:
      let units = lexicon.units
      for code in lexicon.codes[Int(path.start)..<Int(path.start) + Int(path.count)] {
        offsets.append(offsets[offsets.count - 1] + Int(units.kana[Int(code & ~Lexicon.unitFlag)]))
      }
      guard offsets.last == surface.count else { return nil }
    }
    return offsets.count == Int(path.count) + 1 ? offsets : nil
  }
}
