import Testing
import Typesetting

/// Lines of nearly one length.
@Suite struct BalancingTests {
  private func balanced(_ text: String, _ columns: Int, words: String? = nil) -> String {
    var starts: [String.Index] = []
    var at = text.startIndex
    for word in words?.split(separator: "|") ?? [] {
      starts.append(at)
      at = text.index(at, offsetBy: word.count)
    }
    return LineBreaker(metrics: Metrics()).balancedLines(of: text, columns: columns, words: starts)
      .map { String(text[$0]) }.joined(separator: "\n")
  }

  @Test func whatFitsIsOneLine() {
    #expect(balanced("国民のマイナンバー", 20) == "国民のマイナンバー")
    #expect(balanced("", 20) == "")
  }

  @Test func noLineIsMuchShorter() {
    #expect(balanced("one two three four five six", 24) == "one two three\nfour five six")
  }

  /// Halves of 46 columns would part デジ from タル.
  @Test func aWordIsWorthAFewColumns() {
    let words = "本人|確認|を|スマートフォン|だけ|で|終|えられる|「|デジタル|認証|アプリ|」|を|、|2024|年|6|月|に|リリース|した|。"
    let text = words.replacing("|", with: "")
    let lines = "本人確認をスマートフォンだけで終えられる「デジタル\n認証アプリ」を、2024年6月にリリースした。"
    #expect(balanced(text, 80, words: words) == lines)
    #expect(balanced(text, 80) != lines)
  }

  @Test func okuriganaStaysWithItsWord() {
    let words = "環境|の|活用|が|広|がった|。|利用者|は|多|い|。"
    #expect(balanced(words.replacing("|", with: ""), 30, words: words) == "環境の活用が広がった。\n利用者は多い。")
  }
}
