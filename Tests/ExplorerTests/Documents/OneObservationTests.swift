import Charts
import Dataset
import Testing
import TextUI

@testable import Explorer

/// Value, date, change and the end of the picture in one row are of one observation; what came later is named as later.
@Suite struct OneObservationTests {
  /// The curve ends at what is later, so that the line over it says so in every width; dates only become shorter.
  @Test func whatIsLaterIsTheLastToGo() {
    let narrow = Session.chart(of: "cocreation-municipalities", "60x18")
    #expect(narrow.screen.contains("2023年 約1,160 ➜ 2025年公表 1,479  後に1,495(2025年)"), "\(narrow.screen)")
    let wide = Session.chart(of: "cocreation-municipalities", "80x24")
    #expect(wide.row(2).contains("年 約1,160団体 ➜ 2025年公表 1,479団体"), "\(wide.screen)")
    #expect(wide.row(2).contains("後に1,495団体(2025年)"))
    let whole = Session.chart(of: "cocreation-municipalities", "120x40")
    #expect(
      whole.row(2)
        == "  約1,160団体(2023年1月)から1,479団体(時点なし)へ、約+27.5%。その後は1,495団体(2025年10月)。 (編者)")
  }

  /// What is compared at a glance has one scale.
  @Test func sharesHaveTheScaleOfAGauge() throws {
    var report = Report.frozen
    let index = try #require(report.indicators.firstIndex { $0.id == "opendata-rate" })
    report.indicators[index].value = nil
    report.indicators[index].observations = [96, 97, 97.8].enumerated().map {
      Observation(date: .year(2023 + $0), value: $1, source: Source(title: "S", url: "https://example.jp/"))
    }
    let shown = try #require(report.shown(index))
    let cell = HistoryCell(shown, columns: 8, settings: Session("80x24").state.settings, isAlone: true)
    #expect(cell.text == "████████")
  }

  private static let id = "cocreation-municipalities"

  private static func index(_ id: String) -> Int {
    Report.frozen.indicators.firstIndex { $0.id == id } ?? 0
  }

  @Test(arguments: ["120x120", "200x120"])
  func theTableHasTheChangeToTheValueItShows(_ size: String) {
    let session = Session(size).pressing("4")
    let row = session.row(session.rowOfFigure(Self.index(Self.id)))
    #expect(row.contains("1,479") && row.contains("時点なし") && row.contains("約+27.5%"), "\(row)")
    #expect(!session.screen.contains("約+28.9%"))
  }

  /// From 1,160 to 1,479 and not on to 1,495: two columns of one height would be less.
  @Test func thePictureEndsAtTheValue() throws {
    let shown = try #require(Report.frozen.shown(Self.index(Self.id)))
    let settings = Settings(today: .reading)
    #expect(HistoryCell(shown, columns: 23, settings: settings).text == "2023年 約1,160 ➜ 1,479")
    // No value without its date: a picture where there is no room for it.
    #expect(HistoryCell(shown, columns: 20, settings: settings).text.allSatisfy { " ▁▂▃▄▅▆▇".contains($0) })
    #expect(shown.history.last?.value == 1479)
  }

  @Test(arguments: [
    (Language.japanese, "後に1,495団体(2025年10月1日)", "約+27.5%"),
    (.english, "later 1,495 local governments (1 Oct 2025)", "about +27.5%"),
  ])
  func pagesChartsAndSlidesNameWhatIsLater(_ language: Language, later: String, change: String) {
    var page = Session("120x60", language: language)
    page.state.start(at: Self.id)
    // A page is 84 columns wide at most, in which dates are shorter.
    let page120 = page.state.browser.page.rows.map(\.text)
    let whole = page120.joined()
    #expect(whole.contains(change) && whole.contains("1,495"), "\(page120)")
    let chart = Session.chart(of: Self.id, "200x60", language: language)
    #expect(chart.row(2).contains(change) && chart.row(2).contains("1,495"), "\(chart.row(2))")
    let builder = page.state.builder
    let deck = Deck(.frozen, playlist: [.indicator(Self.index(Self.id))])
    let composer = SlideComposer(builder: builder, deck: deck, size: Size("120x40"), names: [])
    let slide = composer.content(of: deck.slides[0]).blocks.flatMap(\.rows).map(\.line.text).joined(separator: "\n")
    #expect(slide.contains(change) && slide.contains("1,495"), "\(slide)")
  }

  /// "No date" is never said above a date: that is the day of publication, said as such.
  @Test func whatTheReportDoesNotDateWasPublished() {
    let index = Self.index("analog-rules-done-rate")
    let builder = Session("80x24").state.builder
    let deck = Deck(.frozen, playlist: [.indicator(index)])
    for size in ["60x18", "80x24", "120x40"] {
      let composer = SlideComposer(builder: builder, deck: deck, size: Size(size), names: [])
      let rows = composer.content(of: deck.slides[0]).blocks.flatMap(\.rows).map(\.line.text)
      #expect(rows.contains("2025年9月5日公表(時点の記載なし)"), "\(rows)")
      #expect(rows.joined().components(of: "2025年9月5日").allSatisfy { $0.hasPrefix("公表") }, "\(rows)")
    }
    var page = Session("80x24")
    page.state.start(at: "analog-rules-done-rate")
    #expect(page.state.browser.page.rows.contains { $0.text.contains("2025年9月5日公表(時点の記載なし)") })
  }

  /// Every leading figure of the overview has its date in its row or the next.
  @Test(arguments: ["20x40", "40x12", "60x18", "80x24", "100x30", "120x40", "200x60"], Language.allCases)
  func theOverviewDatesItsValues(_ size: String, _ language: Language) {
    let session = Session(size, language: language).pressing("1")
    let columns = session.state.layout?.detail?.columns ?? session.state.size.columns - 1
    let page = session.state.setPage(columns: columns, rows: session.state.size.rows - 3)
    let texts = page.rows.map(\.text).joined(separator: "\n")
    let report = Report.frozen
    let leading = report.sections.indices.filter { report.sections[$0].kind == .domain }
      .flatMap(report.leadingIndicators)
    var dated: [String: Int] = [:]
    for index in leading {
      guard let texts = report.shown(index)?.dateTexts(in: language) else { continue }
      dated[texts.last ?? "", default: 0] += 1
    }
    for (date, count) in dated {
      #expect(texts.components(of: date).count >= count, "\(date) is not there \(count) times: \(texts)")
    }
  }

  /// Dates of Japanese screens are Japanese, and nobody counts in powers of ten.
  @Test(arguments: ["40x12", "60x18", "80x24", "120x40", "200x60"], Language.allCases)
  func datesAndNumbersHaveOneStyle(_ size: String, _ language: Language) {
    for keys in ["1", "2", "4", "4 s s", "4 Down Down Down Down Enter", "4 Down Down Down Down Enter b b", "5", "6"] {
      let screen = Session(size, language: language).pressing(keys).screen
      #expect(!screen.contains(/[0-9]e[0-9+-]/), "\(keys)")
      #expect(!screen.contains(/[0-9] %/), "\(keys)")
      // Links and titles of sources are as they are.
      let own = screen.split(separator: "\n").filter { !$0.contains("http") && !$0.contains("[") }.joined(
        separator: "\n")
      #expect(!own.contains(/20[0-9]{2}-[0-9]{2}(?![0-9])/), "\(keys) \(own)")
      #expect(language == .english || !screen.contains("FY20"), "\(keys)")
      #expect(!screen.contains(/~[0-9]/) && !screen.contains("1.000"), "\(keys)")
    }
  }

  /// A legend names what is drawn; what has no date is named as not drawn, with its value.
  @Test(arguments: [(Language.japanese, "図にないもの: "), (.english, "not drawn: ")])
  func whatIsNotDrawnIsNamedAsThat(_ language: Language, _ words: String) throws {
    let session = ChartScreenTests.compared(
      ["myna-insurance-registered-share", "shelter-work-reduction"], "120x40", language)
    let charting = try #require(session.state[ChartScreen.self])
    #expect(charting.plots.count == 1 && charting.undrawn.count == 1)
    let row = try #require(session.rows.first { $0.contains(words) })
    #expect(row.contains(language == .japanese ? "避難所運営の業務の削減率  約90%  時点なし" : "about 90%  no date"), "\(row)")
    #expect(!session.screen.contains("▪ "))
  }
}

extension String {
  /// What follows each place at which a text stands.
  fileprivate func components(of text: String) -> [Substring] {
    ranges(of: text).map { self[$0.upperBound...] }
  }
}
