import Testing
import Typesetting

/// How text looks once it is broken.
struct LineBreakerTests {
  private let breaker = LineBreaker(metrics: Metrics(), names: ["GビズID", "Jグランツ", "ガバメントAI"])

  private func wrapped(_ text: String, _ columns: Int, hanging: Int = 0, words: String? = nil) -> String {
    let starts = words.map { wordStarts(of: text, parted: $0) } ?? []
    return breaker.lines(of: text, columns: columns, hanging: hanging, words: starts)
      .map { String(text[$0]) }.joined(separator: "\n")
  }

  /// The places of the bars in a copy of the text.
  private func wordStarts(of text: String, parted: String) -> [String.Index] {
    var starts = [text.startIndex]
    for word in parted.split(separator: "|") {
      starts.append(text.index(starts.last ?? text.startIndex, offsetBy: word.count))
    }
    return starts
  }

  @Test func textThatFitsIsOneLine() {
    #expect(wrapped("デジタル庁", 10) == "デジタル庁")
    #expect(wrapped("  デジタル庁  ", 12) == "  デジタル庁")
    #expect(breaker.lines(of: "", columns: 10) == [])
    #expect(breaker.lines(of: "   ", columns: 2) == [])
  }

  @Test func punctuationTakesACharacterAlong() {
    #expect(wrapped("改革を推進する。次に", 14) == "改革を推進す\nる。次に")
    #expect(wrapped("各領域「生活」と", 8) == "各領域\n「生活」\nと")
    #expect(wrapped("多様なデータベース", 14) == "多様なデータ\nベース")
    #expect(wrapped("国々の人々の", 2) == "国\n々\nの\n人\n々\nの")
  }

  @Test func numbersStayWithTheirCounters() {
    #expect(wrapped("累計発行アカウント124万件、接続", 24) == "累計発行アカウント\n124万件、接続")
    #expect(wrapped("規制の8,162条項のうち", 10) == "規制の\n8,162条項\nのうち")
    #expect(wrapped("利用者は2025年3月末時点で", 16) == "利用者は\n2025年3月末時点\nで")
    #expect(wrapped("国民の約8割が", 8) == "国民の\n約8割が")
    #expect(wrapped("利用者4.5万人の", 8) == "利用者\n4.5万人\nの")
    #expect(wrapped("businesses: 1.24 million", 20) == "businesses:\n1.24 million")
    #expect(wrapped("take 5 millionaires", 8) == "take 5\nmilliona\nires")
    #expect(wrapped("令和7年度の計画", 6) == "令和\n7年度\nの計画")
    #expect(wrapped("令和7年度の計画", 10) == "令和7年度\nの計画")
  }

  @Test func unitsWiderThanTheLineGiveWayAtTheirJoints() {
    #expect(wrapped("2025年3月末時点で", 10) == "2025年\n3月末時点\nで")
    #expect(wrapped("1,234,567,890円", 8) == "1,234,56\n7,890円")
    #expect(wrapped("124万件", 5) == "124万\n件")
    #expect(wrapped("https://www.digital.go.jp/policies", 14) == "https://www.\ndigital.go.jp/\npolicies")
    #expect(wrapped("人", 1) == "人")
    #expect(wrapped("人a民", 1) == "人\na\n民")
    #expect(wrapped("人民", 0) == "人\n民")
  }

  @Test func wordsOfASCIIStayWhole() {
    #expect(wrapped("取得してe-Taxへ", 12) == "取得して\ne-Taxへ")
    #expect(wrapped("支援チーム(D-CERT)の", 16) == "支援チーム\n(D-CERT)の")
    #expect(wrapped("Data Free Flow with Trust", 12) == "Data Free\nFlow with\nTrust")
    #expect(wrapped("Select the item(s) you want", 13) == "Select the\nitem(s) you\nwant")
    #expect(wrapped("The agency’s work", 8) == "The\nagency’s\nwork")
    #expect(wrapped("Hub(PMH)の拡大", 8) == "Hub(PMH)\nの拡大")
    #expect(wrapped("in short - like this", 10) == "in short -\nlike this")
  }

  @Test func namesStayWhole() {
    #expect(wrapped("認証基盤GビズIDの", 14) == "認証基盤\nGビズIDの")
    #expect(wrapped("補助金のJグランツを", 14) == "補助金の\nJグランツを")
    #expect(wrapped("電子カルテα版の", 12) == "電子カルテ\nα版の")
    // Taking more than a third of the line, a name would leave too little to fill.
    let long = LineBreaker(metrics: Metrics(), names: ["政策データダッシュボード"])
    #expect(long.lines(of: "まず政策データダッシュボード", columns: 26).count == 2)
    #expect(long.lines(of: "まず政策データダッシュボード", columns: 26).first?.isEmpty == false)
  }

  @Test func linesPreferToEndAtWords() {
    let text = "国民のマイナンバー利用"
    #expect(wrapped(text, 18) == "国民のマイナンバー\n利用")
    #expect(wrapped(text, 20, words: "国民|の|マイナンバー|利用") == "国民のマイナンバー\n利用")
    #expect(wrapped("全国民がマイナポータルへ", 12) == "全国民が\nマイナポータ\nルへ")
    // Further from the margin than the preference goes.
    #expect(wrapped("全国がマイナンバーカード", 20) == "全国がマイナンバー\nカード")
    #expect(wrapped("この二年が経過しましたと", 20) == "この二年が経過しまし\nたと")
    #expect(wrapped("この二年が経過しましたと", 20, words: "この|二年|が|経過|しました|と") == "この二年が経過\nしましたと")
  }

  @Test func lineEndsBreak() {
    #expect(wrapped("一\n\n二\r\n三\n", 10) == "一\n\n二\n三")
    #expect(wrapped("  \n一", 10) == "\n一")
  }

  @Test func itemsHang() {
    let item = "- 災害時の避難所運営の効率化"
    #expect(breaker.hangingIndent(of: item) == 2)
    #expect(breaker.hangingIndent(of: "3. 今後の取組") == 3)
    #expect(breaker.hangingIndent(of: "(10) 今後の取組") == 5)
    #expect(breaker.hangingIndent(of: "  ・ 今後の取組") == 5)
    #expect(breaker.hangingIndent(of: "2025年") == 0)
    #expect(breaker.hangingIndent(of: "-") == 0)
    #expect(wrapped(item, 16, hanging: 2) == "- 災害時の避難所\n運営の効率化")
    #expect(wrapped("- 124万件", 8) == "-\n124万件")
  }

  @Test func ambiguousCharactersFollowTheTerminal() {
    let wide = LineBreaker(metrics: Metrics(ambiguousIsWide: true))
    #expect(breaker.lines(of: "カルテα版", columns: 9).count == 1)
    #expect(wide.lines(of: "カルテα版", columns: 9).count == 2)
  }

  @Test func rangesLeaveBlanksOut() {
    let text = "Data  Free　Flow"
    #expect(breaker.lines(of: text, columns: 5).map { String(text[$0]) } == ["Data", "Free", "Flow"])
  }

  @Test func longRunsOfMarksBreakNothing() {
    let stack = "か" + String(repeating: "\u{3099}", count: 20_000)
    #expect(breaker.lines(of: stack + "き。く", columns: 4).count == 3)
    #expect(breaker.lines(of: stack, columns: 1) == [stack.startIndex..<stack.endIndex])
    #expect(breaker.lines(of: String(repeating: "。", count: 1000), columns: 10).count == 200)
    #expect(breaker.lines(of: String(repeating: "9", count: 1000), columns: 10).count == 100)
  }

  /// What changes an emoji's colour joins a blank before it, and takes columns of its own.
  @Test func aBlankWithInkOnItStays() {
    let text = "abc \u{1F3FD} def"
    let lines = LineBreaker(metrics: Metrics()).lines(of: text, columns: 4).map { String(text[$0]) }
    #expect(lines.joined().unicodeScalars.contains("\u{1F3FD}"))
  }
}
