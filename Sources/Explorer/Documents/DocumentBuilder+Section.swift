import Dataset
import TextUI
import Typesetting

extension DocumentBuilder {
  func section(_ section: Section, index: Int) -> Document {
    var document = Document()
    let number = section.number.map { [StyledText(joining: [piece($0, .quiet), quiet(" ")], theme[.quiet])] } ?? []
    document.add(title(section.title, note: number + [quiet(section.kind.text(in: strings.language))]))
    if let statement = section.statement { document.add(text(statement)) }
    if let remark = section.remark {
      document.add(.blank)
      document.add(text(remark))
      document.add(.row([StyledText("(\(strings.ours))", theme[.ours])]))
    }
    // The rule under the title is space enough.
    if document.blocks.count > 1, !section.contents.isEmpty { document.add(.blank) }
    var left = DocumentBuilder.mostLinks
    document.blocks += told(section.contents, isOuter: true, left: &left)
    if section.statement != nil || report.hasStatements(in: section) {
      document.blocks += [.blank, .row([quiet(strings.summary)])]
    }
    document.addPart(strings.programmes, links(section.programmes.map { .programme($0) }))
    if section.kind == .pillar {
      addMembers(of: index, to: &document)
    } else {
      document.addPart(strings.relations, relations(of: .section(index)))
    }
    if section.parent != nil {
      document.add(.blank)
      document.add(place(of: .section(index)))
    }
    return document
  }

  /// What stands under a heading, as a text that is read from its start to its end; under a heading of headings each of them
  /// with what it holds. Of very much the first is told, and how much there is besides.
  ///
  /// - Parameter left: how many things the page may tell of
  private func told(_ references: [Reference], isOuter: Bool, left: inout Int) -> [Document.Block] {
    var blocks: [Document.Block] = []
    var count = 0
    for reference in references where left > 0 {
      left -= 1
      if count > 0 { blocks.append(.blank) }
      count += 1
      guard isOuter, case .section(let index) = reference else {
        blocks += told(reference)
        continue
      }
      let title = piece(report.sections[index].title, .heading)
      blocks.append(.link(reference, [title], note: [quiet("\(report.leaves(in: index))")]))
      blocks += told(report.sections[index].contents, isOuter: false, left: &left)
    }
    return count < references.count ? blocks + [.row([quiet(strings.others(references.count - count))])] : blocks
  }

  /// A thing with what it says, its figure with a picture of it, and its date.
  private func told(_ reference: Reference) -> [Document.Block] {
    let name = piece(report.title(of: reference), .strong)
    guard case .item(let index) = reference else { return [.link(reference, [name], note: note(of: reference))] }
    let item = report.items[index]
    let picture = item.indicators.first.map { sparkline($0, columns: 8) + [quiet("  ")] } ?? []
    return [
      .link(reference, [name], note: picture + note(of: reference)),
      .remark(piece(item.statement, .text), words: settings.words(item.statement)),
    ]
  }
}

extension Report {
  /// Whether something right under a heading, or under one of those below it, is told in the editors' words.
  fileprivate func hasStatements(in section: Section) -> Bool {
    section.contents.contains { child in
      switch child {
      case .item: true
      case .section(let index):
        sections[index].contents.contains { if case .item = $0 { true } else { false } }
      case .indicator, .milestone, .programme: false
      }
    }
  }
}
