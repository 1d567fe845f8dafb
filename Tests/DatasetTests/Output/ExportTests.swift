import Testing

@testable import Dataset

@Suite struct ExportTests {
  let report: Report
  let settings = OutputSettings(language: .english) { "\($0.count) rows\n" }

  init() throws {
    report = try DatasetLoader(Sample().files).load()
  }

  private func formats<Content>(_ export: Export<Content>, of content: Content) -> [OutputFormat] {
    let said = OutputFormat.allCases.filter { export.text(of: content, as: $0, settings) != nil }
    #expect(Set(said) == Set(export.formats))
    #expect(export.formats.allSatisfy { export.text(of: content, as: $0, settings)?.isEmpty == false })
    return export.formats
  }

  @Test func eachThingIsSaidInTheFormatsThatAreOfferedAndEachFormatSaysSomething() throws {
    let hit = Hit(
      thing: .item(0), title: Hit.Excerpt(text: "Card holding", ranges: []), snippet: nil, explanation: nil)
    let citation = try #require(Citation(of: .indicator(0), in: report, language: .english))
    let offered = [
      formats(Exports.sections, of: report), formats(Exports.parts, of: (report, .item(1))),
      formats(Exports.hits, of: (report, [hit])), formats(Exports.figures, of: (report, [0])),
      formats(Exports.citations, of: citation),
    ]
    #expect(Set(offered.joined()) == Set(OutputFormat.allCases))
    #expect(offered.map(\.first) == [.text, .text, .text, .table, .text])
  }

  /// A pipe's other end may be gone after the first piece.
  @Test func aFailureToWriteEndsIt() {
    struct Full: Error {}
    #expect(throws: Full.self) {
      try Exports.parts.write((report, nil), as: .json, settings) { _ in throw Full() }
    }
  }

  @Test func aTableIsDrawnByWhoKnowsTheTerminal() {
    let text = Exports.figures.text(of: (report, [0, 1]), as: .table, settings)
    #expect(text?.hasPrefix("2 rows\n\nSource: ") == true)
    #expect(Exports.figures.text(of: (report, [0]), as: .table, OutputSettings(language: .english)) == nil)
  }
}
