import Dataset
import Glibc
import TerminalSession
import Testing
import TextUI

/// Datasets too large to be checked before the first screen.
@Suite(.serialized, .timeLimit(.minutes(10))) struct LargeDatasetTests {
  @Test func isReadWhileTheScreenAnswers() throws {
    let directory = try LargeDataset(items: 22_000)
    let session = try TerminalSession(built("tenbo"), ["--data", directory.path, "--section", "s/item-21999"])
    try session.waitFor("読み込み中")
    let small = (0..<24).first { session.row($0).contains("読み込み中") } ?? -1
    session.resize(to: Size(columns: 100, rows: 30))
    try session.wait(for: "the loading screen at its new size") {
      // It stands in the middle.
      $0.row(small).isEmpty && $0.screen.contains("読み込み中")
    }
    try session.wait(for: "the last item", within: 120_000) { $0.row(1).contains("› 項目21999 ") }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func aFindingBecomesAScreen() throws {
    let directory = try LargeDataset(items: 22_000, broken: true)
    let session = try TerminalSession(built("tenbo"), ["--data", directory.path])
    // The frame may come in several reads.
    try session.wait(for: "the finding", within: 120_000) {
      ["データに誤りがあります", "report.json:", "s/nowhere"].allSatisfy($0.screen.contains)
    }
    session.press("q")
    #expect(try session.waitForEnd() == .status(65))
    #expect(session.leftBehind == [])
  }

  @Test func canBeLeftWhileItIsRead() throws {
    let directory = try LargeDataset(items: 22_000)
    let session = try TerminalSession(built("tenbo"), ["--data", directory.path])
    try session.waitFor("読み込み中")
    session.press("q")
    #expect(try session.waitForEnd(within: 5000) == .status(0))
  }

  /// The index is begun as soon as the report is there.
  @Test func canBeLeftWhileTheIndexIsMade() throws {
    let directory = try LargeDataset(items: 22_000)
    let session = try TerminalSession(built("tenbo"), ["--data", directory.path])
    try session.wait(for: "the report", within: 120_000) { !$0.screen.contains("読み込み中") && $0.screen.contains("終了") }
    session.press("q")
    #expect(try session.waitForEnd(within: 5000) == .status(0))
    #expect(session.leftBehind == [])
  }

  @Test func sleepsWhenTheIndexIsMade() throws {
    let directory = try LargeDataset(items: 22_000)
    let session = try TerminalSession(built("tenbo"), ["--data", directory.path])
    try session.wait(for: "the report", within: 120_000) { !$0.screen.contains("読み込み中") && $0.screen.contains("終了") }
    try session.wait(for: "the index", within: 120_000) { $0.threads <= 1 }
    session.settle(quiet: 300)
    let sleeps = session.sleeps
    #expect(session.listen(for: 1000) == 0)
    #expect(session.sleeps == sleeps)
  }

  @Test func aNewerVersionIsRefusedBeforeTheScreen() throws {
    let directory = try LargeDataset(items: 22_000, schema: 99)
    let session = try TerminalSession(built("tenbo"), ["--data", directory.path], size: Size(columns: 200, rows: 24))
    #expect(try session.waitForEnd() == .status(65))
    #expect(session.screen.contains("report.json:2: "))
    #expect(session.screen.split(separator: "\n").count == 1)
    #expect(!session.outputText.contains("\u{1B}"), "the screen was taken")
  }

  @Test(arguments: [("xyzzy", "nothing is called \"xyzzy\""), ("項目", "\"項目\" may be s/item-0, s/item-1, ")])
  func aPlaceThatIsNoneEndsIt(_ place: String, _ sentence: String) throws {
    let directory = try LargeDataset(items: 22_000)
    let session = try TerminalSession(
      built("tenbo"), ["--data", directory.path, "--section", place], size: Size(columns: 200, rows: 24))
    try session.waitFor("読み込み中")
    #expect(try session.waitForEnd(within: 120_000) == .status(64))
    #expect(session.screen.contains("tenbo: \(sentence)"), "\(session.screen)")
    #expect(session.leftBehind == [])
  }
}

/// A sound dataset of one section with many items, in a directory of its own.
private final class LargeDataset {
  let path: String

  init(items: Int, broken: Bool = false, schema: Int = 1) throws {
    var template = Array("/tmp/tenbo-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NoDirectory() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let text = Self.report(items: items, broken: broken, schema: schema)
    Self.write(text, to: path + "/report.json")
    let header = try FileBytes.read(Repository.data + "/observations.csv").prefix { $0 != UInt8(ascii: "\n") }
    Self.write(String(decoding: header, as: UTF8.self) + "\n", to: path + "/observations.csv")
  }

  deinit {
    unlink(path + "/report.json")
    unlink(path + "/observations.csv")
    rmdir(path)
  }

  private static func report(items: Int, broken: Bool, schema: Int) -> String {
    let ids = (0..<items).map { "\"s/item-\($0)\"" } + (broken ? ["\"s/nowhere\""] : [])
    let body = String(repeating: "文字", count: 40)
    let reading = String(repeating: " 文字《もじ》", count: 40).dropFirst()
    let list = (0..<items).map { number in
      """
      {"id":"s/item-\(number)","kind":"paragraph",
      "title":{"ja":"項目\(number)","reading":"項目《こうもく》 \(number)","en":"Item \(number)"},
      "statement":{"ja":"\(body)","reading":"\(reading)","en":"Text"}}
      """
    }
    let title = "{\"ja\":\"表題\",\"reading\":\"表題《ひょうだい》\",\"en\":\"Title\"}"
    return """
      {
      "schema":\(schema),"title":\(title),"publisher":\(title),"published":"2025-09-05","url":"https://example.org/",
      "sections":[{"id":"s","kind":"part","number":null,"title":\(title),"contents":[\(ids.joined(separator: ","))]}],
      "items":[\(list.joined(separator: ",\n"))],
      "indicators":[],"milestones":[],"programmes":[],"relations":[]}
      """
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }
}

private struct NoDirectory: Error {}
