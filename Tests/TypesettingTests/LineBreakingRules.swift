import Testing
import Typesetting

/// A second opinion on where a line may not be broken, written without a look at the first.
struct LineBreakingRules {
  private static let notAtStart = Set("、。，．,.・:;?!？！：；゛゜ヽヾゝゞ々ー’”)〕]}〉》」』】〙〗»）］｝‐–〜～%％‰℃ぁぃぅぇぉァィゥェォっゃゅょゎッャュョヮヵヶ")
  private static let notAtEnd = Set("‘“(〔[{〈《「『【〘〖«（［｛¥￥€£№")

  private static let names = ["GビズID", "Jグランツ", "α版"]

  static let breaker = LineBreaker(metrics: Metrics(), names: names)

  /// The places inside words, numbers with their counters, and names.
  private static func inside(_ text: String) -> Set<String.Index> {
    let date = /[0-9]{4}年([0-9]+月([0-9]+日|末)?|度末?)?/
    let count = /[0-9]+([.,][0-9]+)*(万|億)?(件|人|名|回|年間|年|月末|月|日|時間|割|つ|%|団体|条項|機関|指標|カテゴリ|システム|自治体)/
    let number = /約?[0-9]+([.,][0-9]+)*/
    let word = /[A-Za-z0-9]+([\-.,%+'\/][A-Za-z0-9]+)*/
    var ranges = text.ranges(of: date) + text.ranges(of: count) + text.ranges(of: number) + text.ranges(of: word)
    for name in names { ranges += text.ranges(of: name) }
    return ranges.reduce(into: []) { places, range in
      places.formUnion(text[range].indices.dropFirst())
    }
  }

  let text: String
  private let forbidden: Set<String.Index>

  init(_ text: String) {
    self.text = text
    var forbidden = Self.inside(text)
    for (index, next) in zip(text.indices, text.indices.dropFirst()) {
      if Self.notAtStart.contains(text[next]) || Self.notAtEnd.contains(text[index]) { forbidden.insert(next) }
      if text[next] == " " { forbidden.insert(next) }
    }
    self.forbidden = forbidden
  }

  /// Records what is wrong with the lines at this width; how often a unit had to be split.
  func check(columns: Int) -> Int {
    let lines = Self.breaker.lines(of: text, columns: columns)
    let shown = lines.map { text[$0] }.joined(separator: "|")
    var splits = 0
    var end = text.startIndex
    for (number, line) in lines.enumerated() {
      if !text[end..<line.lowerBound].allSatisfy({ $0 == " " || $0 == "　" }) {
        Issue.record("more than blanks are missing at \(columns): \(shown)")
      }
      if Metrics().columns(of: text[line]) > columns, text[line].count > 1 {
        Issue.record("wider than \(columns): \(text[line])")
      }
      if number > 0, forbidden.contains(line.lowerBound) {
        splits += 1
        if let place = betterPlace(than: line.lowerBound, from: lines[number - 1].lowerBound, columns: columns) {
          Issue.record("broken at \(columns): \(shown), might be before \(text[place...].prefix(4))")
        }
      }
      end = line.upperBound
    }
    if !text[end...].allSatisfy({ $0 == " " || $0 == "　" }) { Issue.record("the end is missing: \(shown)") }
    return splits
  }

  /// A place where the line might have ended without splitting a unit.
  private func betterPlace(than end: String.Index, from start: String.Index, columns: Int) -> String.Index? {
    text[start..<end].indices.dropFirst().last { place in
      !forbidden.contains(place) && !text[start..<place].allSatisfy { $0 == " " }
        && Metrics().columns(of: text[start..<place]) <= columns && !isMarker(text[start..<place])
    }
  }

  /// The mark of a list item, which stays with its text.
  private func isMarker(_ head: Substring) -> Bool {
    head.wholeMatch(of: /(-|[0-9]+\.) +/) != nil
  }
}
