import Testing

@testable import Dataset

@Suite struct WordingTests {
  @Test(arguments: [
    ("国民の約8割がマイナンバーカードを保有(2021年から2025年までの4年間)", ["8割", "2021年", "2025年", "4年"]),
    ("(8,162条項のうち7,983条項の見直しが完了、見直し率97.8%)", ["8,162条項", "7,983条項", "97.8%"]),
    ("(2024年4月末22%、2025年3月末43%)", ["2024年4月末", "22%", "2025年3月末", "43%"]),
    ("累計発行アカウント124万件、接続サービス数217)", ["124万件", "217"]),
    ("原則2025年度末までに", ["2025年度末"]),
    ("(2026年春アルファ版リリース予定)", ["2026年春"]),
    ("2021年9月1日、", ["2021年9月1日"]),
    ("G7広島サミット", ["G7"]),
    ("「デジタル庁2.0」", ["2.0"]),
    ("接続ユーザー4.5万人", ["4.5万人"]),
    ("16のダッシュボード、24時間、6つ", ["16", "24時間", "6つ"]),
    ("一人ひとり、三位一体", []),
  ])
  func tokens(text: String, tokens: [String]) {
    #expect(Wording(text).tokens.map(\.text) == tokens)
  }

  @Test(arguments: [
    ("約8割", "%", 80), ("124万件", "件", 1_240_000), ("4.5万人", "人", 45_000), ("9,852万枚", "枚", 98_520_000),
    ("9,852万枚", "万枚", 9852), ("97.8%", "%", 97.8), ("65,000回", "回", 65_000), ("2024年4月末22%", "%", 22),
    ("1.2億円", "億円", 1.2), ("217", "サービス", 217), ("3千人", "人", 3000),
  ])
  func values(text: String, unit: String, value: Double) {
    #expect(NumberWording.values(in: text, unit: unit) == [value])
  }

  @Test(arguments: [
    ("2025年", "2025"), ("2025年7月", "2025-07"), ("2025年7月時点", "2025-07"), ("2025年3月末", "2025-03-31"),
    ("2024年2月末時点", "2024-02-29"), ("2025年度", "FY2025"), ("2025年度まで", "FY2025"), ("2025年度末", "2026-03-31"),
    ("2025年末", "2025-12-31"), ("2021年9月1日", "2021-09-01"), ("2026年春", "2026-spring"),
    ("2021年から2025年", "2021/2025"), ("2021年から2025年までの", "2021/2025"), ("2025年度から2026年度", "FY2025/FY2026"),
  ])
  func dates(text: String, date: String) {
    #expect(DateWording.date(in: text)?.text == date)
  }

  @Test(arguments: ["", "7月末", "25年", "2025", "2025年3月末22%", "令和7年"])
  func noDates(text: String) {
    #expect(DateWording.date(in: text) == nil)
  }

  @Test func occurrencesAreWholeNumbers() {
    let wording = Wording("1,479の地方公共団体、約11,500人、124万件、2024年4月")
    #expect(wording.occurrences(of: "479").isEmpty)
    #expect(wording.occurrences(of: "1,479").count == 1)
    #expect(wording.occurrences(of: "500人").isEmpty)
    #expect(wording.occurrences(of: "124").isEmpty)
    #expect(wording.occurrences(of: "4年").isEmpty)
    #expect(wording.occurrences(of: "4月").isEmpty)
    #expect(wording.occurrences(of: "11,500人").map(wording.isApproximate) == [true])
    #expect(wording.occurrences(of: "約11,500人").map(wording.isApproximate) == [true])
    #expect(wording.occurrences(of: "124万件").map(wording.isApproximate) == [false])
  }
}
