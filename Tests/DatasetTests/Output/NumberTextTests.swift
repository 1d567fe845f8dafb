import SeededRandom
import Testing

@testable import Dataset

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.0, "0"), (7, "7"), (1479, "1,479"), (1_240_000, "1,240,000"), (97.8, "97.8"), (-1234.5, "-1,234.5"),
    (100, "100"), (1e15, "1,000,000,000,000,000"), (1e17, "100,000,000,000,000,000"), (0.00001, "0.00001"),
    (5e-7, "0.0000005"), (-0.0, "0"), (37.14, "37.14"), (0.05, "0.05"),
  ])
  func grouped(value: Double, text: String) {
    #expect(NumberText.grouped(value) == text)
  }

  @Test(arguments: [
    (0.0, "0", "0"), (-0.0, "0", "0"), (7, "7", "7"), (97.8, "97.8", "97.8"), (0.0001, "0.0001", "0.0001"),
    (0.00001, "0.00001", "0.00001"), (-1.25e-7, "-0.000000125", "-0.000000125"),
    (4892, "4,892", "4,892"), (9999, "9,999", "9,999"), (9999.97, "9,999.97", "9,999.97"),
    (10_000, "1万", "10,000"), (45_000, "4.5万", "45,000"), (45_003, "4.500万", "45,003"),
    (65_000, "6.5万", "65,000"), (99_999, "10.00万", "99,999"), (117_589, "11.76万", "117,589"),
    (868_188.5, "86.82万", "868,188.5"), (999_999, "100.0万", "999,999"), (1_000_000, "100万", "1 million"),
    (1_240_000, "124万", "1.24 million"), (-1_240_000, "-124万", "-1.24 million"),
    (14_050_000, "1,405万", "14.05 million"), (55_970_853, "5,597万", "55.97 million"),
    (98_520_000, "9,852万", "98.52 million"), (99_995_000, "1億", "100.0 million"),
    (100_000_000, "1億", "100 million"), (100_029_804, "1億3万", "100.0 million"), (100_108_393, "1億11万", "100.1 million"),
    (123_802_000, "1億2,380万", "123.8 million"), (12_345_678_901, "123億4,568万", "12.35 billion"),
    (123_456_789_012, "1,235億", "123.5 billion"), (1_000_000_000, "10億", "1 billion"),
    (999_999_500_000, "1兆", "1.000 trillion"), (1e12, "1兆", "1 trillion"), (1.5e15, "1,500兆", "1.5 quadrillion"),
    (9.999e15, "9,999兆", "9.999 quadrillion"), (9.9996e15, "1京", "10.00 quadrillion"),
    (1e16, "1京", "10 quadrillion"), (1.5e17, "15京", "150 quadrillion"),
    (1.5e20, "150,000,000,000,000,000,000", "150,000,000,000,000,000,000"),
    (.infinity, "-", "-"), (.nan, "-", "-"),
  ])
  func compact(value: Double, japanese: String, english: String) {
    #expect(NumberText.compact(value, in: .japanese) == japanese)
    #expect(NumberText.compact(value, in: .english) == english)
  }

  /// Whoever reads the text knows the value to half of the last digit that it shows.
  @Test(arguments: Language.allCases)
  func claimsNoMoreThanItKnows(_ language: Language) throws {
    var generator = SeededGenerator(seed: 2025)
    let exactBelow = language == .japanese ? 10_000.0 : 1_000_000
    for exponent in -6...30 {
      for _ in 0..<20 {
        let magnitude = Double.random(in: 1..<10, using: &generator) * tenTo(exponent)
        let value = Bool.random(using: &generator) ? magnitude : -magnitude.rounded()
        let text = NumberText.compact(value, in: language)
        let parsed = try #require(Said(text), "\(text)")
        let error = abs(parsed.value - value)
        #expect(error <= parsed.lastDigit / 2 * (1 + 1e-9), "\(value): \(text)")
        #expect(parsed.digits <= 8 || abs(value) < exactBelow || abs(value) >= 9.9e17, "\(value): \(text)")
        #expect(!text.contains("e"), "\(text)")
      }
    }
  }

  @Test func quantities() {
    let uses = Localized(ja: "万件", en: "10,000 uses")
    #expect(NumberText.quantity(3412, unit: uses, isApproximate: true, in: .english) == "about 34,120,000 uses")
    #expect(NumberText.quantity(3412, unit: uses, isApproximate: true, in: .japanese) == "約3,412万件")
    #expect(NumberText.quantity(1.1, unit: uses, isApproximate: false, in: .english) == "11,000 uses")
  }

  /// One style for what stands under each other, and no digit that the value in words has not.
  @Test func quantitiesInTables() {
    func texts(_ value: Double, _ en: String, _ isApproximate: Bool = false) -> [String] {
      let unit = Localized(ja: en == "10,000 uses" ? "万件" : "件", en: en)
      return NumberText.shorterQuantities(value, unit: unit, isApproximate: isApproximate, in: .english)
        + NumberText.shorterNumbers(value, unit: unit, isApproximate: isApproximate, in: .english)
    }
    #expect(texts(100_029_804, "cards") == ["100.0m cards", "100.0m cards", "100.0m", "100.0m"])
    #expect(texts(97_600_000, "cards", true).first == "c. 97.6m cards")
    #expect(texts(3412, "10,000 uses", true) == ["c. 34.12m uses", "c. 34.12m uses", "c. 34.12m", "c. 34.12m"])
    #expect(texts(1_240_000, "accounts").first == "1.24m accounts")
    #expect(texts(45_000, "people") == ["45,000 people", "45,000 people", "45,000", "45,000"])
    #expect(texts(2.5e12, "cards").last == "2.5tn")
  }

  @Test(arguments: [
    ("万件", "10,000 uses", 3412, "3,412万件", "34.12 million uses"),
    ("万件", "10,000 uses", 12_345, "1億2,345万件", "123.5 million uses"),
    ("万件", "10,000 uses", 0.5, "5,000件", "5,000 uses"),
    ("件", "accounts", 1_240_000, "124万件", "1.24 million accounts"), ("%", "%", 97.8, "97.8%", "97.8%"),
    ("人", "people", 45_000, "4.5万人", "45,000 people"), ("万博", "expos", 3, "3万博", "3 expos"),
    ("万博", "10 expos", 3, "3万博", "3 10 expos"),
  ])
  func compactQuantities(ja: String, en: String, value: Double, japanese: String, english: String) {
    let unit = Localized(ja: ja, en: en)
    #expect(NumberText.compactQuantity(value, unit: unit, in: .japanese) == japanese)
    #expect(NumberText.compactQuantity(value, unit: unit, in: .english) == english)
    #expect(NumberText.compactQuantity(value, unit: unit, isApproximate: true, in: .japanese) == "約" + japanese)
    #expect(NumberText.compactQuantity(value, unit: unit, isApproximate: true, in: .english) == "about " + english)
  }
}

/// What a compact number says: 124万, 1億3万, 1.24 million.
private struct Said {
  var value = 0.0
  /// How much one of the last digit counts.
  var lastDigit = 1.0
  var digits = 0

  init?(_ text: String) {
    var rest = text[...]
    let sign: Double = rest.first == "-" ? -1 : 1
    rest = rest.drop { $0 == "-" }
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      rest = rest.dropFirst(number.count)
      let word = Self.words.first { rest.hasPrefix($0.key) }
      rest = rest.dropFirst(word?.key.count ?? 0)
      let plain = number.filter { $0 != "," }
      let power = word?.value ?? 0
      guard let part = Double("\(plain)e\(power)") else { return nil }
      value += sign * part
      lastDigit = tenTo(power - (plain.split(separator: ".").dropFirst().first?.count ?? 0))
      digits += plain.count { $0.isNumber }
    }
  }

  private static let words = [
    "万": 4, "億": 8, "兆": 12, "京": 16, " million": 6, " billion": 9, " trillion": 12, " quadrillion": 15,
  ]
}

private func tenTo(_ exponent: Int) -> Double {
  Double("1e\(exponent)") ?? .nan
}
