import Dataset
import TextUI

/// Makes the document of what is selected.
struct DocumentBuilder {
  let report: Report
  let settings: Settings

  var strings: Strings { settings.strings }
  var theme: Theme { settings.theme }

  /// A section may hold a million things; nobody walks that many links.
  static let mostLinks = 500

  func document(of subject: Outline.Subject, children: [Outline.Subject]) -> Document {
    switch subject {
    case .report: overview()
    case .group(let group): groupDocument(group, children: children)
    case .thing(.section(let index)): section(report.sections[index], index: index)
    case .thing(.item(let index)): item(report.items[index], index: index)
    case .thing(.indicator(let index)): indicator(report.indicators[index])
    case .thing(.milestone(let index)): milestone(report.milestones[index])
    case .thing(.programme(let index)): programme(report.programmes[index], index: index)
    }
  }

  func quiet(_ text: String) -> Span {
    Span(text, theme[.quiet])
  }

  func link(_ reference: Reference, note: [Span] = []) -> Document.Block {
    .link(reference, [Span(settings.text(report.title(of: reference)), theme[.link])], note: note)
  }

  func links(_ references: [Reference], note: (Reference) -> [Span] = { _ in [] }) -> [Document.Block] {
    let shown = references.prefix(DocumentBuilder.mostLinks).map { link($0, note: note($0)) }
    let rest = references.count - shown.count
    return rest > 0 ? shown + [.row([quiet(strings.others(rest))])] : shown
  }

  func title(_ localized: Localized) -> Document.Block {
    .text(settings.text(localized), words: settings.words(localized), theme[.heading])
  }

  func text(_ localized: Localized) -> Document.Block {
    .text(settings.text(localized), words: settings.words(localized), theme[.text])
  }

  /// The headings above a thing, and which bullet or paragraph of the last it is.
  func place(section: Int, _ place: Place?) -> Document.Block {
    var steps = report.path(toSection: section).map { settings.text(report.sections[$0].title) }
    if let place { steps.append(strings.place(place)) }
    return .field(label: strings.place, value: [quiet(steps.joined(separator: " \(settings.glyphs.step) "))])
  }

  private func groupDocument(_ group: Group, children: [Outline.Subject]) -> Document {
    var document = Document()
    document.add(.heading(strings.group(group, in: report)))
    if case .pillarAchievements = group { document.add(.row([Span(strings.oursLong, theme[.ours])])) }
    let references = children.compactMap { child -> Reference? in
      guard case .thing(let reference) = child else { return nil }
      return reference
    }
    document.add(.row([quiet(strings.count(references.count))]))
    document.addPart(strings.contents, links(references, note: figureNote))
    return document
  }

  /// The figure or date of a thing, for the right edge of its row.
  func figureNote(_ reference: Reference) -> [Span] {
    switch reference {
    case .item(let index):
      if let first = report.items[index].indicators.first { return figureNote(.indicator(first)) }
      return report.items[index].milestones.first.map { figureNote(.milestone($0)) } ?? []
    case .indicator(let index):
      return figureNote(of: report.indicators[index])
    case .milestone(let index):
      let milestone = report.milestones[index]
      return [Span(dated(milestone), theme[milestone.status == .done ? .done : .planned])]
    case .section, .programme: return []
    }
  }

  /// What the report prints; where it prints nothing, the latest value of other sources, set back.
  private func figureNote(of indicator: Indicator) -> [Span] {
    let figure = settings.figure(indicator)
    guard figure.isEmpty else { return [Span(marked(figure, indicator.status), theme[role(indicator.status)])] }
    return latest(indicator).map { [quiet($0.value)] } ?? []
  }

  /// The last achieved value and its date; plans and targets are none.
  func latest(_ indicator: Indicator) -> (value: String, date: String)? {
    guard let last = indicator.observations.last(where: { $0.status == .actual || $0.status == .derived }) else {
      return nil
    }
    return (settings.value(last, of: indicator), settings.date(last.date))
  }

  /// A figure that is planned or aimed at carries the mark of plans.
  func marked(_ figure: String, _ status: FigureStatus) -> String {
    role(status) == .planned ? "\(settings.glyphs.planned) \(figure)" : figure
  }

  /// A milestone's date with the mark of what is done or planned.
  func dated(_ milestone: Milestone) -> String {
    "\(milestone.status == .done ? settings.glyphs.done : settings.glyphs.planned) \(settings.date(milestone.date))"
  }

  func role(_ status: FigureStatus) -> Role {
    switch status {
    case .actual, .derived: .figure
    case .plan, .target: .planned
    }
  }
}
