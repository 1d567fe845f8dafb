import Dataset
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// Nothing that belongs on a slide is cut or left out, at any size.
@Suite struct SlidePagesTests {
  static let columns = [60, 66, 80, 100, 120, 160, 200]
  static let rows = [18, 20, 24, 32, 40, 60]

  private let metrics = Metrics()

  /// Slides of every kind, the fullest among them.
  private static let slides: [Slide] = {
    let report = Report.frozen
    let parts = [
      "pillars", "challenges", "introduction/visions", "outlook/coordination", "gbizid", "pmh-municipalities",
    ]
    let others = parts.flatMap { Session.deck(of: $0).slides } + [Slide(.thing(.milestone(0)), of: report)]
    return Deck(report).slides + others.filter { $0.thing != nil }
  }()

  private static let states = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, Session("80x24", language: $0).state) })

  private func ink(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private func pages(_ slide: Slide, _ size: Size, _ language: Language, isZoomed: Bool = false) -> [SlidePage] {
    guard var state = Self.states[language] else { return [] }
    state.size = size
    state.startPresenting(Session.deck(of: slide.thing.map(Report.frozen.id)), minutes: nil)
    if [.agenda, .pillars].contains(slide.kind) { state.startPresenting(Deck(.frozen), minutes: nil) }
    state[Presentation.self]?.show(SlidePosition(slide: slide.id, isZoomed: isZoomed))
    return state[Presentation.self].map(state.slidePages) ?? []
  }

  @Test(arguments: columns, Language.allCases)
  func everyTextIsThereWhole(_ columns: Int, _ language: Language) {
    for rows in Self.rows {
      for slide in Self.slides {
        let pages = pages(slide, Size(columns: columns, rows: rows), language)
        let all = ink(pages.flatMap(\.rows).filter { $0.block != nil }.map(\.words).joined())
        for text in body(of: slide, language) {
          #expect(all.contains(ink(text)), "\(slide.id) at \(columns)x\(rows): \(text)")
        }
        for page in pages {
          let text = ink(page.rows.map(\.words).joined())
          for head in head(of: slide, language) {
            #expect(text.contains(ink(head)), "\(slide.id) at \(columns)x\(rows): \(head)")
          }
        }
      }
    }
  }

  /// What must be found among the blocks, by the report alone.
  private func body(of slide: Slide, _ language: Language) -> [String] {
    let report = Report.frozen
    switch slide.thing {
    case .section(let index):
      let section = report.sections[index]
      let items = section.contents.flatMap { reference -> [String] in
        guard case .item(let item) = reference else { return [] }
        return [report.items[item].title[language], report.items[item].statement[language]]
      }
      return items + (section.statement.map { [$0[language]] } ?? [])
    case .item(let index): return [report.items[index].statement[language]]
    case .programme(let index): return [report.programmes[index].what[language]]
    case .milestone(let index): return [report.milestones[index].date.date.display(in: language)]
    case .indicator(let index):
      let indicator = report.indicators[index]
      let asOf = indicator.asOf.map { language == .japanese ? $0.printed : $0.date.display(in: language) }
      let parts = NumberParts(report.shown(index)?.text(in: language) ?? "")
      let status = indicator.status == .actual ? [] : [indicator.status.text(in: language)]
      return [
        asOf ?? Strings(language).undated(ReportDate.day(2025, month: 9, day: 5).display(in: language)), parts.before,
        parts.after,
      ] + status
    case nil:
      switch slide.kind {
      case .closing: return [report.url, report.publisher[language], report.title[language]]
      case .pillars: return report.sections.filter { $0.kind == .pillar }.map(\.title[language])
      case .agenda:
        return report.sections.filter { $0.kind == .theme && $0.number?.hasPrefix("2") == true }.map(\.title[language])
      default: return [report.publisher[language]]
      }
    }
  }

  private func head(of slide: Slide, _ language: Language) -> [String] {
    guard let thing = slide.thing else { return [] }
    let title = [Report.frozen.title(of: thing)[language]]
    guard case .indicator(let index) = thing, let place = Report.frozen.indicators[index].items.first else {
      return title
    }
    // The foot names the place in the report.
    return title + [Report.frozen.place(of: .item(place))?.text(in: language) ?? ""]
  }

  @Test(arguments: columns, Language.allCases)
  func everyRowHasItsOwnPlaceOnTheScreen(_ columns: Int, _ language: Language) {
    for rows in Self.rows {
      for slide in Self.slides {
        for isZoomed in slide.id.hasPrefix("figure:") ? [false, true] : [false] {
          let size = Size(columns: columns, rows: rows)
          for page in pages(slide, size, language, isZoomed: isZoomed) { expectPlaces(page, size, slide) }
        }
      }
    }
  }

  private func expectPlaces(_ page: SlidePage, _ size: Size, _ slide: Slide) {
    let what = "\(slide.id) at \(size.columns)x\(size.rows)"
    for row in page.rows where !row.line.text.isEmpty {
      let end = row.column + metrics.columns(of: row.line.text)
      #expect(row.column >= 0 && end < size.columns, "\(what): \(row.line.text)")
    }
    let rows = page.rows.map(\.row)
    #expect(rows.allSatisfy { (0..<size.rows - 1).contains($0) } && Set(rows).count == rows.count, "\(what)")
    guard let area = page.chart?.area else { return }
    #expect(area.rows >= 5 && area.maxRow < size.rows && area.maxColumn < size.columns, "\(what): \(area)")
    #expect(!rows.contains { (area.row..<area.maxRow).contains($0) }, "\(what)")
  }

  @Test(arguments: columns) func noLineBeginsWithWhatMayNot(_ columns: Int) {
    for slide in Self.slides {
      for page in pages(slide, Size(columns: columns, rows: 24), .japanese) {
        for row in page.rows {
          let first = row.line.text.first { $0 != " " }
          #expect(!(first.map { "、。」）ー・".contains($0) } ?? false), "\(slide.id): \(row.line.text)")
        }
      }
    }
  }

  @Test func pagesFollowEachOther() {
    for rows in 1...40 {
      for slide in Self.slides {
        let steps = pages(slide, Size(columns: 60, rows: rows), .japanese).map(\.step)
        #expect(!steps.isEmpty)
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 }, "\(slide.id) in \(rows) rows: \(steps)")
      }
    }
  }

  @Test func aSlideTooFullBecomesTwoOfAboutTheSame() throws {
    let full = try #require(Self.slides.first { $0.id == "theme:life/card-in-use" })
    let pages = pages(full, Size(columns: 60, rows: 18), .japanese)
    #expect(pages.count == 2)
    #expect(pages.map { $0.blocks } == [[0, 1, 2], [3, 4]])
    #expect(pages[1].rows[0].line.text.hasSuffix("2/2"))
  }

  @Test func aHeadingStaysWithWhatItIsOver() {
    for rows in 8...24 {
      for page in pages(Slide(.agenda, of: .frozen), Size(columns: 80, rows: rows), .japanese) {
        let last = page.rows.last { $0.block != nil }?.line.text ?? ""
        #expect(last.contains { $0.isNumber }, "\(rows): \(last)")
      }
    }
  }
}
