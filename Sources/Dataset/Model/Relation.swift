/// A tie between two things of the report.
package struct Relation: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case buildsOn = "builds-on"
    case belongsTo = "belongs-to"
    case continues
    case concerns
  }

  package enum Basis: String, CaseIterable, Sendable {
    /// Stated by the report, or inferred by this dataset's editors.
    case report, ours
  }

  package var from: Reference
  package var to: Reference
  package var kind: Kind
  package var basis: Basis
  package var reason: Localized?

  package init(from: Reference, to: Reference, kind: Kind, basis: Basis, reason: Localized? = nil) {
    self.from = from
    self.to = to
    self.kind = kind
    self.basis = basis
    self.reason = reason
  }
}
