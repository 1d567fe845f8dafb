import Testing

@testable import Dataset

/// Each rule with a bad example and the whole line that it says.
@Suite struct RuleTests {
  @Test func sampleIsSound() {
    #expect(Sample().findings == [])
  }

  @Test(arguments: [
    (
      #""schema": 1"#, #""schema": 2"#,
      ["report.json:2: schema version 2; expected version 1, the only one that this tenbo reads"]
    ),
    (#""schema": 1,"#, "", [#"report.json:1: "schema" is missing in the report; expected a number"#]),
    (#""schema": 1"#, #""schema": "1""#, [#"report.json:2: "schema" is a text; expected a number"#]),
    (
      #""short": {"#, #""shrot": {"#,
      [
        #"report.json:13: the unknown key "shrot" in a section; expected one of "id", "kind", "number", "title", "#
          + #""short", "aliases", "statement", "remark", "programmes", "leading", "contents" (nearest: "short")"#
      ]
    ),
    (
      #""kind": "domain""#, #""kind": "field""#,
      [#"report.json:11: "kind" is "field"; expected one of "chapter", "domain", "theme", "part", "pillar""#]
    ),
    (#""aliases": ["hub"]"#, #""aliases": "hub""#, [#"report.json:51: "aliases" is a text; expected a list"#]),
    (
      #""approximate": true"#, #""approximate": null"#,
      [#"report.json:38: "approximate" is null; expected true or false"#]
    ),
    (#", "en": "Aim" }"#, " }", [#"report.json:26: "en" is missing in "title"; expected a text"#]),
    (
      #""aliases": ["hub"]"#, #""aliases": [7]"#,
      [#"report.json:51: an element of "aliases" is a number; expected a text"#]
    ),
  ])
  func shape(old: String, new: String, findings: [String]) {
    #expect(Sample.replacing(old, new).findings == findings)
  }

  @Test func emptyListsAreNoReport() {
    var sample = Sample()
    sample.report = """
      { "schema": 1, "title": { "ja": "あ", "en": "a" }, "publisher": { "ja": "あ", "en": "a" },
        "published": "2025-09-05", "url": "https://example.jp", "sections": [], "items": [], "indicators": [],
        "milestones": [], "programmes": [], "relations": [] }
      """
    sample.observations = String(Sample.observations.prefix { $0 != "\n" })
    sample.map = "line,part,role,id,reason\n"
    #expect(
      sample.findings == [
        #"report.json:2: "items" is empty; expected at least one of them"#,
        #"report.json:2: "sections" is empty; expected at least one of them"#,
      ])
  }

  @Test(arguments: [
    (
      #""id": "card-start""#, #""id": "Card start""#,
      [
        #"report.json:33: unknown id "card-start" in "milestones"; expected the id of a milestone (nearest: "Card start")"#,
        #"report.json:45: the id "Card start"; expected words of a-z and 0-9 with hyphens between them, in parts joined by /"#,
      ]
    ),
    (
      #""id": "card-start""#, #""id": "cards-held""#,
      [
        #"report.json:33: unknown id "card-start" in "milestones"; expected the id of a milestone"#,
        #"report.json:45: the id "cards-held" again; expected an id of its own (the first is that of an indicator in line 40)"#,
      ]
    ),
    (
      #""indicators": ["card-share"]"#, #""indicators": ["card-shar"]"#,
      [
        #"report.json:31: unknown id "card-shar" in "indicators"; expected the id of an indicator (nearest: "card-share")"#
      ]
    ),
    (
      #""indicators": ["card-share"]"#, #""indicators": ["card-share", "card-hub"]"#,
      [#"report.json:31: "card-hub" in "indicators" is a programme; expected the id of an indicator"#]
    ),
    (
      #""indicators": ["card-share"]"#, #""indicators": ["card-share", "card-share"]"#,
      [#"report.json:31: "card-share" twice in "indicators"; expected each id once"#]
    ),
    (
      #""indicators": ["card-share"]"#, #""indicators": ["card-share", "cards-held"]"#,
      [
        #"report.json:31: "cards-held" in "indicators" and in "background"; expected it in one of them"#,
        #"report.json:31: "cards-held" in "indicators" has no value in the report; expected it in "background""#,
      ]
    ),
    (
      #""section": "life", "value": 80"#, #""section": "lif", "value": 80"#,
      [#"report.json:38: unknown id "lif" in "section"; expected the id of a section (nearest: "life")"#]
    ),
    (
      #""to": "life/card", "kind""#, #""to": "pillar-1", "kind""#,
      [#"report.json:54: a relation of "pillar-1" to itself; expected two things"#]
    ),
    (
      ",\n      \"reason\": { \"ja\": \"使うため\", \"en\": \"It is used\" }", "",
      [#"report.json:54: a relation of ours without "reason"; expected why it is drawn"#]
    ),
    (
      #""number": "2.1""#, #""number": "3.1""#,
      [#"report.json:11: the number "3.1" in the section "2"; expected a number that begins with "2.""#]
    ),
    (
      #""number": "2.1""#, #""number": "2.x""#,
      [#"report.json:11: the number "2.x"; expected numbers joined by dots"#]
    ),
  ])
  func idsAndLinks(old: String, new: String, findings: [String]) {
    #expect(Sample.replacing(old, new).findings == findings)
  }

  @Test(arguments: [
    (
      #""contents": [] }"#, #""contents": ["results"] }"#,
      [
        #"report.json:10: the contents go round in a circle: results > pillars > pillar-1 > results; expected sections that end in items"#
      ]
    ),
    (
      #""contents": ["pillar-1"]"#, #""contents": ["pillar-1", "life"]"#,
      [#"report.json:18: "life" in the contents of "pillars"; expected it in one section only (first in "results")"#]
    ),
    (
      #""contents": ["life/aim", "life/card"]"#, #""contents": ["life/card"]"#,
      [#"report.json:25: the item "life/aim" in no contents; expected it in the contents of its section"#]
    ),
    (
      #""contents": ["life/aim", "life/card"]"#, #""contents": ["life/card", "life/aim"]"#,
      [#"report.json:28: "life/card" after "life/aim" in "items"; expected reading order, as in the contents"#]
    ),
    (
      #""contents": ["pillar-1"]"#, #""contents": ["pillar-1", "pillars"]"#,
      [
        #"report.json:18: "pillars" in the contents of "pillars"; expected it in one section only (first in "results")"#
      ]
    ),
  ])
  func contents(old: String, new: String, findings: [String]) {
    #expect(Sample.replacing(old, new).findings == findings)
  }

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
      "カードの保有\", \"reading", "\", \"reading",
      [
        #"report.json:29: a reading with "カード" where the text goes on with "" in "title"; expected segments that give the Japanese text when they are joined"#,
        #"report.json:29: an empty text in "title.ja"; expected a text"#,
      ]
    ),
    (
      #""aliases": ["kurashi"]"#, "\"aliases\": [\"kura\\u001b[31mshi\"]",
      [#"report.json:14: the control character U+001B in "aliases"; expected text without control characters"#]
    ),
    (
      #""en": "Card Hub""#, "\"en\": \"Card\u{202E} Hub\"",
      [#"report.json:49: the bidirectional control U+202E in "name.en"; expected text without bidirectional controls"#]
    ),
    (
      #""en": "Card Hub""#, "\"en\": \"Card\u{200B} Hub\"",
      [#"report.json:49: the invisible character U+200B in "name.en"; expected text that can be seen"#]
    ),
    (
      #""ja": "使うため""#, "\"ja\": \"⼈が使う\"",
      [#"report.json:55: the look-alike radical U+2F08 in "reason.ja"; expected the ordinary kanji "人""#]
    ),
    (
      #""en": "Card Hub""#, #""en": "Card Hub ""#,
      [#"report.json:49: a text with a blank at its end or beginning in "name.en"; expected no blanks around it"#]
    ),
    (
      #""ja": "目標", "reading": "目標《もくひょう》""#,
      #""ja": "あいうえおかきくけこさしすせそたち", "reading": "あいうえおかきくけこさしすせそたち""#,
      ["report.json:26: a title of 34 columns; expected at most 32, 16 full-width characters"]
    ),
  ])
  func texts(old: String, new: String, findings: [String]) {
    #expect(Sample.replacing(old, new).findings == findings)
  }

  @Test(arguments: [
    (#", "reading": "目標《もくひょう》""#, "", [#"report.json:26: "title" without "reading"; expected how "目標" is read"#]),
    ("目標《もくひょう》", "目標", [#"report.json:26: "目標" without a reading in "title"; expected surface《reading》"#]),
    (
      "目標《もくひょう》", "目標《モクヒョウ》",
      [#"report.json:26: the reading "モクヒョウ" of "目標" in "title"; expected hiragana, or lower case letters and digits"#]
    ),
    (
      "目標《もくひょう》", "目標《aim|もくひょう》",
      [#"report.json:26: the reading "aim" of "目標" first in "title"; expected hiragana first"#]
    ),
    (
      "目標《もくひょう》", "目《もく》",
      [
        #"report.json:26: a reading that ends before "標" in "title"; expected segments that give the Japanese text when they are joined"#
      ]
    ),
    (
      "目標《もくひょう》", "目標《もくひょう》 ",
      [
        #"report.json:26: a reading with a blank too many in "title"; expected one blank between two segments"#,
        #"report.json:26: a text with a blank at its end or beginning in "title.reading"; expected no blanks around it"#,
      ]
    ),
  ])
  func readings(old: String, new: String, findings: [String]) {
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

  @Test func sources() {
    #expect(
      Sample.replacing(#""url": "https://example.jp/report""#, #""url": "example""#).findings == [
        #"report.json:6: "url" is "example"; expected an address that begins with https:// or http://"#
      ])
    #expect(
      Sample.replacing(#""source": "our translation""#, #""source": """#).findings == [
        #"report.json:51: an English name without "source"; expected where it was read"#
      ])
  }

  /// Nothing of a hostile dataset reaches the terminal through our own sentences.
  @Test func findingsAreHarmless() {
    let hostile = Sample.replacing(#""indicators": ["card-share"]"#, "\"indicators\": [\"\\u001b]0;x\\u0007\u{202E}\"]")
    for finding in hostile.findings {
      #expect(!finding.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }
    #expect(hostile.findings.contains { $0.contains("unknown id \"U+001B]0;xU+0007U+202E\"") })
  }
}
