import Testing

@testable import Explorer

/// A figure's wording, taken apart around its number.
@Suite struct NumberPartsTests {
  @Test(arguments: [
    ("約8割", "約", "8", "割"), ("124万件", "", "124", "万件"), ("97.8%", "", "97.8%", ""),
    ("1,479の地方公共団体", "", "1,479", "の地方公共団体"),
    ("about 1.24 million accounts", "about", "1.24", "million accounts"), ("about 80%", "about", "80%", ""),
    ("1億3万枚", "", "10,003", "万枚"), ("約12億3,456万枚", "約", "123,456", "万枚"), ("1兆2億件", "", "10,002", "億件"),
    ("1億3枚", "", "1", "億3枚"),
    ("9,852万枚", "", "9,852", "万枚"), ("2025年デジタル庁活動報告", "", "2025", "年デジタル庁活動報告"), ("なし", "なし", "", ""),
    ("", "", "", ""), ("5. x", "", "5", ". x"),
  ])
  func aNumberIsFoundInItsWords(_ text: String, _ before: String, _ number: String, _ after: String) {
    let parts = NumberParts(text)
    #expect([parts.before, parts.number, parts.after] == [before, number, after])
  }
}
