import Dataset
import Search
import TextUI

/// Makes the document of what is selected.
struct DocumentBuilder {
  let report: Report
  let settings: Settings
  /// Marks what a search has found; nil where nothing is to be marked.
  var highlighter: Highlighter?

  var strings: Strings { settings.strings }
  var theme: Theme { settings.theme }

  /// A section may hold a million things; nobody walks that many links.
  static let mostLinks = 500
  /// A series may have a million observations; the chart has them all.
  static let mostObservations = 1000

  func document(of subject: Outline.Subject, children: [Outline.Subject], count: Int) -> Document {
    switch subject {
    // Set on its own, by the room there is.
    case .report: Document()
    case .group(let group): groupDocument(group, children: children, count: count)
    case .thing(.section(let index)): section(report.sections[index], index: index)
    case .thing(.item(let index)): item(report.items[index], index: index)
    case .thing(.indicator(let index)): indicator(report.indicators[index], index: index)
    case .thing(.milestone(let index)): milestone(report.milestones[index])
    case .thing(.programme(let index)): programme(report.programmes[index], index: index)
    }
  }

  func quiet(_ text: String) -> StyledText {
    StyledText(text, theme[.quiet])
  }

  func link(_ reference: Reference, note: [StyledText] = []) -> Document.Block {
    .link(reference, [piece(report.title(of: reference), .link)], note: note)
  }

  func links(_ references: [Reference], note: (Reference) -> [StyledText] = { _ in [] }) -> [Document.Block] {
    let shown = references.prefix(DocumentBuilder.mostLinks).map { link($0, note: note($0)) }
    let rest = references.count - shown.count
    return rest > 0 ? shown + [.row([quiet(strings.others(rest))])] : shown
  }

  func title(_ localized: Localized, note: [StyledText] = []) -> Document.Block {
    .title(piece(localized, .title), words: settings.words(localized), note: note)
  }

  func text(_ localized: Localized) -> Document.Block {
    .text(piece(localized, .text), words: settings.words(localized))
  }

  /// The heading above a thing with its number, as people look it up, and which bullet or paragraph of it it is: 2.1.2
  /// 持つから使うへ 2項目め. Without a number the headings above that one too.
  func place(of reference: Reference, label: String? = nil) -> Document.Block {
    let path = report.path(to: reference)
    let number = path.last.flatMap { report.sections[$0].number }
    let steps = (number == nil ? path : path.suffix(1)).map { piece(report.shortTitle(of: $0), .quiet) }
    let place = report.place(of: reference).map { quiet($0.text(in: strings.language)) }
    let parts = [number.map(quiet), joined(steps), place].compactMap(\.self)
    return .field(
      label: label ?? strings.place,
      value: [StyledText(joining: Array(parts.map { [$0] }.joined(separator: [quiet(" ")])), theme[.quiet])])
  }

  /// Steps from a heading to one below it, in one piece.
  func joined(_ steps: [StyledText]) -> StyledText {
    let step = quiet(" \(settings.glyphs.step) ")
    return StyledText(joining: Array(steps.map { [$0] }.joined(separator: [step])), theme[.quiet])
  }

  /// What stands under a view's own heading; under one of a pillar each with the reason for that.
  private func members(_ references: [Reference], of group: Group) -> [Document.Block] {
    guard case .pillar(let pillar, let kind, let basis) = group else { return links(references, note: note(of:)) }
    let its = report.relations(of: .section(pillar)).filter { $0.kind == kind && $0.basis == basis }
    let ties = Dictionary(its.map { ($0.from == .section(pillar) ? $0.to : $0.from, $0) }) { first, _ in first }
    return references.flatMap { reference in
      [link(reference, note: note(of: reference))] + (ties[reference].map(reason) ?? [])
    }
  }

  /// What is tied to a pillar, by what the tie is and whose word it is, which the headings say once for all.
  func addMembers(of pillar: Int, to document: inout Document) {
    for part in PillarMembers(of: pillar, in: report).parts {
      let group = Group.pillar(pillar, part.kind, part.basis)
      let shown = Array(part.members.prefix(DocumentBuilder.mostLinks))
      document.addPart(strings.group(group, in: report), members(shown, of: group))
      let rest = part.members.count - shown.count
      if rest > 0 { document.add(.row([quiet(strings.others(rest))])) }
    }
  }

  private func groupDocument(_ group: Group, children: [Outline.Subject], count: Int) -> Document {
    var document = Document()
    document.add(
      .title(
        StyledText(strings.group(group, in: report), theme[.title]), words: [], note: [quiet(strings.count(count))]))
    if case .pillar(_, _, .ours) = group { document.add(.row([StyledText(strings.oursLong, theme[.ours])])) }
    let references = children.compactMap { child -> Reference? in
      guard case .thing(let reference) = child else { return nil }
      return reference
    }
    document.addPart(strings.contents, members(references, of: group))
    if count > children.count { document.add(.row([quiet(strings.others(count - children.count))])) }
    return document
  }
}
