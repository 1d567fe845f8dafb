/// The explorer's own characters, each with an ASCII twin. All but the ASCII ones are one column wide on every terminal
/// that was measured; none is of ambiguous width. Each has one meaning: what is a sign here is nothing else elsewhere.
package struct Glyphs: Hashable, Sendable {
  package var isASCII = false

  package static let unicode = Glyphs()
  package static let ascii = Glyphs(isASCII: true)

  private func pick(_ unicode: String, _ ascii: String) -> String {
    isASCII ? ascii : unicode
  }

  /// Before the selected row of the pane that has the focus, and of one that has not.
  var selection: String { pick("❯", ">") }
  var quietSelection: String { pick("❙", "}") }
  var collapsed: String { pick("▸", "+") }
  var expanded: String { pick("▾", "-") }
  /// Between panes, and for a rule across one.
  var divider: String { pick("╎", "|") }
  var rule: String { pick("╌", "-") }
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
  var done: String { pick("✓", "[x]") }
  package var planned: String { pick("☐", "[ ]") }
  var wasPlanned: String { pick("◌", "[?]") }
  /// Before a value that is not the report's but another source's.
  package var otherSource: String { pick("✱", "~") }
  /// Of the widest of these signs.
  var signColumns: Int { isASCII ? 3 : 1 }
  var bullet: String { pick("∙", "*") }
  /// Filled and empty parts of a gauge.
  var gaugeFull: String { pick("⣿", "#") }
  var gaugeEmpty: String { pick("⣀", ".") }
}
