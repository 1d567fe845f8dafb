import SeededRandom
import Testing

@testable import Dataset

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.0, "0"), (7, "7"), (1479, "1,479"), (1_240_000, "1,240,000"), (97.8, "97.8"), (-1234.5, "-1,234.5"),
    (100, "100"), (1e15, "1,000,000,000,000,000"), (1e17, "1e+17"), (-0.0, "0"), (37.14, "37.14"), (0.05, "0.05"),
  ])
  func grouped(value: Double, text: String) {
    #expect(NumberText.grouped(value) == text)
  }

  @Test(arguments: [
    (0.0, "0", "0"), (-0.0, "0", "0"), (7, "7", "7"), (97.8, "97.8", "97.8"), (0.0001, "0.0001", "0.0001"),
    (0.00001, "1e-5", "1e-5"), (-1.25e-7, "-1.25e-7", "-1.25e-7"),
    (4892, "4,892", "4,892"), (9999, "9,999", "9,999"), (9999.97, "9,999.97", "9,999.97"),
    (10_000, "1万", "10,000"), (45_000, "4.5万", "45,000"), (45_003, "4.500万", "45,003"),
    (65_000, "6.5万", "65,000"), (99_999, "10.00万", "99,999"), (117_589, "11.76万", "117,589"),
    (868_188.5, "86.82万", "868,188.5"), (999_999, "100.0万", "999,999"), (1_000_000, "100万", "1 million"),
    (1_240_000, "124万", "1.24 million"), (-1_240_000, "-124万", "-1.24 million"),
    (14_050_000, "1,405万", "14.05 million"), (55_970_853, "5,597万", "55.97 million"),
    (98_520_000, "9,852万", "98.52 million"), (99_995_000, "1.000億", "100.0 million"),
    (100_000_000, "1億", "100 million"), (100_029_804, "1.000億", "100.0 million"),
    (123_802_000, "1.238億", "123.8 million"), (1_000_000_000, "10億", "1 billion"),
    (999_999_500_000, "1.000兆", "1.000 trillion"), (1e12, "1兆", "1 trillion"), (1.5e15, "1,500兆", "1,500 trillion"),
    (9.999e15, "9,999兆", "9,999 trillion"), (9.9996e15, "1.000e16", "1.000e16"), (1e16, "1e16", "1e16"),
    (1.23456e20, "1.235e20", "1.235e20"), (-1.5e300, "-1.5e300", "-1.5e300"),
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
    for exponent in -6...300 {
      for _ in 0..<20 {
        let magnitude = Double.random(in: 1..<10, using: &generator) * tenTo(exponent)
        let value = Bool.random(using: &generator) ? magnitude : -magnitude.rounded()
        let text = NumberText.compact(value, in: language)
        let parsed = try #require(Said(text), "\(text)")
        let error = abs(parsed.value - value)
        #expect(error <= parsed.lastDigit / 2 * (1 + 1e-9), "\(value): \(text)")
        #expect(parsed.digits <= 4 || abs(value) < exactBelow, "\(value): \(text)")
      }
    }
  }

  @Test func quantities() {
    let uses = Localized(ja: "万件", en: "10,000 uses")
    #expect(NumberText.quantity(3412, unit: uses, isApproximate: true, in: .english) == "about 34,120,000 uses")
    #expect(NumberText.quantity(3412, unit: uses, isApproximate: true, in: .japanese) == "約3,412万件")
    #expect(NumberText.quantity(1.1, unit: uses, isApproximate: false, in: .english) == "11,000 uses")
  }

  @Test(arguments: [
    ("万件", "10,000 uses", 3412, "3,412万件", "34.12 million uses"),
    ("万件", "10,000 uses", 12_345, "1.235億件", "123.5 million uses"),
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

/// What a compact number says.
private struct Said {
  var value: Double
  /// How much one of the last digit counts.
  var lastDigit: Double
  var digits: Int

  init?(_ text: String) {
    let words = ["万": 4, "億": 8, "兆": 12, " million": 6, " billion": 9, " trillion": 12]
    let word = words.first { text.hasSuffix($0.key) }
    let parts = text.dropLast(word?.key.count ?? 0).filter { $0 != "," }.split(separator: "e")
    guard let written = parts.count > 1 ? Int(parts[1]) : 0 else { return nil }
    let power = written + (word?.value ?? 0)
    let places = parts[0].split(separator: ".").dropFirst().first?.count ?? 0
    guard let value = Double("\(parts[0])e\(power)") else { return nil }
    self.value = value
    lastDigit = tenTo(power - places)
    digits = parts[0].utf8.count { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}

private func tenTo(_ exponent: Int) -> Double {
  Double("1e\(exponent)") ?? .nan
}
