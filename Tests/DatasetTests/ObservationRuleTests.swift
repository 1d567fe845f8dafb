import Testing

@testable import Dataset

/// What dates, values and the table of observations must be, each rule with a bad example and the whole line that it says.
@Suite struct ObservationRuleTests {
  @Test(arguments: [
    (
      #""published": "2025-09-05""#, #""published": "2025-02-30""#,
      [
        #"report.json:5: "published" is "2025-02-30"; expected a date: YYYY, YYYY-MM, YYYY-MM-DD, FY2025, 2026-spring, or {"from", "to"}"#
      ]
    ),
    (
      #""published": "2025-09-05""#, #""published": "2025-09""#,
      [#"report.json:5: "published" is "2025-09"; expected a day"#]
    ),
    (
      #""from": "2021", "to": "2025""#, #""from": "2025", "to": "2021""#,
      [#"report.json:46: a span from "2025" to "2021"; expected an end after the beginning"#]
    ),
    (
      #""date": "2025-03-31", "printed""#, #""date": "2025-13", "printed""#,
      [
        #"report.json:39: "date" is "2025-13"; expected a date: YYYY, YYYY-MM, YYYY-MM-DD, FY2025, 2026-spring, or {"from", "to"}"#
      ]
    ),
    (
      #""value": 80"#, #""value": 880"#,
      [
        "observations.csv:3: the value 80 in the report; expected 880, the value in line 38 of report.json",
        "report.json:38: 880 %; expected a share from 0 to 100",
      ]
    ),
    (
      #""printed": "約8割""#, #""printed": null"#,
      [#"report.json:38: a value without "printed"; expected the report's wording of it"#]
    ),
    (
      #""printed": "約8割", "approximate": true"#, #""printed": "約8割", "approximate": false"#,
      [
        #"observations.csv:3: "approximate" is "yes"; expected "no" as in report.json"#,
        #"report.json:38: "approximate" is false for "約8割"; expected true"#,
      ]
    ),
    (
      #""value": null, "printed": null, "approximate": false"#, #""value": null, "printed": "98", "approximate": true"#,
      [
        #"report.json:41: "approximate" without a value; expected false"#,
        #"report.json:41: "printed" without a value; expected the value, or null"#,
      ]
    ),
  ])
  func datesAndValues(old: String, new: String, findings: [String]) {
    #expect(Sample.replacing(old, new).findings == findings)
  }

  @Test(arguments: [
    (
      "cards-held,", "cards-hold,",
      [
        #"observations.csv:4: unknown id "cards-hold" in "series"; expected the id of an indicator (nearest: "cards-held")"#
      ]
    ),
    (
      ",2024-03,", ",2024-3,",
      [#"observations.csv:2: "date" is "2024-3"; expected YYYY, YYYY-MM, YYYY-MM-DD or FY2025"#]
    ),
    (
      ",75.5,", ",75%,",
      [
        #"observations.csv:2: "value" is "75%"; expected a number in digits that are all kept (the first fifteen always are)"#
      ]
    ),
    (
      ",75.5,", ",1e5,",
      [
        #"observations.csv:2: "value" is "1e5"; expected a number in digits that are all kept (the first fifteen always are)"#
      ]
    ),
    (
      ",75.5,", ",9007199254740993,",
      [
        #"observations.csv:2: "value" is "9007199254740993"; expected a number in digits that are all kept (the first fifteen always are)"#
      ]
    ),
    (",75.5,", ",755,", ["observations.csv:2: 755 %; expected a share from 0 to 100"]),
    (",75.5,no,", ",75.5,maybe,", [#"observations.csv:2: "approximate" is "maybe"; expected one of "yes", "no""#]),
    (
      ",press,", ",rumour,",
      [
        #"observations.csv:4: "confidence" is "rumour"; expected one of "official", "official-copy", "press", "secondary""#
      ]
    ),
    (",yes,約8割,", ",yes,,", [#"observations.csv:3: "printed" is ""; expected the report's wording"#]),
    (
      ",no,,as-of,年報", ",no,75.5%,as-of,年報",
      [#"observations.csv:2: "printed" is "75.5%"; expected nothing in a row of another source"#]
    ),
    (
      ",2024-03,", ",2025-03-31,",
      [
        #"observations.csv:3: the date "2025-03-31" twice in one series; expected one value for a date (first in line 2)"#
      ]
    ),
    (
      ",2024-03,", ",2025-06,",
      ["observations.csv:3: the date 2025-03-31 after 2025-06; expected rows sorted by series, then date"]
    ),
    (
      ",75.5,no,actual,", ",75.5,no,plan,",
      [#"observations.csv:2: the status "plan" in a series that is "actual"; expected "actual" or "derived""#]
    ),
    (
      ",2025-03-31,80,", ",2025-03,81,",
      ["observations.csv:3: the value 81 in the report; expected 80, the value in line 38 of report.json"]
    ),
    (
      ",2025-03-31,80,", ",2025-04,80,",
      [
        "observations.csv:3: the date 2025-04 of the report's value; expected a date that ends with 2025-03-31, the date in report.json"
      ]
    ),
    (
      ",約8割,as-of,", ",約8割,published,",
      [
        #"observations.csv:3: the date "2025-03-31" as that of the report; expected "2025-09-05", the day of its publication"#
      ]
    ),
    (
      ",no,,as-of,新聞", ",yes,98,as-of,新聞",
      [
        #"observations.csv:4: a value in the report, of an indicator without one; expected "in_report" no, or the value in report.json"#
      ]
    ),
    (",新聞,", ",,", [#"observations.csv:4: an observation without "source_title"; expected where it was read"#]),
    (
      ",https://example.jp/news,", ",example.jp,",
      [#"observations.csv:4: "source_url" is "example.jp"; expected an address that begins with https:// or http://"#]
    ),
    (
      "\"n=5,600\",\"n=5,600\"", "n=\u{7},n",
      [#"observations.csv:2: the control character U+0007 in "note_ja"; expected text without control characters"#]
    ),
    (
      "\"n=5,600\",\"n=5,600\"", ",n",
      [#"observations.csv:2: a note in one language; expected "note_ja" and "note_en", or none"#]
    ),
    (
      "source_title,", "source,",
      [
        #"observations.csv:1: the column "source_title" is missing; expected the columns "#
          + ObservationColumns.names.joined(separator: ",")
      ]
    ),
  ])
  func observations(old: String, new: String, findings: [String]) {
    #expect(Sample.replacingObservations(old, new).findings == findings)
  }
}
