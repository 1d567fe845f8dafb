import Dataset
import TextUI
import Typesetting

/// The slides around the report's own: title, agenda, pillars, closing.
extension SlideComposer {
  var title: SlideContent {
    var content = SlideContent(blocks: [Block(rows: titleRows, gap: 0)])
    content.blocks.append(Block(rows: publication))
    content.blocks.append(Block(rows: text(builder.quiet(settings.plain(strings.slidesAreOurs)))))
    return content
  }

  private var titleRows: [Row] {
    let large = displayRows(
      of: report.title, theme[.heading], columns: room + 3, rows: size.rows - 8)
    return large.isEmpty ? heading(report.title) : large
  }

  private var publication: [Row] { publication(columns: measure) }

  func publication(columns: Int) -> [Row] {
    let published = "\(strings.published) \(settings.date(report.published))"
    return flow(
      [builder.piece(report.publisher, .text), builder.quiet("  " + settings.plain(published))], columns: columns)
  }

  // MARK: Agenda

  /// The themes under their domains, each with the number that goes there.
  var agenda: SlideContent {
    var content = SlideContent(head: heading(StyledText(settings.plain(strings.agenda), theme[.title])))
    let width = String(deck.slides.count).count
    func entry(_ text: Localized, _ number: Int, _ role: Role) -> [Row] {
      let digits = String(number + 1)
      let lead = String.blanks(width - digits.count) + digits + "  "
      return self.text(text, role, lead: builder.quiet(lead))
    }
    var domain: Int?
    for (number, slide) in deck.slides.enumerated() {
      switch slide.kind {
      case .thing(.section(let index)):
        let section = report.sections[index]
        if section.kind == .domain {
          domain = index
          content.blocks.append(
            Block(rows: entry(report.shortTitle(of: index), number, .strong), isHeading: true))
          continue
        }
        if let its = report.domain(of: index), its != domain {
          domain = its
          let name = StyledText(settings.text(report.shortTitle(of: its)), theme[.strong])
          content.blocks.append(Block(rows: [row(name)], isHeading: true))
        }
        content.blocks.append(Block(rows: entry(section.title, number, .text), gap: 0))
      case .pillars:
        let title = Localized(ja: Strings(.japanese).pillars, en: Strings(.english).pillars)
        content.blocks.append(Block(rows: entry(title, number, .strong)))
      default: break
      }
    }
    return content
  }

  // MARK: Pillars

  var pillars: SlideContent {
    let pillars = report.sections.indices.filter { report.sections[$0].kind == .pillar }
    var content = SlideContent()
    if let parent = pillars.first.flatMap({ report.sections[$0].parent }) {
      content.head = kicker(of: .section(parent), isSummary: false) + heading(report.sections[parent].title)
    }
    let titles = pillars.map { report.sections[$0].title }
    if let names = displayRows(ofEach: pillars.map(report.shortTitle(of:)), theme[.heading], columns: room) {
      content.blocks = zip(names, titles).enumerated().map { number, pillar in
        Block(rows: pillar.0 + text(pillar.1, .text, lead: StyledText("\(number + 1)  ", theme[.figure])))
      }
      return content
    }
    content.blocks = pillars.enumerated().map { number, index in
      let lead = StyledText("\(number + 1)  ", theme[.figure])
      return Block(rows: text(report.sections[index].title, .strong, lead: lead))
    }
    return content
  }

  // MARK: Missing

  /// The presenter's report has this slide and ours doesn't.
  func missing(_ id: String) -> SlideContent {
    let words = text(StyledText(settings.plain(strings.slideIsMissing), theme[.planned]), alignment: .centre)
    var content = SlideContent(blocks: [Block(rows: words, gap: 0)])
    content.blocks.append(Block(rows: text(builder.quiet(settings.plain(id)), alignment: .centre)))
    return content
  }
}
