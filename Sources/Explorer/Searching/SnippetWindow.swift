import Search
import TextUI
import Typesetting

/// The part of a text around the first thing found in it, to fit a row. Never looks at more of the text than shows: a
/// statement may be long.
struct SnippetWindow {
  private let snippet: Snippet
  private let window: Range<String.Index>
  private let settings: Settings

  init(_ snippet: Snippet, columns: Int, settings: Settings) {
    self.snippet = snippet
    self.settings = settings
    let start = SnippetWindow.start(in: snippet, columns: columns, settings.metrics)
    let text = snippet.text
    // One more than fits, so that whoever draws it sees that there is more.
    let end = text.index(start, offsetBy: columns + 1, limitedBy: text.endIndex) ?? text.endIndex
    window = start..<end
  }

  /// As shown. It may be too long still: whoever draws it cuts its end.
  func piece(_ style: Style) -> Piece {
    let text = String(snippet.text[window])
    let ranges = snippet.ranges.compactMap { range -> Range<String.Index>? in
      let inside = range.clamped(to: window)
      return inside.isEmpty ? nil : place(of: inside.lowerBound, in: text)..<place(of: inside.upperBound, in: text)
    }
    let shown = text.sanitised
    let part = Piece(shown, style, matches: text.offsets(of: ranges, shownAs: shown))
    guard window.lowerBound > snippet.text.startIndex else { return part }
    return Piece(joining: [Piece(settings.glyphs.leadingTruncation), part], style)
  }

  private func place(of index: String.Index, in text: String) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: snippet.text.utf8.distance(from: window.lowerBound, to: index))
  }

  /// The start of the text if the first match shows then, else a third of the row before it.
  private static func start(in snippet: Snippet, columns: Int, _ metrics: Metrics) -> String.Index {
    let text = snippet.text
    guard let match = snippet.ranges.first else { return text.startIndex }
    var used = metrics.columns(of: text[match].prefix(columns)) + 1
    var at = match.lowerBound
    var third = at
    while at > text.startIndex, used <= columns {
      at = text.index(before: at)
      // What takes no column must not make the way long.
      used += max(1, metrics.columns(of: text[at]))
      if used <= columns { third = used <= columns / 3 ? at : third }
    }
    return used <= columns ? text.startIndex : wordStart(before: third, in: text)
  }

  /// Half a number would be another number, and half a word is none.
  private static func wordStart(before place: String.Index, in text: String) -> String.Index {
    var at = place
    for _ in 0..<longestWord {
      guard at > text.startIndex, isInWord(text[at]), isInWord(text[text.index(before: at)]) else { break }
      at = text.index(before: at)
    }
    return at
  }

  private static let longestWord = 16

  private static func isInWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "," || character == ".")
  }
}
