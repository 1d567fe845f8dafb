import Dataset
import Search
import Testing
import TextUI

@testable import Explorer

/// Who claims a relation is half of it: why is read, found and copied where it stands.
@Suite struct RelationReasonTests {
  private static let ours = Report.frozen.relations.filter { $0.basis == .ours }

  private static func page(_ session: Session) -> String {
    session.state.browser.page.rows.map(\.text).joined().filter { $0 != " " }
  }

  @Test(arguments: ["40x12", "80x24", "120x40", "200x60"], Language.allCases)
  func theReasonStandsWithTheRelation(_ size: String, _ language: Language) throws {
    for relation in Self.ours {
      let reason = try #require(relation.reason)
      for end in [relation.from, relation.to] {
        var session = Session(size, language: language)
        session.state.start(at: session.state.report.id(of: end))
        session.resize(size)
        if session.state.browser.page.rows.isEmpty { session.press("Tab") }
        #expect(Self.page(session).contains(reason[language].filter { $0 != " " }))
      }
    }
  }

  @Test(arguments: ["40x12", "58x40"])
  func aPillarsHeadingHasTheReasonsOfItsMembers(_ size: String) throws {
    var session = Session(size).pressing("3")
    let outline = session.state.browsing.outline
    let headings = outline.nodes.indices.compactMap { node -> (node: Int, pillar: Int, kind: Relation.Kind)? in
      guard case .group(.pillar(let pillar, let kind, .ours)) = outline.subject(of: node) else { return nil }
      return (node, pillar, kind)
    }
    let heading = try #require(headings.first)
    session.state.browsing.select(heading.node)
    session.resize(size)
    let its = session.state.report.relations(of: .section(heading.pillar)).filter {
      $0.basis == .ours && $0.kind == heading.kind
    }
    #expect(!its.isEmpty)
    let whole = session.pressing("y")
    let page = Self.page(session.pressing("Tab"))
    for relation in its { #expect(page.contains(relation.reason?.ja.filter { $0 != " " } ?? "-")) }
    guard case .copy(let ties)? = whole.effects.first else {
      Issue.record("nothing is copied")
      return
    }
    for relation in its { #expect(ties.contains(relation.reason?.ja ?? "-")) }
    #expect(ties.contains("tenbo編者による関連付け: "))
    session.press("Tab y")
    guard case .copy(let text)? = session.effects.first else {
      Issue.record("nothing is copied")
      return
    }
    #expect(its.contains { text.contains($0.reason?.ja ?? "-") }, "\(text)")
    #expect(text.contains("tenbo編者による関連付け: "))
  }

  @Test func theReasonIsFound() throws {
    for relation in Self.ours {
      let reason = try #require(relation.reason)
      for language in Language.allCases {
        let index = SearchIndex.frozen
        let words = reason[language].prefix(48).split(separator: " ").prefix(5).joined(separator: " ")
        let results = try #require(index.search(index.query("\"\(words)\"")))
        #expect(results.count >= 2, "\(words)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func aRelationIsCopiedWithItsReason(_ language: Language) throws {
    let relation = try #require(
      Self.ours.first { if case .item = $0.to { true } else { false } })
    var session = Session("120x40", language: language)
    session.state.start(at: session.state.report.id(of: relation.to))
    session.press("Tab")
    let link = try #require(session.state.browser.page.links.firstIndex { $0.target == relation.from })
    for _ in 0..<link { session.press("Down") }
    #expect(session.state.browsing.link == link)
    session.press("y")
    guard case .copy(let text)? = session.effects.first else {
      Issue.record("nothing is copied")
      return
    }
    #expect(text.contains(relation.reason?[language] ?? "-"), "\(text)")
    #expect(text.contains(language == .japanese ? "tenbo編者" : "inferred by the editors of tenbo"))
  }
}
