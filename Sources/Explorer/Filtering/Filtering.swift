import Search
import TextUI

/// The prompt of the filter: what was typed, and the view as it was before.
package struct Filtering: Completing, Sendable {
  let origin: Browsing
  var prompt: Prompt
  /// Whether Enter was pressed while there was no index: what was typed is to be kept as soon as there is one.
  var isKept = false
  var completion: String?
  /// Why a part of the text means nothing.
  var problems: [Query.Problem] = []

  init(origin: Browsing) {
    self.origin = origin
    prompt = Prompt(origin.filter?.text ?? "")
  }

  /// The text as far as a query looks at it, and one more so that it can say so.
  var text: String {
    String(prompt.characters.prefix(Query.longest + 1))
  }

  var isBlank: Bool {
    prompt.characters.allSatisfy(\.isWhitespace)
  }
}
