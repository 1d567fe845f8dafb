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
  func piece(_ style: Style) -> StyledText {
    let text = String(snippet.text[window])
    let ranges = snippet.ranges.compactMap { range -> Range<String.Index>? in
      let inside = range.clamped(to: window)
      return inside.isEmpty ? nil : place(of: inside.lowerBound, in: text)..<place(of: inside.upperBound, in: text)
    }
    let shown = text.sanitised
    let part = StyledText(shown, style, matches: text.offsets(of: ranges, shownAs: shown))
    guard window.lowerBound > snippet.text.startIndex else { return part }
    return StyledText(joining: [StyledText(settings.glyphs.truncation), part], style)
  }

  private func place(of index: String.Index, in text: String) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: snippet.text.utf8.distance(from: window.lowerBound, to: index))
  }

  /// The start of the text if the first match shows then; else a third of the row stands before it, or as much as leaves no
  /// room empty behind it.
  private static func start(in snippet: Snippet, columns: Int, _ metrics: Metrics) -> String.Index {
    let text = snippet.text
    guard let match = snippet.ranges.first else { return text.startIndex }
    let matched = metrics.columns(of: text[match].prefix(columns))
    let behind = metrics.columns(of: text[match.lowerBound...].prefix(columns))
    // One column is for the mark of what is left out.
    let room = max(columns / 3, columns - behind - 1)
    var before = 0
    var at = match.lowerBound
    var start = at
    while at > text.startIndex, before + matched < columns {
      at = text.index(before: at)
      // What takes no column must not make the way long.
      before += max(1, metrics.columns(of: text[at]))
      if before <= room { start = at }
    }
    return before + matched < columns ? text.startIndex : wordStart(behind: start, upTo: match.lowerBound, in: text)
  }

  /// Half a number would be another number, and half a word is none: those are left out, unless something was found inside.
  private static func wordStart(behind place: String.Index, upTo match: String.Index, in text: String) -> String.Index {
    func isInside(_ at: String.Index) -> Bool {
      at > text.startIndex && at < text.endIndex && isInWord(text[at]) && isInWord(text[text.index(before: at)])
    }
    var at = place
    while at < match, isInside(at) || text[at] == " " { at = text.index(after: at) }
    for _ in 0..<longestWord where isInside(at) { at = text.index(before: at) }
    return at
  }

  private static let longestWord = 16

  private static func isInWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "," || character == ".")
  }
}
