import Dataset
import TextUI
import Typesetting

/// Slides as they are on this screen, in the language that is on.
extension State {
  /// The slide that shows as pages of the screen.
  func slidePages(of presentation: Presentation) -> [SlidePage] {
    let room = Size(columns: size.columns, rows: max(0, size.rows - PresenterRow.rows(in: size)))
    let builder = DocumentBuilder(report: report, settings: settings)
    let composer = SlideComposer(builder: builder, deck: presentation.deck, size: room, names: browser.names)
    let content =
      if presentation.isZoomed, case .indicator(let index)? = presentation.slide.thing {
        composer.zoomed(index)
      } else {
        composer.content(of: presentation.slide)
      }
    return SlidePages(content, size: room, metrics: settings.metrics).pages
  }

  /// What a slide is called.
  func title(of slide: Slide) -> String {
    name(of: slide)[strings.language]
  }

  /// The same in a row, which may have no room for all of it.
  func shownName(of slide: Slide) -> Name {
    let short = slide.thing.flatMap(report.shortTitle).map { settings.plain($0[strings.language]) }
    return Name(settings.plain(title(of: slide)), short: short)
  }

  /// What it is called in both languages.
  func name(of slide: Slide) -> Localized {
    func both(_ word: (Strings) -> String) -> Localized {
      Localized(ja: word(Strings(.japanese)), en: word(Strings(.english)))
    }
    return switch slide.kind {
    case .title: report.title
    case .agenda: both(\.agenda)
    case .pillars: both(\.pillars)
    case .closing: both(\.wholeReport)
    case .missing: both(\.slideIsMissing)
    case .thing(let reference): report.title(of: reference)
    }
  }
}
