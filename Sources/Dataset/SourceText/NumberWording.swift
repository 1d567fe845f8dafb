/// Numbers as Japanese texts print them.
enum NumberWording {
  static let magnitudes: [Unicode.Scalar: Double] = ["千": 1e3, "万": 1e4, "億": 1e8, "兆": 1e12]

  /// What is written right after a number and belongs to it; the longest that fits counts.
  private static let counters: [[Unicode.Scalar]] = [
    "年度", "年", "か月", "カ月", "ヶ月", "月", "週間", "日", "時間", "分", "秒", "時点", "件", "人", "名", "回", "団体", "自治体", "条項", "機関",
    "府省庁",
    "都道府県", "市区町村", "市町村", "指標", "カテゴリ", "システム", "サービス", "アカウント", "割", "分野", "つ", "個", "種類", "枚", "台", "本部", "隊", "校",
    "社", "者", "世帯", "倍", "位", "歳", "円", "ポイント", "%",
  ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }

  /// The length of the counter that the scalars begin with.
  static func counter(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    counters.first { scalars.starts(with: $0) }?.count
  }

  /// The index after digits with their commas and point.
  static func endOfDigits(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if scalars[index].isDigit {
        index += 1
      } else if scalars[index] == "," || scalars[index] == ".", index + 1 < scalars.endIndex, scalars[index + 1].isDigit
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// The numbers in a wording, dates left out, in the unit given: 約8割 is 80 in %, 124万件 is 124 in 万件.
  static func values(in text: String, unit: String) -> [Double] {
    let wording = Wording(text)
    return wording.tokens.compactMap { token in
      let scalars = wording.scalars[token.range]
      guard DateWording.length(scalars) != scalars.count else { return nil }
      return value(scalars, unit: unit)
    }
  }

  private static func value(_ scalars: ArraySlice<Unicode.Scalar>, unit: String) -> Double? {
    guard let start = scalars.firstIndex(where: \.isDigit) else { return nil }
    var index = endOfDigits(scalars[start...])
    let digits = scalars[start..<index].filter { $0 != "," }
    guard var value = Double(Wording.text(digits[...])) else { return nil }
    while index < scalars.endIndex, let factor = magnitudes[scalars[index]] {
      value *= factor
      index += 1
    }
    if index < scalars.endIndex, scalars[index] == "割", unit == "%" { value *= 10 }
    for scalar in unit.unicodeScalars {
      guard let factor = magnitudes[scalar] else { break }
      value /= factor
    }
    return value
  }
}
