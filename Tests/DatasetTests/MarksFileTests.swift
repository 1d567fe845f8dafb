import Testing

@testable import Dataset

/// Lists of what is marked: read as people write them, written so that people can read them.
@Suite struct MarksFileTests {
  private func report() throws -> Report {
    try DatasetLoader(DatasetFiles(directory: Repository.data)).load(validating: .links)
  }

  private func read(_ text: String) throws -> MarksFile {
    try MarksFile(Array(text.utf8))
  }

  private func problem(_ bytes: [UInt8]) -> MarksFile.Problem? {
    do throws(MarksFile.Problem) {
      _ = try MarksFile(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("", [String]()), ("\n\n# nothing\n", []), ("life\n", ["life"]), ("life", ["life"]),
    ("life\r\ngbizid\r\n", ["life", "gbizid"]), ("  life  # the first\n\tgbizid\t#\n", ["life", "gbizid"]),
    ("#life\n", []), ("life gbizid\n", ["life gbizid"]), ("# tenbo marks 1\nlife\n", ["life"]),
  ])
  func anIDALineIsRead(_ text: String, _ ids: [String]) throws {
    #expect(try read(text).entries.map(\.id) == ids)
  }

  @Test func linesAreThoseOfTheFile() throws {
    let file = try read("# tenbo marks 1\n\n# first\nlife\n\ngbizid\n")
    #expect(file.entries.map(\.line) == [4, 6])
  }

  @Test func whatIsNoListIsRefused() {
    #expect(problem([0x6C, 0xFF]) == .notText)
    #expect(problem([0x6C, 0]) == .notText)
    #expect(problem([UInt8](repeating: 0x61, count: MarksFile.largest + 1)) == .tooLarge)
    #expect(problem([UInt8](repeating: 0x0A, count: MarksFile.largest)) == nil)
    #expect(problem(Array("# tenbo marks 2\nlife\n".utf8)) == .version("2"))
    #expect(problem(Array("# tenbo marks \nlife\n".utf8)) == .version(""))
  }

  @Test func aListIsWrittenWithTitlesBesideTheIDs() throws {
    let report = try report()
    let file = MarksFile().replacing(["life", "gbizid", "nothing-here"])
    let expected = """
      # tenbo marks 1
      # dataset: 2025年デジタル庁活動報告 (2025-09-05)
      life  # 「生活」の変化
      gbizid  # GビズID
      nothing-here

      """
    #expect(file.text(for: report, in: .japanese) == expected)
    #expect(file.text(for: report, in: .english).contains("\ngbizid  # gBizID\n"))
    #expect(try read(expected).entries.map(\.id) == ["life", "gbizid", "nothing-here"])
  }

  @Test func commentsStayWithWhatTheyStandOver() throws {
    let report = try report()
    let file = try read("# for Monday\nlife\n\n# then\ngbizid  # said briefly\n# the end\n\n")
    #expect(
      file.replacing(["gbizid", "administration", "life"]).text(for: report, in: .english) == """
        # tenbo marks 1
        # dataset: Digital Agency Activity Report 2025 (2025-09-05)

        # then
        gbizid  # gBizID
        administration  # Change in "administration"
        # for Monday
        life  # Change in "daily life"
        # the end

        """)
    let written = file.text(for: report, in: .english)
    #expect(try read(written).text(for: report, in: .english) == written)
    #expect(try read(written).replacing([]).text(for: report, in: .english).hasSuffix("# the end\n"))
  }

  @Test func aReportSaysWhatMarksMean() throws {
    let report = try report()
    let (known, unknown) = report.references(ofMarks: try read("gbizid\nlief\nlife\ngbizid\n\u{1B}[31m\n"))
    #expect(known.map(report.id) == ["gbizid", "life"])
    #expect(unknown.map(\.id) == ["lief", "\u{1B}[31m"])
    #expect(unknown.map(\.line) == [2, 5])
  }
}
