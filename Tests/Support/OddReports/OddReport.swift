import Dataset
import SeededRandom

/// A dataset that `tenbo check` calls sound and that is otherwise as odd as a seed makes it. Links to what isn't there any
/// more are left out when it is written, so that any part can be taken away.
package struct OddReport: Sendable {
  struct Section: Sendable {
    var id: String
    var kind: Dataset.Section.Kind
    /// The id of the section above.
    var parent: String?
    var number: String?
    var title: Localized
    var short: Localized?
    var statement: Localized?
    var remark: Localized?
    var aliases: [String] = []
    var programmes: [String] = []
    var leading: [String] = []
    var items: [Item] = []
  }

  struct Item: Sendable {
    var id: String
    var kind: Dataset.Item.Kind
    var status: Dataset.Item.Status?
    var title: Localized
    var statement: Localized
    var indicators: [String] = []
    var milestones: [String] = []
    var programmes: [String] = []
  }

  struct Indicator: Sendable {
    var id: String
    var label: Localized
    var unit: Localized
    var section: String
    var value: Double?
    var isApproximate: Bool
    var asOf: String?
    var status: FigureStatus
    /// In order, no date twice.
    var observations: [(date: String, value: Double)] = []
    /// Whether it goes on with another definition now and then.
    var hasBreaks = false
  }

  struct Milestone: Sendable {
    var id: String
    var title: Localized
    /// As `ReportDate(text:)` reads it.
    var date: String
    var isDone: Bool
  }

  struct Programme: Sendable {
    var id: String
    var name: Localized
    var kind: Dataset.Programme.Kind
    var what: Localized
    var about: Localized?
    var aliases: [String] = []
  }

  struct Relation: Sendable {
    var from: String
    var to: String
    var kind: Dataset.Relation.Kind
    var isOurs: Bool
  }

  var title = OddText.plain
  var publisher = OddText.plain
  var published = "2025-09-05"
  /// In reading order: a section stands behind the one that it is in.
  var sections: [Section] = []
  var indicators: [Indicator] = []
  var milestones: [Milestone] = []
  var programmes: [Programme] = []
  var relations: [Relation] = []

  /// How many of everything, for messages.
  package var description: String {
    let items = sections.reduce(0) { $0 + $1.items.count }
    let observations = indicators.reduce(0) { $0 + $1.observations.count }
    return "\(sections.count) sections, \(items) items, \(indicators.count) indicators, \(observations) observations, "
      + "\(milestones.count) milestones, \(programmes.count) programmes, \(relations.count) relations"
  }
}
