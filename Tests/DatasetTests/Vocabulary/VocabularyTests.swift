import Foundation
import Testing

@testable import Dataset

/// What is said in two languages stands in one place, the two beside each other.
@Suite struct VocabularyTests {
  private static let sources: [(name: String, text: String)] = {
    let root = Repository.root + "Sources/"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.compactMap { name in
      (try? String(contentsOfFile: root + name, encoding: .utf8)).map { (name, $0) }
    }
  }()

  /// What is spelt alike in both languages and means two things: an item that tells of a change, and by how much a figure has
  /// changed.
  private static let homonyms = ["変化|change"]

  /// A capital alone makes no other word: `capitalised` does.
  @Test func noPairStandsInTwoPlaces() {
    var places: [String: [String]] = [:]
    for source in Self.sources {
      for pair in source.text.matches(of: /\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"\s*\)/) {
        guard !pair.1.allSatisfy(\.isASCII) else { continue }
        places["\(pair.1)|\(pair.2.lowercased())", default: []].append(source.name)
      }
    }
    #expect(places.count > 300)
    let repeated = places.filter { $0.value.count > 1 && !Self.homonyms.contains($0.key) }
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test func wordsAreChosenByLanguageInOneWay() {
    let others = Self.sources.filter { $0.text.contains(/== \.(japanese|english)\s*\?\s*"/) }.map(\.name)
    #expect(others.isEmpty, "\(others)")
  }

  @Test func aCapitalIsAMatterOfEnglish() {
    #expect(Language.english.capitalised("source") == "Source")
    #expect(Language.japanese.capitalised("tenbo編者による要約") == "tenbo編者による要約")
    #expect(Programme.Kind.allCases.map { $0.heading(in: .english) }.contains("Policies"))
  }
}
