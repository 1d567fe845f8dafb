import Testing

@testable import Dataset

/// Values, dates and units that are wrong are refused where they stand; what is only unusual is not.
@Suite struct BadValueTests {
  @Test(arguments: [
    "NaN", "nan", "inf", "-Infinity", "1e999", "1e5", "0x10", "1,240", "１２", "4.5万", "45人", "1-2", "-", ".", "",
  ])
  func inObservations(value: String) {
    let quoted = value.contains(",") ? "\"\(value)\"" : value
    #expect(
      Sample.replacingObservations(",75.5,", ",\(quoted),").findings == [
        "observations.csv:2: \"value\" is \"\(value)\"; expected a number in digits that are all kept (the first fifteen always are)"
      ])
  }

  @Test func beyondADouble() {
    let value = String(repeating: "9", count: 400)
    #expect(
      Sample.replacingObservations(",98000000,", ",\(value),").findings == [
        "observations.csv:4: \"value\" is \"\(value.prefix(60))..\"; expected a number in digits that are all kept (the first fifteen always are)"
      ])
  }

  @Test(arguments: [
    ("NaN", "the character \"N\"; expected a value"), ("Infinity", "the character \"I\"; expected a value"),
    ("-Infinity", "the character \"I\"; expected a digit"), ("+80", "the character \"+\"; expected a value"),
    ("1e999", "the number 1e999; expected a number that a double-precision value can hold"),
    ("-1e999", "the number -1e999; expected a number that a double-precision value can hold"),
    ("0x50", "the character \"x\"; expected \",\" or \"}\""),
  ])
  func inTheReport(value: String, finding: String) {
    #expect(Sample.replacing("\"value\": 80", "\"value\": \(value)").findings == ["report.json:38: \(finding)"])
  }

  /// A percentage among counts, or a count among percentages.
  @Test func mixedUnits() {
    #expect(
      Sample.replacingObservations(",yes,約8割,", ",yes,約80人,").findings == [
        #"observations.csv:3: "printed" is "約80人"; expected a wording in "%", the unit of the series"#
      ])
    var counts = Sample()
    counts.report = Sample.report.replacingFirst(
      #"枚", "en": "cards" }, "section": "life", "value": null, "printed": null"#,
      with: #"枚", "en": "cards" }, "section": "life", "value": 80, "printed": "80%""#)
    counts.observations = Sample.observations.replacingFirst(
      "98000000,no,actual,press,no,", with: "80,no,actual,press,yes,80%")
    #expect(
      counts.findings == [
        #"observations.csv:4: "printed" is "80%"; expected a wording in "枚", the unit of the series"#,
        #"report.json:41: "printed" is "80%"; expected a wording in "枚""#,
      ])
    #expect(ValueRule.fits("半数", unit: "%"))
    #expect(ValueRule.fits("217", unit: "サービス"))
    #expect(ValueRule.fits("2024年4月末22%", unit: "%"))
  }

  /// A source may know only the year, and another the day.
  @Test func mixedPrecisionIsLegal() throws {
    var sample = Sample()
    sample.observations = Sample.observations.replacingFirst(
      "cards-held,2025-03,",
      with: """
        cards-held,2024,90000000,no,actual,press,no,,as-of,新聞,https://example.jp/news,,
        cards-held,2024-07,91000000,no,actual,press,no,,as-of,新聞,https://example.jp/news,,
        cards-held,2024-07-07,91500000,no,actual,press,no,,as-of,新聞,https://example.jp/news,,
        cards-held,2025-03,
        """)
    #expect(sample.findings == [])
    let dates = try DatasetLoader(sample.files).load().indicators[1].observations.map(\.date.text)
    #expect(dates == ["2024", "2024-07", "2024-07-07", "2025-03"])
  }

  @Test func longLabelsAreLegal() throws {
    let label = String(repeating: "あ", count: 10_000)
    let sample = Sample.replacing(#""ja": "枚数", "reading": "枚数《まいすう》""#, #""ja": "\#(label)""#)
    #expect(sample.findings == [])
    #expect(try DatasetLoader(sample.files).load().indicators[1].label.ja == label)
    let long = Sample.replacing(#""en": "Cards" }"#, #""en": "\#(String(repeating: "x", count: 65_537))" }"#)
    #expect(
      long.findings == ["report.json:40: a string of 65537 bytes; expected at most 65536 bytes in a string"])
  }
}
