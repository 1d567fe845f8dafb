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
      case .thing(let reference): "\(Slide.name(of: reference, in: report)):\(report.id(of: reference))"
      }
  }

  /// nil where the report has nothing that it would show.
  init?(id: String, of report: Report) {
    let fixed = [Kind.title, .agenda, .pillars, .closing].lazy.map { Slide($0, of: report) }
    let thing = id.firstIndex(of: ":").flatMap { report.references[String(id[id.index(after: $0)...])] }
    guard let slide = fixed.first(where: { $0.id == id }) ?? thing.map({ Slide(.thing($0), of: report) }),
      slide.id == id
    else { return nil }
    self = slide
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

  package var thing: Reference? {
    guard case .thing(let reference) = kind else { return nil }
    return reference
  }
}
