@testable import Dataset

/// A small sound dataset with one of everything, to be spoilt by tests.
struct Sample {
  var report = Sample.report
  var observations = Sample.observations
  var map = Sample.map
  var numbers = Sample.numbers

  var files: DatasetFiles {
    DatasetFiles([
      "report.json": Array(report.utf8), "observations.csv": Array(observations.utf8),
      "source-map.csv": Array(map.utf8), "source-numbers.csv": Array(numbers.utf8),
    ])
  }

  /// The sample with one piece of report.json replaced.
  static func replacing(_ old: String, _ new: String) -> Sample {
    var sample = Sample()
    sample.report = Sample.report.replacingFirst(old, with: new)
    return sample
  }

  func replacing(_ old: String, _ new: String) -> Sample {
    var sample = self
    sample.report = report.replacingFirst(old, with: new)
    return sample
  }

  static func replacingObservations(_ old: String, _ new: String) -> Sample {
    var sample = Sample()
    sample.observations = Sample.observations.replacingFirst(old, with: new)
    return sample
  }

  /// What the check says, and whether it says something else of the same in small pieces: every bad example is one for both.
  var findings: [String] {
    let findings = DatasetCheck(files).findings()
    let pieces = try? DatasetReading(files, step: 100, monitor: LoadMonitor()).findings.sorted()
    let isSame = pieces == findings.filter { [DatasetFiles.report, DatasetFiles.observations].contains($0.file) }
    return findings.map(\.description) + (isSame ? [] : [Self.difference])
  }

  static let difference = "other findings in small pieces"

  static let report = """
    {
      "schema": 1,
      "title": { "ja": "2025年報告", "reading": "2025 年《ねん》 報告《ほうこく》", "en": "Report 2025" },
      "publisher": { "ja": "庁", "reading": "庁《ちょう》", "en": "Agency" },
      "published": "2025-09-05",
      "url": "https://example.jp/report",
      "sections": [
        { "id": "results", "kind": "chapter", "number": "2",
          "title": { "ja": "成果", "reading": "成果《せいか》", "en": "Results" },
          "contents": ["life", "pillars"] },
        { "id": "life", "kind": "domain", "number": "2.1",
          "title": { "ja": "「生活」の変化", "reading": "「 生活《せいかつ》 」 の 変化《へんか》", "en": "Life" },
          "short": { "ja": "生活", "reading": "生活《せいかつ》", "en": "Life" },
          "aliases": ["kurashi"],
          "contents": ["life/aim", "life/card"] },
        { "id": "pillars", "kind": "part", "number": null,
          "title": { "ja": "柱", "reading": "柱《はしら》", "en": "Pillars" },
          "contents": ["pillar-1"] },
        { "id": "pillar-1", "kind": "pillar", "number": null,
          "title": { "ja": "徹底活用", "reading": "徹底《てってい》 活用《かつよう》", "en": "Full use" },
          "statement": { "ja": "すべてに使う。", "reading": "すべて に 使《つか》 う 。", "en": "Use it for all." },
          "contents": [] }
      ],
      "items": [
        { "id": "life/aim", "kind": "paragraph",
          "title": { "ja": "目標", "reading": "目標《もくひょう》", "en": "Aim" },
          "statement": { "ja": "便利にする。", "reading": "便利《べんり》 に する 。", "en": "Make it easy." } },
        { "id": "life/card", "kind": "achievement",
          "title": { "ja": "カードの保有", "reading": "カード《かーど|card》 の 保有《ほゆう》", "en": "Card holding" },
          "statement": { "ja": "約8割が持つ。", "reading": "約《やく》 8 割《わり》 が 持《も》 つ 。", "en": "About 80% hold it." },
          "indicators": ["card-share"],
          "background": ["cards-held"],
          "milestones": ["card-start"],
          "programmes": ["card-hub"] }
      ],
      "indicators": [
        { "id": "card-share", "label": { "ja": "保有率", "reading": "保有《ほゆう》 率《りつ》", "en": "Share" },
          "unit": { "ja": "%", "en": "%" }, "section": "life", "value": 80, "printed": "約8割", "approximate": true,
          "asOf": { "date": "2025-03-31", "printed": "2025年3月末" }, "status": "actual" },
        { "id": "cards-held", "label": { "ja": "枚数", "reading": "枚数《まいすう》", "en": "Cards" },
          "unit": { "ja": "枚", "en": "cards" }, "section": "life", "value": null, "printed": null, "approximate": false,
          "asOf": null, "status": "actual" }
      ],
      "milestones": [
        { "id": "card-start", "title": { "ja": "開始", "reading": "開始《かいし》", "en": "Start" },
          "date": { "from": "2021", "to": "2025" }, "printed": "2021年から2025年", "status": "done" }
      ],
      "programmes": [
        { "id": "card-hub", "name": { "ja": "カードハブ(CH2)", "reading": "カードハブ《かーどはぶ》 ( CH 2 )", "en": "Card Hub" },
          "kind": "system", "what": { "ja": "基盤。", "reading": "基盤《きばん》 。", "en": "A base." },
          "aliases": ["hub"], "english": { "basis": "ours", "source": "our translation" } }
      ],
      "relations": [
        { "from": "pillar-1", "to": "life/card", "kind": "builds-on", "basis": "ours",
          "reason": { "ja": "使うため", "en": "It is used" } }
      ]
    }

    """

  static let observations = """
    series,date,value,approximate,status,confidence,in_report,printed,date_basis,source_title,source_url,note_ja,note_en
    card-share,2024-03,75.5,no,actual,official,no,,as-of,年報,https://example.jp/2024,"n=5,600","n=5,600"
    card-share,2025-03-31,80,yes,actual,official,yes,約8割,as-of,2025年報告,https://example.jp/report,,
    cards-held,2025-03,98000000,no,actual,press,no,,as-of,新聞,https://example.jp/news,,

    """

  static let text = """
    2025年報告
    2. 成果
    「生活」の変化
    便利にします。
    - カードハブ(CH2)の利用(2021年から2025年まで、2025年3月末時点で約8割、6つの県)
    柱 - 徹底活用(すべて)
    """

  static let map = """
    line,part,role,id,reason
    1,1,heading,report,
    2,1,heading,results,
    3,1,heading,life,
    4,1,paragraph,life/aim,
    5,1,item,life/card,
    6,1,heading,pillars,
    6,2,item,pillar-1,

    """

  static let numbers = """
    line,text,reason
    5,6つ,how many prefectures took part in a trial

    """
}

extension String {
  /// Without Foundation, and loud when there is nothing to replace.
  func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return "NOT FOUND: \(old)" }
    return replacingCharacters(in: range, with: new)
  }

  private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
