import TerminalSession
import Testing
import TextUI

@testable import Dataset

/// `tenbo search` through the built program.
@Suite(.timeLimit(.minutes(10))) struct SearchTests {
  @Test func textSaysWhatItIsAndWhere() {
    let result = Shell.run("$TENBO search オンライン行政手続 2>/dev/null")
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix(
        "オンライン行政手続 (成果、第2章 行政のデジタル変革と取組成果 › 2.1 「生活」の変化 › 2.1.1 窓口は行くからいつでもどこでもへ)\n"
          + "  引越しやパスポート、子育て、"), "\(result.output)")
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func theNumberFoundIsNoData() {
    #expect(Shell.complaint("$TENBO search オンライン行政手続").output.hasPrefix("tenbo: "))
    let few = Shell.complaint("$TENBO search --limit 1 行政").output
    #expect(few.contains(" found, the best 1 shown; --limit N shows more\n"), "\(few)")
    #expect(Shell.complaint("$TENBO search --format json 行政").output == "")
  }

  @Test func wordsAreOneQuery() {
    let together = Shell.run("$TENBO search '行政 デジタル'")
    #expect(together.status == 0)
    #expect(Shell.run("$TENBO search 行政 デジタル") == together)
  }

  @Test(arguments: ["search 行政", "search --lang en digital", "search --format json 行政"])
  func theLimitTakesTheBest(_ search: String) throws {
    let isJSON = search.contains("json")
    let all = Shell.run("$TENBO \(search) --limit 1000").output
    let two = Shell.run("$TENBO \(search) --limit 2").output
    #expect(two.utf8.count < all.utf8.count)
    // Below what text shows stands where it comes from.
    #expect(all.hasPrefix(isJSON ? String(two.dropLast(3)) : String(two.split(separator: "\n\n")[0])))
    let ofEditors = search.contains("en") ? "summaries by the editors of tenbo\n" : "記述はtenbo編者による要約\n"
    #expect(isJSON || two.hasSuffix(ofEditors))
  }

  @Test func jsonHasTheShapeThatIsPromised() throws {
    let output = Shell.run("$TENBO search --format json 行政").output
    let document = try JSONParser.parse(Array(output.utf8))
    #expect(document.root.kind == .array)
    let kinds: Set = ["section", "item", "indicator", "milestone", "programme"]
    for hit in document.root.elements {
      #expect(hit.members.map(\.key.string) == ["id", "kind", "section", "title", "snippet", "matches"])
      let id = try #require(hit["id"]?.string)
      let thing = try #require(Repository.report.references[id])
      #expect(kinds.contains(hit["kind"]?.string ?? ""))
      #expect(hit["title"]?["ja"]?.string == Repository.report.title(of: thing).ja)
      guard let snippet = hit["snippet"]?.string, let matches = hit["matches"] else { continue }
      for match in matches.elements {
        let start = try #require(match["start"]?.number)
        let length = try #require(match["length"]?.number)
        #expect(length > 0 && start + length <= Double(snippet.count))
      }
    }
  }

  @Test func offsetsCountCharacters() {
    let output = Shell.run("$TENBO search --format json --limit 1 手続").output
    #expect(output.contains("\"length\": 2"), "\(output)")
  }

  @Test func theLanguageOfASnippetIsChosen() {
    #expect(Shell.run("$TENBO search --lang en 'digital agency'").output.contains("Digital Agency"))
  }

  @Test(arguments: [
    ("$TENBO search qqxyzzyqq", 1, "tenbo: nothing has \"qqxyzzyqq\""),
    ("$TENBO search $'\\e[31mqqxyzzyqq'", 1, "tenbo: nothing has \""),
    ("$TENBO search", 64, "Error: Missing expected argument"),
    ("$TENBO search ''", 64, "tenbo: there is nothing to search for"),
    ("$TENBO search ' '", 64, "tenbo: there is nothing to search for"),
    ("$TENBO search --limit 0 行政", 64, "Error: --limit is 1 or more, not 0."),
    ("$TENBO search --limit many 行政", 64, "Error: The value 'many' is invalid"),
    ("$TENBO search --format xml 行政", 64, "Error: The value 'xml' is invalid"),
    ("$TENBO search colour:red", 64, "tenbo: there is no filter \"colour\", only domain, pillar, kind, "),
    ("$TENBO search kind:nonsense", 64, "tenbo: kind: cannot be \"nonsense\"; known: "),
    ("$TENBO search '\"行政'", 64, "tenbo: a quote is not closed"),
    ("$TENBO search -- -", 64, "tenbo: \"-\" is nothing that can be searched for"),
    ("$TENBO search programme:gsx", 64, "tenbo: programme: cannot be \"gsx\"; known: gss, "),
    ("$TENBO search --data /nowhere 行政", 66, "tenbo: /nowhere/report.json: there is no such file"),
  ])
  func mistakesAreSaid(_ line: String, _ status: Int32, _ beginning: String) {
    let result = Shell.complaint(line)
    #expect(result.status == status)
    #expect(result.output.hasPrefix(beginning), "\(result.output)")
    #expect(!result.output.contains("\u{1B}"))
    #expect(Shell.run("\(line) 2>/dev/null").output == "", "nothing but data goes to standard output")
  }

  @Test(arguments: ["pillar", "domain", "programme"])
  func itIsSaidThatAReportHasNoSuchThing(_ filter: String) {
    let text = #"{"ja":"文","reading":"文《ぶん》","en":"Text"}"#
    let report = """
      {"schema":1,"title":\(text),"publisher":\(text),"published":"2025-09-05","url":"https://example.org/",
      "sections":[{"id":"s","kind":"part","number":null,"title":\(text),"contents":["s/a"]}],
      "items":[{"id":"s/a","kind":"paragraph","title":\(text),"statement":\(text)}],
      "indicators":[],"milestones":[],"programmes":[],"relations":[]}
      """
    let files = "echo '\(report)' >$d/report.json; head -1 \(Repository.data)/observations.csv >$d/observations.csv"
    let result = Shell.complaint(
      "d=$(mktemp -d); \(files); $TENBO search --data $d \(filter):1; s=$?; rm -r $d; (exit $s)")
    #expect(result.status == 64)
    #expect(result.output == "tenbo: \(filter): cannot be \"1\"; this dataset has none\n")
  }

  @Test func nothingFoundIsAnEmptyArray() {
    let result = Shell.run("$TENBO search --format json qqxyzzyqq 2>/dev/null")
    #expect(result.status == 1)
    #expect(result.output == "[]\n")
  }

  @Test func whatIsNoOptionMayBeAWord() {
    let result = Shell.complaint("$TENBO search -card")
    #expect(result.status == 64)
    #expect(result.output.contains("words that begin with - come after --"), "\(result.output)")
    #expect(!Shell.complaint("$TENBO show -card").output.contains("come after --"))
  }

  /// Where only another name or a source has the word, that is said; a title isn't printed again.
  @Test(arguments: [
    ("--lang ja 個人番号カード", "  別名: 個人番号カード\n"), ("--lang en 個人番号カード", "  alias: 個人番号カード\n"),
    ("--lang ja 日経クロステック", "  出典: 日経クロステック\n"), ("--lang en 日経クロステック", "  source: 日経クロステック\n"),
  ])
  func itIsSaidWhatATextIs(_ arguments: String, _ line: String) {
    #expect(Shell.run("$TENBO search \(arguments) 2>/dev/null").output.contains(line))
  }

  @Test func howManyMoreThereAre() {
    let complaint = Shell.complaint("$TENBO search programme:nonsense").output
    #expect(complaint.hasSuffix(" and \(Repository.report.programmes.count - 12) more\n"), "\(complaint)")
    #expect(!Shell.complaint("$TENBO search year:soon").output.contains(" more"))
  }

  @Test func wordsThatBeginWithASignComeLast() {
    let all = Shell.run("$TENBO search --limit 1000 行政").output.split(separator: "\n").count
    let without = Shell.run("$TENBO search --limit 1000 -- 行政 -デジタル")
    #expect(without.status == 0)
    #expect(without.output.split(separator: "\n").count < all)
    #expect(Shell.run("$TENBO search 行政 -デジタル 2>/dev/null").status == 64)
  }

  @Test func aClosedPipeEndsQuietly() {
    #expect(
      Shell.run("bash -c '$TENBO search --limit 1000 行政 2>/dev/null | head -1; exit ${PIPESTATUS[0]}'").status % 141
        == 0)
    #expect(Shell.run("bash -c '$TENBO search 行政 2>&1 >/dev/full'").status == 74)
  }

  /// Marks are for a terminal that understands them and a person who wants them.
  @Test(
    arguments: [
      ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
      (["TERM": nil], false),
    ] as [([String: String?], Bool)])
  func whatWasFoundIsMarkedInATerminal(_ environment: [String: String?], _ isMarked: Bool) throws {
    let session = try TerminalSession(
      built("tenbo"), ["search", "--limit", "1", "オンライン行政手続"], size: Size(columns: 200, rows: 24),
      environment: environment)
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.outputText.contains("\u{1B}[1;4mオンライン行政手続\u{1B}[0m") == isMarked)
    #expect(session.outputText.contains("\u{1B}") == isMarked)
    #expect(session.screen.contains("\n  引越しやパスポート"), "\(session.screen)")
  }
}
