import Dataset
import SeededRandom

/// The report's own words in the order in which it has them, and new texts made of pieces of it.
struct Vocabulary {
  /// A word as a text has it, and as a reading writes it.
  private struct Word {
    var surface: String
    var written: String
    var isNumber: Bool
  }

  private let texts: [[Word]]

  init(_ report: Report) {
    let texts = report.items.flatMap { [$0.title, $0.statement] } + report.sections.map(\.title)
    self.texts = texts.compactMap { text in
      guard let reading = try? Reading(text), !reading.segments.isEmpty else { return nil }
      return reading.segments.map { segment in
        let readings = segment.alternatives.joined(separator: "|")
        return Word(
          surface: segment.surface, written: readings.isEmpty ? segment.surface : "\(segment.surface)《\(readings)》",
          isNumber: segment.surface.utf8.allSatisfy { 0x30...0x39 ~= $0 })
      }
    }
  }

  /// A text of pieces of two to four words each as they follow each other in the report, with other numbers. It is as long
  /// as asked for, in Characters, or a little shorter.
  func text(atMost limit: Int, _ random: inout SeededGenerator) -> (ja: String, reading: String) {
    var (ja, reading, count) = ("", "", 0)
    while true {
      let text = texts[Int.random(in: 0..<texts.count, using: &random)]
      let start = Int.random(in: 0..<text.count, using: &random)
      for var word in text[start..<min(text.count, start + Int.random(in: 2...4, using: &random))] {
        if word.isNumber {
          word.surface = String(Int.random(in: 1...9999, using: &random))
          word.written = word.surface
        }
        let length = word.surface.count
        if count + length > limit, count > 0 { return (ja, reading) }
        ja += word.surface
        reading += (count == 0 ? "" : " ") + word.written
        count += length
      }
    }
  }
}
