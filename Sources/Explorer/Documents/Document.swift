import Dataset
import TextUI
import Typesetting

/// What the detail pane shows, before it is set in columns.
struct Document: Sendable {
  enum Block: Sendable {
    /// Running text; `words` are preferred places to break.
    case text(StyledText, words: [String.Index])
    /// The same, as far in as `lead` is wide, at least two columns; `lead` stands before its first row.
    case remark(StyledText, lead: String = "", words: [String.Index] = [])
    /// What the page is about, over a rule, and at the right what that is; `words` are preferred places to break.
    case title(StyledText, words: [String.Index], note: [StyledText])
    /// A heading over a part.
    case heading(String)
    /// A name and what it is; the value continues under itself.
    case field(label: String, value: [StyledText])
    /// A line that leads somewhere. A note that does not fit beside it goes to a row of its own.
    case link(Reference, [StyledText], note: [StyledText])
    /// Pieces in one row; what does not fit goes to the next.
    case row([StyledText])
    /// Rows that are made for the columns there are, and may lead somewhere.
    case drawing(Reference?, @Sendable (Int) -> [[StyledText]])
    case blank
  }

  var blocks: [Block] = []

  mutating func add(_ block: Block) {
    blocks.append(block)
  }

  /// Adds a part under a heading, with a blank line before it, if there is anything in it.
  mutating func addPart(_ heading: String, _ part: [Block]) {
    guard !part.isEmpty else { return }
    if !blocks.isEmpty { add(.blank) }
    add(.heading(heading))
    blocks.append(contentsOf: part)
  }
}

/// A document set in columns.
struct DocumentPage: Sendable {
  struct Link: Sendable {
    var row: Int
    /// Where its mark stands, before the text.
    var column = 0
    /// How many columns from there on, and rows, it takes; the columns nil for all there are.
    var columns: Int?
    var rows = 1
    var target: Reference
  }

  var rows: [Line] = []
  /// From the top down; of what stands side by side, one after the other.
  var links: [Link] = []
  /// Whether a mark stands before each link. In a page that is links for the most part none does.
  var marksLinks = true
  /// The first row in which something is marked as found.
  var firstMatch: Int?
}
