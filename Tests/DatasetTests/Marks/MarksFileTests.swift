import Testing

@testable import Dataset

/// Lists of what is marked: read as people write them, written so that people can read them.
@Suite struct MarksFileTests {
  private func report() throws -> Report {
    try DatasetLoader(DatasetFiles(directory: Repository.data)).load()
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

  @Test(arguments: ["", "\n"]) func commentsStayWhereTheyStand(_ gap: String) throws {
    let report = try report()
    let file = try read(
      "# for Monday\n\(gap)life   # first, be short \n\n# then\ngbizid  # GビズID\nroot#why\n# the end\n\n")
    let written = file.replacing(["gbizid", "administration", "life"], keeping: ["root"])
      .text(for: report, in: .english)
    #expect(
      written == """
        # tenbo marks 1
        # dataset: Digital Agency Activity Report 2025 (2025-09-05)
        # for Monday
        \(gap)
        # then
        gbizid  # gBizID
        root  # why
        administration  # Change in "administration"
        life  # first, be short
        # the end

        """)
    #expect(try read(written).text(for: report, in: .english) == written)
    #expect(try read(written).replacing([]).text(for: report, in: .english).hasSuffix("# the end\n"))
  }

  @Test func commentsOfAnEmptyListAreItsBeginning() throws {
    let report = try report()
    let written = try read("# for Monday\n").replacing(["life"]).text(for: report, in: .english)
    #expect(written.hasSuffix(")\n# for Monday\nlife  # Change in \"daily life\"\n"))
  }

  @Test(arguments: [
    (["life", "gbizid"], ["x", "life", "y", "z", "gbizid", "w"]),
    (["gbizid", "life"], ["x", "gbizid", "w", "life", "y", "z"]),
    (["gbizid"], ["x", "y", "z", "gbizid", "w"]), (["life"], ["x", "life", "y", "z", "w"]), ([], ["x", "y", "z", "w"]),
    (["administration", "life", "gbizid"], ["x", "administration", "life", "y", "z", "gbizid", "w"]),
  ])
  func whatIsUnknownStaysBehindWhatItFollowed(_ ids: [String], _ written: [String]) throws {
    let file = try read("x\nlife\ny\nz\ngbizid\nw\n")
    #expect(file.replacing(ids, keeping: ["w", "x", "y", "z"]).entries.map(\.id) == written)
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstID() throws {
    #expect(try read("\u{FEFF}life\n").entries.map(\.id) == ["life"])
    let file = try read("\u{FEFF}# tenbo marks 1\r\nlife\r\n")
    #expect(file.hasHeading)
    #expect(problem(Array("\u{FEFF}# tenbo marks 2\n".utf8)) == .version("2"))
  }

  @Test func aReportSaysWhatMarksMean() throws {
    let report = try report()
    let (known, unknown) = report.references(ofMarks: try read("gbizid\nlief\nlife\ngbizid\n\u{1B}[31m\n"))
    #expect(known.map(report.id) == ["gbizid", "life"])
    #expect(unknown.map(\.id) == ["lief", "\u{1B}[31m"])
    #expect(unknown.map(\.line) == [2, 5])
  }
}
