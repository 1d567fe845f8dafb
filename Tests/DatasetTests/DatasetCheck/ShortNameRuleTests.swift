import Testing
import Typesetting

@testable import Dataset

/// Short names of indicators, as people write them and as others read them.
@Suite struct ShortNameRuleTests {
  private func sample(ja: String = "保有率", en: String = "Share") -> Sample {
    Sample.replacing(
      #""label": { "ja": "保有率", "reading": "保有《ほゆう》 率《りつ》", "en": "Share" },"#,
      #""label": { "ja": "カードの保有率", "reading": "カード の 保有《ほゆう》 率《りつ》", "en": "Share of card holders" }, "short": { "ja": "#
        + "\"\(ja)\", \"reading\": \"\(ja)《りつ》\", \"en\": \"\(en)\" },")
  }

  @Test func aShortNameIsShorterFitsAndIsItsOwn() {
    #expect(sample().findings == [])
    let cases = [
      (sample(ja: String(repeating: "率", count: 13)), "a short name of 26 columns; expected at most 24"),
      (sample(en: "Share of holders of the card"), "a short name of 28 columns; expected at most 26"),
      (sample(en: "Share of card  holders"), "a short name of 22 columns; expected fewer than the label's 21"),
      (sample(en: "Cards"), #"the short name "Cards", which another indicator has too; expected a name of its own"#),
    ]
    for (sample, finding) in cases { #expect(sample.findings == ["report.json:37: " + finding]) }
  }

  @Test func reportAndOutputHaveIt() throws {
    let report = try DatasetLoader(sample().files).load()
    #expect(report.indicators.map { $0.short?.en } == ["Share", nil])
    let json = JSONWriter.text(ReportJSON(report).show(.indicator(0)))
    let short = json.split(separator: "\"short\"").last.map { $0.prefix { $0 != "}" } } ?? ""
    for text in ["保有率", "保有率《りつ》", "Share"] { #expect(short.contains("\"\(text)\""), "\(short)") }
  }

  /// A table of figures has so many columns for names where it is narrowest.
  @Test func everyLongNameOfTheReportHasOne() throws {
    let report = try DatasetLoader(DatasetFiles(directory: Repository.data)).load()
    for indicator in report.indicators {
      let isLong = Language.allCases.contains {
        Metrics().columns(of: indicator.label[$0]) > Indicator.shortColumns(in: $0)
      }
      #expect(indicator.short != nil || !isLong, "\(indicator.id)")
    }
  }
}
