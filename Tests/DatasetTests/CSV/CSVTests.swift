import Testing

@testable import Dataset

@Suite struct CSVTests {
  @Test func readsQuotesAndLines() {
    let text = "a,b,c\r\n1,\"x, \"\"y\"\"\nz\",\n\n2,,日本\n"
    let (table, problems) = CSVReader.parse(Array(text.utf8))
    #expect(problems.isEmpty)
    #expect(table.header == ["a", "b", "c"])
    #expect(table.rows.map(\.fields) == [["1", "x, \"y\"\nz", ""], ["2", "", "日本"]])
    #expect(table.rows.map(\.line) == [2, 5])
  }

  @Test func writesWhatItReads() {
    let rows = [["1", "x, \"y\"\nz", ""], ["2", "", "日本"]]
    let text = CSVWriter.text(header: ["a", "b", "c"], rows: rows)
    #expect(text == "a,b,c\r\n1,\"x, \"\"y\"\"\nz\",\r\n2,,日本\r\n")
    #expect(CSVReader.parse(Array(text.utf8)).table.rows.map(\.fields) == rows)
  }

  @Test(arguments: [
    ("", "1: the file is empty; expected a header row"),
    ("a,b\n1\n2,3\n", "2: a row of 1 fields; expected 2 fields as in the header"),
    ("a\n\"x\"y\n", "2: text after a closing quote; expected a comma or the end of the line"),
    ("a\n\"x\n\n", "2: a field whose quote is never closed; expected a closing quote"),
    ("a\nx\"\n", "2: a quote inside a field; expected the whole field in quotes"),
  ])
  func explains(text: String, message: String) {
    let problems = CSVReader.parse(Array(text.utf8)).problems
    #expect(problems.map { "\($0.line): \($0.found); expected \($0.expected)" } == [message])
  }

  @Test func limitsFields() {
    let problems = CSVReader.parse(Array(("a\n" + String(repeating: "x", count: 65_537)).utf8)).problems
    #expect(problems.first?.found == "a field of 65537 bytes")
  }
}
