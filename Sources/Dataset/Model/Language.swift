/// A language that the report's data and the interface exist in.
package enum Language: String, CaseIterable, Sendable {
  case japanese = "ja"
  case english = "en"
}
