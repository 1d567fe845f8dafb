import Testing

@testable import Typesetting

@Suite struct AbridgementTests {
  private let metrics = Metrics()

  private func abridged(_ name: String, _ columns: Int) -> String {
    metrics.abridged(name, to: columns, mark: "⋯").text
  }

  @Test(arguments: [
    (60, "標準準拠システムへの移行が期限に間に合わない見込みの自治体数"), (40, "標準準拠シス⋯合わない見込みの自治体数"),
    (24, "標準準拠⋯込みの自治体数"), (4, "⋯数"), (1, "⋯"), (0, ""),
  ])
  func keepsBothEnds(columns: Int, text: String) {
    #expect(abridged("標準準拠システムへの移行が期限に間に合わない見込みの自治体数", columns) == text)
  }

  @Test(arguments: [
    (60, "Local governments expected to miss the standardisation⋯"), (30, "Local⋯the standardisation deadline"),
  ])
  func breaksBetweenWords(columns: Int, other: String) {
    let text = abridged("Local governments expected to miss the standardisation deadline", columns)
    #expect(text.hasPrefix("Local") && text.hasSuffix("deadline"))
    #expect(text.split(separator: "⋯").allSatisfy { $0.first != " " && $0.last != " " })
    #expect(metrics.columns(of: text) <= columns)
  }

  @Test func neverCutsANumber() {
    let name = "2025年度までに1,234,567件を移行する計画の対象は98,765,432件"
    for columns in 0...80 {
      for number in abridged(name, columns).split(whereSeparator: { !"0123456789,".contains($0) }) {
        #expect(["2025", "1,234,567", "98,765,432"].contains(number), "\(columns): \(number)")
      }
    }
  }

  @Test func neverIsTooWide() {
    for name in ["社会のデジタル化に適応できていない人の割合", "People who have not adapted", "e\u{301}🇯🇵か\u{3099}", "a"] {
      for columns in 0...60 { #expect(metrics.columns(of: abridged(name, columns)) <= columns) }
    }
  }

  /// What is kept are parts of the name, in order.
  @Test func saysWhatIsKept() {
    let name = "社会のデジタル化に適応できていない人の割合"
    for columns in 2...44 {
      let cut = metrics.abridged(name, to: columns, mark: "⋯")
      #expect(cut.text.filter { $0 != "⋯" } == cut.kept.map { String(name[$0]) }.joined())
      #expect(zip(cut.kept, cut.kept.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    }
  }

  /// Names that are alike at both ends show where they differ.
  @Test func namesOfAListAreToldApart() {
    let names = [
      "People who approve of the digitalisation of society", "People who have adapted to the digitalisation of society",
      "People who have not adapted to the digitalisation of society", "People",
    ]
    for columns in 6...70 {
      let list = NameList(names.map { (Name($0), columns) }, metrics: metrics, mark: "⋯")
      let shown = names.indices.map { list[$0].text }
      #expect(Set(shown).count == names.count, "\(columns): \(shown)")
      #expect(shown.allSatisfy { metrics.columns(of: $0) <= columns }, "\(columns): \(shown)")
    }
  }

  /// 標準準拠システ⋯持つ自治体数 were those that meet the deadline.
  @Test func aShortNameStandsForWhatHasNoRoom() {
    let name = Name("標準準拠システムへの移行が期限に間に合わない見込みの自治体数", short: "移行遅れ見込みの自治体数")
    for columns in 0...80 {
      let shown = metrics.shown(name, in: columns, mark: "⋯")
      let expected = columns >= 60 ? name.whole : columns >= 24 ? name.short : nil
      #expect(expected == nil || shown.text == expected, "\(columns): \(shown.text)")
      #expect(shown.isOfShortName == (columns < 60))
      #expect(metrics.columns(of: shown.text) <= columns)
      #expect(metrics.columns(of: name, within: columns) == max(metrics.columns(of: shown.text), min(columns, 24)))
    }
  }

  /// My Number Cards⋯(cumulative) and My Number Card⋯(cumulative) are one to whoever reads them.
  @Test func namesOfAListDifferInMoreThanALetter() {
    let names = ["My Number Cards issued (cumulative)", "My Number Card applications (cumulative)"]
    for columns in 12...34 {
      let list = NameList(names.map { (Name($0), columns) }, metrics: metrics, mark: "⋯")
      let (one, other) = (list[0].text, list[1].text)
      let rest = one.filter { $0 != "s" }
      #expect(rest != other.filter { $0 != "s" }, "\(columns): \(one), \(other)")
    }
  }

  @Test func equalNamesStayEqual() {
    let list = NameList(Array(repeating: (Name("年表の見出し"), 8), count: 3), metrics: metrics, mark: "⋯")
    #expect(Set((0..<3).map { list[$0].text }) == ["年⋯出し"])
  }
}
