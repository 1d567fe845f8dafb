/// A dated event, done or planned as the report tells it.
package struct Milestone: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case done, planned
  }

  package var id: String
  package var title: Localized
  package var date: PrintedDate
  package var status: Status
  /// Indices of the items that print it.
  package var items: [Int]

  package init(id: String, title: Localized, date: PrintedDate, status: Status, items: [Int] = []) {
    self.id = id
    self.title = title
    self.date = date
    self.status = status
    self.items = items
  }
}

/// A date and the report's wording of it.
package struct PrintedDate: Hashable, Sendable {
  package var date: ReportDate
  package var printed: String

  package init(date: ReportDate, printed: String) {
    self.date = date
    self.printed = printed
  }
}
