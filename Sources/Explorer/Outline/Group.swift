package import Dataset

/// A heading that a view makes for itself.
package enum Group: Hashable, Sendable {
  /// What is tied to a pillar, its index, in one way by one side's word.
  case pillar(Int, Relation.Kind, Relation.Basis)
  /// Milestones of a year.
  case year(Int)
  case programmes(Programme.Kind)
}
