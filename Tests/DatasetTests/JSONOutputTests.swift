import Testing

@testable import Dataset

@Suite struct JSONOutputTests {
  let report: Report

  init() throws {
    report = try DatasetLoader(Sample().files).load()
  }

  @Test func sectionsAsJSON() throws {
    let json = try JSONParser.parse(Array(JSONWriter.text(ReportJSON(report).sections()).utf8)).root
    let life = Array(json.elements)[1]
    #expect(life.members.map { $0.key.string } == ["id", "number", "kind", "title", "parent", "items"])
    #expect(
      JSONWriter.text(ReportJSON(report).sections()).hasPrefix(
        """
        [
          {
            "id": "results",
            "number": "2",
            "kind": "chapter",
            "title": {
              "ja": "成果",
              "en": "Results"
            },
            "parent": null,
            "items": []
          },
          {
            "id": "life",
            "number": "2.1",
            "kind": "domain",
            "title": {
              "ja": "「生活」の変化",
              "en": "Life"
            },
            "parent": "results",
            "items": [
              "life/aim",
              "life/card"
            ]
          },

        """))
  }

  @Test func itemAsJSON() {
    let text = JSONWriter.text(ReportJSON(report).show(.item(0)))
    #expect(
      text == """
        {
          "type": "item",
          "id": "life/aim",
          "kind": "paragraph",
          "status": null,
          "title": {
            "ja": "目標",
            "en": "Aim",
            "reading": "目標《もくひょう》"
          },
          "statement": {
            "ja": "便利にする。",
            "en": "Make it easy.",
            "reading": "便利《べんり》 に する 。"
          },
          "place": {
            "path": [
              {
                "id": "results",
                "number": "2",
                "title": {
                  "ja": "成果",
                  "en": "Results"
                }
              },
              {
                "id": "life",
                "number": "2.1",
                "title": {
                  "ja": "「生活」の変化",
                  "en": "Life"
                }
              }
            ],
            "kind": "paragraph",
            "number": 1
          },
          "indicators": [],
          "background": [],
          "milestones": [],
          "programmes": [],
          "relations": [],
          "report": {
            "title": {
              "ja": "2025年報告",
              "en": "Report 2025",
              "reading": "2025 年《ねん》 報告《ほうこく》"
            },
            "publisher": {
              "ja": "庁",
              "en": "Agency",
              "reading": "庁《ちょう》"
            },
            "published": "2025-09-05",
            "url": "https://example.jp/report"
          },
          "statementsBy": "editors of tenbo"
        }

        """)
  }

  @Test func figuresAsJSON() {
    #expect(
      JSONWriter.text(ReportJSON(report).figures([1])) == """
        [
          {
            "id": "cards-held",
            "label": {
              "ja": "枚数",
              "en": "Cards"
            },
            "value": null,
            "printed": null,
            "unit": "枚",
            "approximate": false,
            "asOf": null,
            "status": "actual",
            "section": "life",
            "observations": [
              {
                "date": "2025-03",
                "value": 98000000,
                "printed": null,
                "approximate": false,
                "status": "actual",
                "inReport": false,
                "note": "",
                "source": {
                  "title": "新聞",
                  "url": "https://example.jp/news",
                  "confidence": "press"
                },
                "dateBasis": "as-of",
                "noteEn": "",
                "break": false
              }
            ]
          }
        ]

        """)
  }
}
