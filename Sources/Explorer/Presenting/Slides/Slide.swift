package import Dataset

/// One slide of a presentation: what it shows. How it is set depends on the screen.
package struct Slide: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case title
    /// What the presentation goes through, by domain.
    case agenda
    /// The titles of all pillars.
    case pillars
    /// One thing of the report; an indicator is a figure with its chart.
    case thing(Reference)
    case closing
    /// What another's report has under the slide's id, and this one doesn't.
    case missing
  }

  package var kind: Kind
  /// Stays the same in every size and language: `title`, `theme:life/card-in-use`, `figure:gbizid-accounts`.
  package var id: String

  init(_ kind: Kind, of report: Report) {
    self.kind = kind
    id =
      switch kind {
      case .title: "title"
      case .agenda: "agenda"
      case .pillars: "pillars"
      case .closing: "closing"
      case .missing: ""
      case .thing(let reference): "\(Slide.name(of: reference, in: report)):\(report.id(of: reference))"
      }
  }

  private static func name(of reference: Reference, in report: Report) -> String {
    switch reference {
    case .section(let index): report.sections[index].kind.rawValue
    case .item: "item"
    case .indicator: "figure"
    case .milestone: "milestone"
    case .programme: "programme"
    }
  }

  /// The slide of an id that somebody else's report gave it, or another edition of this one; a missing one where the report has
  /// nothing that it would show.
  init(id: String, of report: Report) {
    let kind: Kind? =
      switch id {
      case "title": .title
      case "agenda": .agenda
      case "pillars": .pillars
      case "closing": .closing
      default: id.firstIndex(of: ":").flatMap { report.references[String(id[$0...].dropFirst())] }.map(Kind.thing)
      }
    // An id that would be another one here is another slide.
    let own = kind.flatMap { Slide($0, of: report).id == id ? $0 : nil }
    self.kind = own ?? .missing
    self.id = id
  }

  package var thing: Reference? {
    guard case .thing(let reference) = kind else { return nil }
    return reference
  }
}
