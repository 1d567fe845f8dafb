import Testing

@testable import Dataset

@Suite struct FiguresOutputTests {
  @Test func csvHasARowForEachObservation() throws {
    let report = try DatasetLoader(Sample().files).load()
    #expect(
      FiguresCSV(report).text(of: [1, 0]).split(separator: "\r\n", omittingEmptySubsequences: false) == [
        "indicator,label_ja,label_en,unit,section,date,value,printed,approximate,status,in_report,note_ja,note_en,source_title,"
          + "source_url,confidence,date_basis,break",
        "cards-held,枚数,Cards,枚,life,2025-03,98000000,,no,actual,no,,,新聞,https://example.jp/news,press,as-of,no",
        "card-share,保有率,Share,%,life,2024-03,75.5,,no,actual,no,\"n=5,600\",\"n=5,600\",年報,https://example.jp/2024,official,as-of,no",
        "card-share,保有率,Share,%,life,2025-03-31,80,約8割,yes,actual,yes,,,2025年報告,https://example.jp/report,official,as-of,no",
        "",
      ])
  }

  /// What the report prints is there even where it is no observation, at its date.
  @Test(arguments: [
    (PrintedDate(date: .year(2024), printed: "2024年"), "2024", "as-of", 0),
    (PrintedDate(date: .fiscalYear(2025), printed: "2025年度"), "FY2025", "as-of", 1),
    (nil, "2025-09-05", "published", 1),
  ])
  func csvLosesNoPrintedValue(asOf: PrintedDate?, date: String, basis: String, place: Int) throws {
    var report = try DatasetLoader(Sample().files).load()
    report.indicators[0].observations.removeLast()
    report.indicators[0].asOf = asOf
    let rows = CSVReader.parse(Array(FiguresCSV(report).text(of: [0]).utf8)).table.rows.map(\.fields)
    #expect(rows.count == 2)
    #expect(
      rows[place] == [
        "card-share", "保有率", "Share", "%", "life", date, "80", "約8割", "yes", "actual", "yes", "", "", "2025年報告",
        "https://example.jp/report", "official", basis, "no",
      ])
  }

  @Test func markdown() throws {
    var report = try DatasetLoader(Sample().files).load()
    report.indicators[1].label = Localized(ja: "枚|数*", en: "Ca|rds")
    #expect(
      FiguresMarkdown(report, language: .japanese).text(of: [0, 1]) == """
        | 指標 | 値 | 時点 | 変化 | 変化の期間 | 分野 | 出典 |
        | --- | ---: | --- | ---: | --- | --- | --- |
        | 保有率 | 約8割 | 2025年3月31日 | 約+4.5ポイント | 2024年3月〜2025年3月31日 | 生活 | 報告 |
        | 枚\\|数\\* | 9,800万枚 | 2025年3月 |  |  | 生活 | 報道: [新聞](https://example.jp/news) |

        報告: 庁『[2025年報告](https://example.jp/report)』、2025年9月5日公表

        """)
    report.indicators[0].observations[1].status = .derived
    #expect(
      FiguresMarkdown(report, language: .english).text(of: [0, 1]) == """
        | Figure | Value | As of | Change | Change from/to | Domain | Source |
        | --- | ---: | --- | ---: | --- | --- | --- |
        | Share | about 80% (derived) | 31 Mar 2025 | about +4.5 pt | Mar 2024 to 31 Mar 2025 | Life | report |
        | Ca\\|rds | 98 million cards | Mar 2025 |  |  | Life | press: [新聞](https://example.jp/news) |

        Report: Agency, "[Report 2025](https://example.jp/report)", published 5 September 2025

        """)
  }

  @Test func nothingHasAHeading() throws {
    let report = try DatasetLoader(Sample().files).load()
    #expect(FiguresCSV(report).text(of: []) == FiguresCSV.header.joined(separator: ",") + "\r\n")
    #expect(FiguresMarkdown(report, language: .english).text(of: []).split(separator: "\n").count == 2)
    #expect(JSONWriter.text(ReportJSON(report).figures([])) == "[]\n")
  }
}
