package import Dataset

/// A condition on what is found: `domain:life`, or with `-` before it, its opposite.
package struct Filter: Hashable, Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case domain, pillar, kind, programme, year, status, has
  }

  package enum Condition: Hashable, Sendable {
    /// Stands below the domain, or belongs to what stands there.
    case domain(section: Int)
    /// Is the pillar, or tied to it.
    case pillar(section: Int)
    case kind(Kind)
    /// Is the programme, or names it.
    case programme(Int)
    case year(Int)
    /// `planned` holds for plans, for planned milestones and for items that were planned.
    case status(Status)
    case has(Part)
  }

  /// The types of things, and the kinds of items.
  package enum Kind: Hashable, Sendable {
    case section, item, indicator, milestone, programme
    case items(Item.Kind)
  }

  package enum Status: String, CaseIterable, Sendable {
    case actual, derived, plan, target, done, underWay = "under-way", planned
  }

  package enum Part: String, CaseIterable, Sendable {
    /// Two observations or more.
    case series
    case figure, milestone, programme, source
  }

  package var condition: Condition
  package var isExcluded = false
}
