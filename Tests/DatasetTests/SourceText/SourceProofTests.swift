import Testing

@testable import Dataset

/// `check --against` with a text of six lines and its map.
@Suite struct SourceTextTests {
  @Test func blanksOfAnyKindAreBlanks() {
    let text = SourceText(Array("\u{3000}一\u{A0}二\u{3000} \r\n\u{3000}\n三\u{A0}-\u{A0}四\n".utf8), file: "report.txt")
    #expect(text.parts.map(\.text) == ["一 二", "三", "- 四"])
    #expect(text.parts.map(\.line) == [1, 3, 3])
  }
}

@Suite struct SourceProofTests {
  func findings(_ sample: Sample, text: String = Sample.text) -> [String] {
    DatasetCheck(sample.files).findings(against: Array(text.utf8), named: "report.txt").map(\.description)
  }

  func findings(inText old: String, _ new: String) -> [String] {
    findings(Sample(), text: Sample.text.replacingFirst(old, with: new))
  }

  func findings(inMap old: String, _ new: String) -> [String] {
    var sample = Sample()
    sample.map = Sample.map.replacingFirst(old, with: new)
    return findings(sample)
  }

  @Test func sampleAgrees() {
    #expect(findings(Sample()) == [])
  }

  /// Look-alike radicals in the published text are no difference.
  @Test func foldsLookAlikes() {
    let sample = Sample.replacing(#""ja": "徹底活用", "reading": "徹底《てってい》 活用《かつよう》""#, #""ja": "人", "reading": "人《ひと》""#)
    #expect(findings(sample, text: Sample.text.replacingFirst("徹底活用(すべて)", with: "⼈")) == [])
  }

  @Test(arguments: [
    (
      "6,2,item,pillar-1,\n", "",
      [
        #"report.json:19: "pillar-1" in no line of the map; expected the line of the text where it stands"#,
        #"report.txt:6: part 2, "- 徹底活用(すべて)", is not in the map; expected a row for it in source-map.csv"#,
      ]
    ),
    (
      "6,2,item", "6,2,item,pillar-1,\n6,2,item",
      ["source-map.csv:9: line 6, part 2 again; expected each part once (first in line 8)"]
    ),
    (
      "6,2,item", "7,1,left-out,,a footer\n6,2,item",
      ["source-map.csv:8: line 7, part 1, which the text doesn't have; expected a line of the text"]
    ),
    (
      "4,1,paragraph,life/aim,", "4,1,left-out,,",
      [
        #"report.json:25: "life/aim" in no line of the map; expected the line of the text where it stands"#,
        "source-map.csv:5: a line left out without a reason; expected why the dataset doesn't have it",
      ]
    ),
    (
      "4,1,paragraph", "4,1,item",
      [
        #"report.json:25: "life/aim" in no line of the map; expected the line of the text where it stands"#,
        #"report.txt:4: part 1, "便利にします。", is not in the map; expected a row for it in source-map.csv"#,
        #"source-map.csv:5: "life/aim", the id of an item of kind "paragraph", as "item"; expected an item that is no paragraph, or a pillar"#,
      ]
    ),
    (
      "life/aim", "life/aims",
      [
        #"report.json:25: "life/aim" in no line of the map; expected the line of the text where it stands"#,
        #"report.txt:4: part 1, "便利にします。", is not in the map; expected a row for it in source-map.csv"#,
        #"source-map.csv:5: unknown id "life/aims"; expected the id of a section or an item (nearest: "life/aim")"#,
      ]
    ),
    (
      "3,1,heading,life", "3,1,headline,life",
      [
        #"report.json:11: "life" in no line of the map; expected the line of the text where it stands"#,
        #"report.txt:3: part 1, "「生活」の変化", is not in the map; expected a row for it in source-map.csv"#,
        #"source-map.csv:4: the role "headline"; expected one of "heading", "item", "paragraph", "left-out""#,
      ]
    ),
    (
      "2,1,heading,results,\n3,1,heading,life,", "2,1,heading,life,\n3,1,heading,results,",
      [
        #"report.txt:2: the heading "成果"; expected "「生活」の変化", the title of "life""#,
        #"report.txt:2: the heading number "2"; expected "2.1""#,
        #"report.txt:3: the heading "「生活」の変化"; expected "成果", the title of "results""#,
        #"source-map.csv:4: "results" after "life"; expected the order of the report's contents"#,
      ]
    ),
  ])
  func map(old: String, new: String, expected: [String]) {
    #expect(findings(inMap: old, new) == expected)
  }

  @Test(arguments: [
    ("「生活」の変化", "「生活」が変わる", [#"report.txt:3: the heading "「生活」が変わる"; expected "「生活」の変化", the title of "life""#]),
    ("2. 成果", "3. 成果", [#"report.txt:2: the heading number "3"; expected "2""#]),
    (
      "便利にします。", "12件を便利にします。",
      [#"report.txt:4: "12件" at "life/aim"; expected a figure or milestone there, or a row in source-numbers.csv"#]
    ),
    (
      "約8割", "約8.5割",
      [
        #"observations.csv:3: "約8割" of the observation at 2025-03-31, not printed at an item of "card-share"; expected a wording of its place in the text"#,
        #"report.json:38: "約8割" of "card-share", not printed at "life/card"; expected a wording of its place in the text"#,
        #"report.txt:5: "8.5割" at "life/card"; expected a figure or milestone there, or a row in source-numbers.csv"#,
      ]
    ),
    (
      "2025年3月末時点", "2025年3月時点",
      [
        #"report.json:39: "2025年3月末" of "card-share", not printed at "life/card"; expected a wording of its place in the text"#,
        #"report.txt:5: "2025年3月" at "life/card"; expected a figure or milestone there, or a row in source-numbers.csv"#,
      ]
    ),
    (
      "カードハブ(CH2)の利用(", "カードの利用(",
      [
        #"report.json:34: "card-hub" in the programmes of "life/card"; expected a programme whose name is printed there"#
      ]
    ),
    (
      "、6つの県", "",
      [#"source-numbers.csv:2: "6つ", which line 5 doesn't print; expected a number as that line prints it"#]
    ),
    (
      "- カードハブ", "カードハブ",
      [#"source-map.csv:6: an item in a line that is no bullet; expected a line that begins with "- ""#]
    ),
    (
      "便利にします。", "- 便利にします。",
      [#"source-map.csv:5: a paragraph in a line that is a bullet; expected the role "item""#]
    ),
  ])
  func text(old: String, new: String, expected: [String]) {
    #expect(findings(inText: old, new) == expected)
  }

  @Test(arguments: [
    (
      #""value": 80"#, #""value": 8"#,
      #"report.json:38: the value 8 for "約8割"; expected the number of its wording in %"#
    ),
    (
      #""date": "2025-03-31", "printed""#, #""date": "2025-03", "printed""#,
      #"report.json:39: the date 2025-03 for "2025年3月末"; expected 2025-03-31"#
    ),
    (
      #""from": "2021", "to": "2025""#, #""from": "2021", "to": "2024""#,
      #"report.json:46: the date 2021/2024 for "2021年から2025年"; expected 2021/2025"#
    ),
    (
      #""indicators": ["card-share"]"#, #""indicators": []"#,
      #"report.json:38: the value of "card-share" at no item; expected it in "indicators" of the item that prints it"#
    ),
    (
      #""milestones": ["card-start"]"#, #""milestones": []"#,
      #"report.json:45: the milestone "card-start" at no item; expected it in "milestones" of the item that prints it"#
    ),
    (
      #""printed": "約8割", "approximate": true"#, #""printed": "8割", "approximate": false"#,
      #"report.json:38: "approximate" is false; expected true, as the text says 約"#
    ),
  ])
  func figures(old: String, new: String, expected: String) {
    #expect(findings(Sample.replacing(old, new)).contains(expected))
  }

  @Test func mapWithOtherColumns() {
    #expect(
      findings(inMap: "line,part,role,id,reason", "line,part,role,id,why") == [
        #"source-map.csv:1: the columns "line,part,role,id,why"; expected "line,part,role,id,reason""#
      ])
  }

  @Test func numberThatIsAFigureIsNotListed() {
    var sample = Sample()
    sample.numbers += "5,約8割,a share\n"
    #expect(
      findings(sample) == [#"source-numbers.csv:3: "約8割", which is a figure of line 5; expected it there or here"#])
  }

  @Test func textThatIsNoUTF8() {
    let findings = DatasetCheck(Sample().files).findings(against: [0x0A, 0xFF], named: "report.txt")
    #expect(
      findings.map(\.description) == ["report.txt:2: the byte 0xFF, which is not UTF-8; expected UTF-8 text"])
  }

  @Test func missingFiles() {
    let check = DatasetCheck(Sample().files)
    #expect(
      check.findings(against: "/nonexistent/report.txt").map(\.description) == [
        "/nonexistent/report.txt: it cannot be read (No such file or directory); expected the published text of the report"
      ])
    let bare = DatasetFiles([
      "report.json": Array(Sample.report.utf8), "observations.csv": Array(Sample.observations.utf8),
    ])
    #expect(DatasetCheck(bare).findings() == [])
    #expect(
      DatasetCheck(bare).findings(against: [], named: "report.txt").map(\.description) == [
        "source-map.csv: there is no such file; expected a readable file",
        "source-numbers.csv: there is no such file; expected a readable file",
      ])
  }
}
