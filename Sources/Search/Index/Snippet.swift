/// The text of a thing in which it was found.
package struct Snippet: Hashable, Sendable {
  package var field: Field
  /// Whether it is the value and the date of an observation.
  package var isOfObservation = false
  /// As printed, not sanitised.
  package var text: String
  /// What of it was found, in order, not overlapping.
  package var ranges: [Range<String.Index>]
}
