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
