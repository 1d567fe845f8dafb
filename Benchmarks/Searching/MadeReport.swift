import Dataset
import SeededRandom

/// A report of any size, made of the words of the real one; the same at every time. About 200 bytes of text an item, with
/// readings.
///
/// Twelve chapters, in each a part for every 83 items or so. Its items come one after another, so that files of any size
/// can be written without the report in memory.
struct MadeReport {
  let count: Int
  private let vocabulary: Vocabulary

  static let chapters = 12
  /// In each chapter.
  let parts: Int
  private let itemsPerPart: Int

  init(count: Int, vocabulary: Vocabulary) {
    self.count = count
    self.vocabulary = vocabulary
    parts = max(1, count / 1000)
    itemsPerPart = (count + Self.chapters * parts - 1) / (Self.chapters * parts)
  }

  struct Part {
    let number: Int
    let chapter: Int
    /// Whether it is the first of its chapter.
    let isFirst: Bool
    let id: String
    /// Indices of its items.
    let items: Range<Int>
  }

  var allParts: [Part] {
    (0..<Self.chapters * parts).map { number in
      let start = min(count, number * itemsPerPart)
      return Part(
        number: number, chapter: number / parts, isFirst: number % parts == 0, id: "c\(number / parts)/p\(number)",
        items: start..<min(count, start + itemsPerPart))
    }
  }

  /// The index of its section: a chapter stands before its parts.
  private func section(ofPart number: Int) -> Int {
    number + number / parts + 1
  }

  func items() -> Items {
    Items(made: self)
  }

  /// Each as long as two or three words and as a short sentence.
  struct Items: Sequence, IteratorProtocol {
    let made: MadeReport
    private var index = 0
    private var random = SeededGenerator(seed: 2025)

    fileprivate init(made: MadeReport) {
      self.made = made
    }

    mutating func next() -> (id: String, title: Localized, statement: Localized)? {
      guard index < made.count else { return nil }
      defer { index += 1 }
      let part = index / made.itemsPerPart
      let title = made.vocabulary.text(atMost: 7, &random)
      let statement = made.vocabulary.text(atMost: 11, &random)
      return (
        made.id(index, in: "c\(part / made.parts)/p\(part)"),
        Localized(ja: title.ja, en: "Item \(index)", reading: title.reading),
        Localized(ja: statement.ja, en: "Text", reading: statement.reading)
      )
    }
  }

  func id(_ item: Int, in part: String) -> String {
    "\(part)/i\(item)"
  }

  static let title = Localized(ja: "報告", en: "Report", reading: "報告《ほうこく》")

  static func title(ofChapter number: Int) -> Localized {
    Localized(ja: "第\(number)章", en: "Chapter \(number)", reading: "第《だい》 \(number) 章《しょう》")
  }

  static func title(ofPart number: Int) -> Localized {
    Localized(ja: "第\(number)節", en: "Part \(number)", reading: "第《だい》 \(number) 節《せつ》")
  }
}
