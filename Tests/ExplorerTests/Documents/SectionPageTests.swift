import Dataset
import Testing
import TextUI

@testable import Explorer

/// The page of a section is a text that is read from its start to its end.
@Suite struct SectionPageTests {
  private static func document(of id: String, in report: Report) throws -> [Document.Block] {
    let index = try #require(report.sections.firstIndex { $0.id == id })
    let builder = DocumentBuilder(report: report, settings: Settings(today: .reading))
    return builder.document(of: .thing(.section(index)), children: [], count: 0).blocks
  }

  private static func texts(_ blocks: [Document.Block]) -> [String] {
    blocks.compactMap { block in
      switch block {
      case .remark(let text, _, _), .text(let text, _): text.text
      case .row(let pieces): pieces.map(\.text).joined()
      default: nil
      }
    }
  }

  @Test(arguments: ["life", "life/card-in-use"]) func whatItHoldsIsTold(_ id: String) throws {
    let report = Report.frozen
    let texts = Set(Self.texts(try Self.document(of: id, in: report)))
    let section = try #require(report.sections.firstIndex { $0.id == "life/card-in-use" })
    for case .item(let item) in report.sections[section].contents {
      #expect(texts.contains(report.items[item].statement.ja))
    }
    #expect(texts.contains(Strings(.japanese).summary))
  }

  /// Of very much the first is told, wherever it stands, and how much there is besides.
  @Test(arguments: ["life", "life/card-in-use"]) func ofVeryMuchTheRestIsCounted(_ id: String) throws {
    var report = Report.frozen
    let section = try #require(report.sections.firstIndex { $0.id == "life/card-in-use" })
    let item = try #require(report.sections[section].contents.first)
    report.sections[section].contents = Array(repeating: item, count: 700)
    let blocks = try Self.document(of: id, in: report)
    let links = blocks.count { if case .link = $0 { true } else { false } }
    #expect(links <= DocumentBuilder.mostLinks + 20)
    #expect(Self.texts(blocks).contains { $0.hasPrefix("ほか") })
  }
}
