import Dataset
import Testing

@testable import Search

/// How much text there is to be searched is known before it is gone through, wherever in a report it stands.
@Suite struct SearchedSizeCases {
  enum Home: CaseIterable {
    case item, statement, remark, about, reason, alias, observations, notes
  }

  @Test(arguments: Home.allCases) func isAboutWhatTheIndexHolds(_ home: Home) {
    let report = Self.report(home)
    let size = SearchIndex(report).textBytes
    #expect(size > 50_000)
    #expect(report.hasSearchedTexts(above: size * 4 / 5), "\(size) bytes")
    #expect(!report.hasSearchedTexts(above: size * 5 / 4), "\(size) bytes")
  }

  @Test func ofTheRealReportToo() {
    let size = Frozen.index.textBytes
    #expect(Frozen.report.hasSearchedTexts(above: size * 9 / 10))
    #expect(!Frozen.report.hasSearchedTexts(above: size * 10 / 9))
  }

  /// All of its text in one place.
  private static func report(_ home: Home) -> Report {
    let short = Localized(ja: "報告", en: "Report", reading: "報告《ほうこく》")
    let long = Localized(ja: String(repeating: "報告", count: 10_000), en: "")
    func text(_ place: Home) -> Localized { home == place ? long : short }
    let section = Section(
      id: "s", kind: .part, title: short, aliases: home == .alias ? [long.ja] : [], statement: text(.statement),
      remark: text(.remark), contents: [.item(0)])
    let item = Item(
      id: "s/i", kind: .achievement, title: short, statement: text(.item), section: 0,
      place: Place(kind: .bullet, number: 1))
    let observations = (0..<(home == .observations ? 3000 : 1)).map { number in
      Observation(
        date: .day(2020, month: 1 + number % 12, day: 1), value: Double(number),
        source: Source(title: "出典", url: "https://example.org/"), note: Note(ja: text(.notes).ja, en: ""))
    }
    let indicator = Indicator(id: "n", label: short, unit: short, section: 0, observations: observations)
    let programme = Programme(
      id: "p", name: short, kind: .system, what: short, about: Programme.About(text: text(.about), source: "s"))
    let relation = Relation(
      from: .item(0), to: .indicator(0), kind: .concerns, basis: .ours, reason: text(.reason))
    return Report(
      title: short, publisher: short, published: .year(2025), url: "https://example.org/", sections: [section],
      items: [item], indicators: [indicator], programmes: [programme], relations: [relation],
      references: ["s": .section(0), "s/i": .item(0), "n": .indicator(0), "p": .programme(0)])
  }
}
