/// A thing that a search has found.
package struct Hit: Sendable {
  /// A text of it, as printed.
  package struct Excerpt: Hashable, Sendable {
    let text: String
    /// What of it was found, in order, not overlapping.
    let ranges: [Range<String.Index>]
    /// What the text is, where its words don't tell.
    let label: String?

    package init(text: String, ranges: [Range<String.Index>], label: String? = nil) {
      self.text = text
      self.ranges = ranges
      self.label = label
    }
  }

  let thing: Reference
  let title: Excerpt
  /// The text in which it was found; nil where only filters brought it.
  let snippet: Excerpt?
  /// What tells more of it than its title does.
  let explanation: Excerpt?

  package init(thing: Reference, title: Excerpt, snippet: Excerpt?, explanation: Excerpt?) {
    self.thing = thing
    self.title = title
    self.snippet = snippet
    self.explanation = explanation
  }
}
