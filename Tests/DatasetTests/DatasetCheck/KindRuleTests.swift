import Testing

@testable import Dataset

/// What a rule can see of the mistakes that were found by reading the dataset beside its sources.
@Suite struct KindRuleTests {
  @Test(arguments: [
    (#""ja": "枚", "en": "cards""#, #""ja": "万枚", "en": "cards""#, ["ja", "万枚", "万"]),
    (#""ja": "枚", "en": "cards""#, #""ja": "枚", "en": "10,000 cards""#, ["en", "10,000 cards", "10,000"]),
    (#""ja": "枚", "en": "cards""#, #""ja": "枚", "en": "million cards""#, ["en", "million cards", "million"]),
    (#""ja": "枚", "en": "cards""#, #""ja": "ダース", "en": "cards""#, ["ja", "ダース", "ダース"]),
    (#""ja": "枚", "en": "cards""#, #""ja": "円", "en": "bn yen""#, ["en", "bn yen", "bn"]),
    (#""ja": "枚", "en": "cards""#, #""ja": "枚", "en": "hundreds of cards""#, ["en", "hundreds of cards", "hundred"]),
    (#""ja": "枚", "en": "cards""#, #""ja": "億円", "en": "yen""#, ["ja", "億円", "億"]),
  ])
  func unitsAreOfOne(old: String, new: String, found: [String]) {
    #expect(
      Sample.replacing(old, new).findings == [
        "report.json:41: the unit \"\(found[1])\", which counts in \"\(found[2])\"; "
          + "expected a unit of one, with the values written out"
      ])
  }

  /// Words and letters that are counts elsewhere are none within a word.
  @Test(arguments: ["milk cartons", "kilometres", "m", "m²", "ms", "K", "tons"]) func otherUnitsAreLeftAlone(
    _ unit: String
  ) {
    #expect(Sample.replacing(#""ja": "枚", "en": "cards""#, #""ja": "枚", "en": "\#(unit)""#).findings == [])
  }

  @Test(arguments: [
    (
      #""basis": "ours""#, #""basis": "press""#,
      #""basis" is "press"; expected one of "official", "official-id", "#
        + #""report", "official-mt", "reported", "ours""#
    ),
    (
      #""basis": "ours""#, #""basis": "report""#,
      #"the basis "report" for a name that is not printed in Latin script; expected a word of "en" in "ja", or another basis"#
    ),
    (
      #""basis": "ours""#, #""basis": "official""#,
      #"the basis "official" with the source "our translation"; expected the address where the name was read"#
    ),
    (
      #""basis": "ours", "source": "our translation""#, #""basis": "reported", "source": "a paper, p. 3""#,
      #"the basis "reported" with the source "a paper, p. 3"; expected the address where the name was read"#
    ),
  ])
  func basesOfEnglishNames(old: String, new: String, finding: String) {
    #expect(Sample.replacing(old, new).findings == ["report.json:51: " + finding])
  }

  @Test func basesThatHold() {
    #expect(
      Sample.replacing(#""basis": "ours""#, #""basis": "report""#).replacing("Card Hub", "Card Hub (CH2)").findings
        == [])
    for basis in ["official", "official-id", "official-mt", "reported"] {
      let new = #""basis": "\#(basis)", "source": "example.jp/hub (from the address)""#
      #expect(Sample.replacing(#""basis": "ours", "source": "our translation""#, new).findings == [])
    }
  }

  /// A date in the wording of a value would be shown as part of it.
  @Test func wordingsAreOfTheValueAlone() {
    var sample = Sample.replacing(#""printed": "約8割""#, #""printed": "2025年3月末約8割""#)
    sample.observations = Sample.observations.replacingFirst(",yes,約8割,", with: ",yes,2025年3月末約8割,")
    #expect(
      sample.findings == [
        #"observations.csv:3: "printed" is "2025年3月末約8割"; expected the wording of the value alone"#,
        #"report.json:38: "printed" is "2025年3月末約8割"; expected the wording of the value alone"#,
      ])
  }

  @Test func achievementsToComeSayHowFarTheyAre() {
    let planned = Sample.replacing(#""status": "done" }"#, #""status": "planned" }"#)
    let expected = #"expected one of "under-way", "planned""#
    #expect(
      planned.findings == [
        #"report.json:28: an achievement without "status" at the planned milestone "card-start"; "# + expected
      ])
    let kind = #""id": "life/card", "kind": "achievement""#
    #expect(planned.replacing(kind, kind + #", "status": "under-way""#).findings == [])
    #expect(planned.replacing(kind, kind + #", "status": "planned""#).findings == [])
    #expect(
      planned.replacing(kind, kind + #", "status": "done""#).findings == [
        #"report.json:28: the status "done" at the planned milestone "card-start"; "# + expected
      ])
    #expect(planned.replacing(kind, #""id": "life/card", "kind": "initiative""#).findings == [])
    #expect(Sample.replacing(kind, kind + #", "status": "done""#).findings == [])
  }

  @Test func titlesNameTheirProgrammes() {
    let contents = #""contents": ["life/aim""#
    let named = Sample.replacing(contents, #""programmes": ["card-hub"], "# + contents)
    #expect(
      named.findings == [
        #"report.json:15: "card-hub" in the programmes of "life"; expected a programme that its title names"#
      ])
    #expect(named.replacing(#""aliases": ["hub"]"#, #""aliases": ["hub", "生活"]"#).findings == [])
    #expect(
      Sample.replacing(contents, #""programmes": ["card-hob"], "# + contents).findings == [
        #"report.json:15: unknown id "card-hob" in "programmes"; expected the id of a programme (nearest: "card-hub")"#
      ])
  }

  @Test func generalKnowledgeHasAnAddress() throws {
    let what = #""en": "A base." },"#
    func sample(_ source: String) -> Sample {
      Sample.replacing(
        what,
        what + #" "about": { "text": { "ja": "共通の基盤。", "reading": "共通《きょうつう》 の 基盤《きばん》 。", "#
          + #""en": "A shared base." }, "source": "\#(source)" },"#)
    }
    #expect(sample("https://example.jp/hub").findings == [])
    #expect(
      sample("a book").findings == [
        #"report.json:50: "about.source" is "a book"; expected an address that begins with https:// or http://"#
      ])
    let report = try DatasetLoader(sample("https://example.jp/hub").files).load()
    #expect(
      ReportText(report, language: .english).show(.programme(0)).contains(
        "Background (not from the report): A shared base. (https://example.jp/hub)\n"))
    #expect(JSONWriter.text(ReportJSON(report).show(.programme(0))).contains(#""source": "https://example.jp/hub""#))
  }

  @Test func remarksAreRead() throws {
    let contents = #""contents": [] }"#
    let remark = #""remark": { "ja": "取組なし。", "reading": "取組《とりくみ》 なし 。", "en": "No initiative." }, "#
    let sample = Sample.replacing(contents, remark + contents)
    #expect(sample.findings == [])
    #expect(
      Sample.replacing(contents, #""remark": { "ja": "取組なし。", "en": "None." }, "# + contents).findings == [
        #"report.json:22: "remark" without "reading"; expected how "取組なし。" is read"#
      ])
    let report = try DatasetLoader(sample.files).load()
    #expect(
      ReportText(report, language: .english).show(.section(3)).contains(
        "Remark by the editors of tenbo: No initiative.\n"))
  }
}

// MARK: Observations

extension KindRuleTests {
  private func sample(breaks: [String], note: String = #""n=5,600","n=5,600""#) -> Sample {
    var sample = Sample()
    let rows = Sample.observations.split(separator: "\n").map(String.init)
    sample.observations = zip(rows, ["break"] + breaks).map { $0 + "," + $1 + "\n" }.joined()
      .replacingFirst(#",https://example.jp/report,,,"#, with: ",https://example.jp/report,\(note),")
    return sample
  }

  @Test func breaksHaveANote() throws {
    let sound = sample(breaks: ["no", "yes", "no"])
    #expect(sound.findings == [])
    #expect(
      sample(breaks: ["no", "yes", "no"], note: ",").findings == [
        #"observations.csv:3: a break without a note; expected "note_ja" and "note_en" that say what changed"#
      ])
    #expect(
      sample(breaks: ["yes", "no", "no"]).findings == [
        "observations.csv:2: a break at the beginning of a series; expected rows before it"
      ])
    #expect(
      sample(breaks: ["no", "maybe", "no"]).findings == [
        #"observations.csv:3: "break" is "maybe"; expected one of "yes", "no""#
      ])
  }

  /// What counts something else is no change.
  @Test func nothingChangesAcrossABreak() throws {
    let joined = try DatasetLoader(sample(breaks: ["no", "no", "no"]).files).load()
    #expect(joined.shown(0)?.development != nil)
    let broken = try DatasetLoader(sample(breaks: ["no", "yes", "no"]).files).load()
    #expect(broken.shown(0)?.development == nil)
    let text = ReportText(broken, language: .english).show(.indicator(0))
    #expect(text.contains("may count something else than the values before, n=5,600\n"))
    #expect(FiguresCSV(broken).text(of: [0]).contains(",as-of,yes\r\n"))
    #expect(JSONWriter.text(ReportJSON(broken).show(.indicator(0))).contains(#""break": true"#))
  }

  /// 2025年度 is no month, but it can be sorted, drawn and printed.
  @Test func fiscalYearsAreDates() throws {
    let sample = Sample.replacingObservations(",2025-03,98000000,", ",FY2025,98000000,")
    #expect(sample.findings == [])
    let report = try DatasetLoader(sample.files).load()
    #expect(report.indicators[1].observations.map(\.date) == [.fiscalYear(2025)])
    #expect(FiguresCSV(report).text(of: [1]).contains(",FY2025,98000000,"))
    #expect(JSONWriter.text(ReportJSON(report).figures([1])).contains(#""date": "FY2025""#))
    #expect(ReportText(report, language: .japanese).show(.indicator(1)).contains("観測値: 2025年度、98,000,000枚"))
    #expect(
      Sample.replacingObservations(",2024-03,", ",FY2025,").findings == [
        "observations.csv:3: the date 2025-03-31 after FY2025; expected rows sorted by series, then date"
      ])
    for date in ["2025-spring", "2024/2025", "FY25"] {
      #expect(
        Sample.replacingObservations(",2024-03,", ",\(date),").findings == [
          #"observations.csv:2: "date" is "\#(date)"; expected YYYY, YYYY-MM, YYYY-MM-DD or FY2025"#
        ])
    }
  }
}
