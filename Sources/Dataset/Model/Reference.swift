/// One thing of a report: its kind and its index in the report's array of that kind.
package enum Reference: Hashable, Sendable {
  case section(Int)
  case item(Int)
  case indicator(Int)
  case milestone(Int)
  case programme(Int)
}
