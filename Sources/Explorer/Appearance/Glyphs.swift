/// The explorer's own characters, each with an ASCII twin, and those of ambiguous width with one that every terminal that was
/// measured draws in one column. Each has one meaning: what is a sign here is nothing else elsewhere.
package struct Glyphs: Hashable, Sendable {
  package enum Repertoire: Hashable, Sendable {
    /// Box drawing and blocks, which the usual terminal draws narrow.
    case whole
    /// Nothing that a terminal may draw in two columns.
    case safe
    case ascii
  }

  package var repertoire = Repertoire.whole
  package var isASCII: Bool { repertoire == .ascii }

  package static let unicode = Glyphs()
  package static let safe = Glyphs(repertoire: .safe)
  package static let ascii = Glyphs(repertoire: .ascii)

  private func pick(_ unicode: String, _ ascii: String, safe: String? = nil) -> String {
    switch repertoire {
    case .whole: unicode
    case .safe: safe ?? unicode
    case .ascii: ascii
    }
  }

  /// Before the selected row of the pane that has the focus, and of one that has not.
  var selection: String { pick("▌", ">", safe: "❯") }
  var quietSelection: String { pick("▏", "}", safe: "❙") }
  var collapsed: String { pick("▸", "+") }
  var expanded: String { pick("▾", "-") }
  /// How far a pane is scrolled, in the column right of it.
  var thumb: String { pick("┃", "#", safe: "⡇") }
  /// Between panes, and for a rule across one.
  var divider: String { pick("│", "|", safe: "╎") }
  var rule: String { pick("─", "-", safe: "╌") }
  /// Beside the column that a table is sorted by.
  func order(isDescending: Bool) -> String { isDescending ? pick("▾", "v") : pick("▴", "^") }
  /// Between a first and a last value.
  var arrow: String { pick("➜", "->") }
  /// Before a figure that is marked for comparison.
  var compared: String { pick("✚", "&") }
  /// Before what is marked for presenting.
  var marked: String { pick("♦", "@") }
  /// For what of a text is left out, wherever that is.
  package var truncation: String { pick("⋯", "..") }
  /// Between the steps of a path.
  var step: String { pick("›", "/") }
  /// What the report states of a tie between things, what its editors infer, and none.
  var stated: String { pick("●", "X", safe: "◉") }
  var inferred: String { pick("○", "o", safe: "◦") }
  var noTie: String { pick("⋅", ".") }
  /// Lines: of what was so or the report states, and lighter ones of what is planned or inferred.
  var heavyLine: String { pick("━", "=", safe: "⠶") }
  var lightLine: String { pick("╌", "-") }
  var dashedLine: String { pick("╍", "-") }
  var arrowHead: String { pick("▸", ">") }
  var arrowTail: String { pick("◂", "<") }
  /// Through the lanes of a timeline, where a year begins and where today is.
  var yearLine: String { pick("╎", ":") }
  var todayLine: String { pick("│", "|", safe: "⡇") }
  var done: String { pick("✓", "[x]") }
  package var planned: String { pick("☐", "[ ]") }
  var wasPlanned: String { pick("◌", "[?]") }
  /// Before a value that is not the report's but another source's.
  package var otherSource: String { pick("✱", "~") }
  /// Of the widest of these signs.
  var signColumns: Int { isASCII ? 3 : 1 }
  /// A line at the foot of its row.
  var progress: String { pick("▁", "_", safe: "⣀") }
  var bullet: String { pick("∙", "*") }
  /// One of some that are counted.
  var unitBar: String { pick("■", "#", safe: "▪") }
  /// Filled and empty parts of a gauge.
  var gaugeFull: String { pick("⣿", "#") }
  var gaugeEmpty: String { pick("⣀", ".") }
}
