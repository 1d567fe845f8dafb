package import Dataset

/// A heading that a view makes for itself.
package enum Group: Hashable, Sendable {
  /// What belongs to a pillar by the editors' judgement, kept apart from what the report states.
  case pillarInitiatives(Int)
  case pillarAchievements(Int)
  /// Figures of a top section (a domain, a chapter), by its index.
  case figures(section: Int)
  /// Milestones of a year.
  case year(Int)
  case programmes(Programme.Kind)
}
