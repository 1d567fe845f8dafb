import SeededRandom
import Testing

@testable import Dataset

@Suite struct JSONTests {
  func problem(_ text: String) -> String {
    problem(Array(text.utf8))
  }

  func problem(_ bytes: [UInt8]) -> String {
    do {
      _ = try JSONParser.parse(bytes)
      return "accepted"
    } catch let error as JSONError {
      return "\(LineTable(bytes[...]).line(of: error.offset)): \(error.found); expected \(error.expected)"
    } catch {
      return "\(error)"
    }
  }

  @Test func readsValues() throws {
    let json = try JSONParser.parse(
      Array(
        #"""
        { "text": "日本\n\u00e9\uD83D\uDE00\/", "number": -12.5e1, "yes": true, "no": false, "none": null,
          "list": [1, [2, {"deep": "x"}], ""] }
        """#.utf8))
    let root = json.root
    #expect(root["text"]?.string == "日本\né😀/")
    #expect(root["number"]?.number == -125)
    #expect(root["number"]?.text == "-12.5e1")
    #expect(root["yes"]?.bool == true)
    #expect(root["no"]?.bool == false)
    #expect(root["none"]?.isNull == true)
    #expect(root["missing"] == nil)
    #expect(root.count == 6)
    let list = Array(try #require(root["list"]).elements)
    #expect(list.count == 3)
    #expect(list[0].number == 1)
    #expect(Array(list[1].elements)[1]["deep"]?.string == "x")
    #expect(list[2].string == "")
    #expect(root.members.map { $0.key.string } == ["text", "number", "yes", "no", "none", "list"])
  }

  @Test(arguments: [
    ("", "1: the file is empty; expected a JSON object"),
    ("{\n\"a\": 1,\n}", "3: the character \"}\"; expected a key in quotes"),
    ("[1 2]", "1: the character \"2\"; expected \",\" or \"]\""),
    ("{\"a\" 1}", "1: the character \"1\"; expected \":\" after the key"),
    ("[1] x", "1: the character \"x\"; expected the end of the file"),
    ("[1", "1: the file ends here; expected \",\" or \"]\""),
    ("[tru]", "1: the character \"]\"; expected \"true\""),
    ("[01]", "1: the character \"1\"; expected no digit after a leading 0"),
    ("[1.]", "1: the character \"]\"; expected a digit"),
    ("[+1]", "1: the character \"+\"; expected a value"),
    ("[NaN]", "1: the character \"N\"; expected a value"),
    ("[1e999]", "1: the number 1e999; expected a number that a double-precision value can hold"),
    ("[\"a\nb\"]", "1: the character \"U+000A\"; expected text free of control characters"),
    ("[\"a", "1: the file ends here; expected the closing quote of a string"),
    (#"["\x"]"#, #"1: an unknown escape; expected one of \" \\ \/ \b \f \n \r \t \u"#),
    (#"["\u12g4"]"#, #"1: an unknown escape; expected four hexadecimal digits after \u"#),
    (#"["\uD800"]"#, #"1: the lone surrogate \uD800; expected a surrogate pair"#),
    (#"["\uD800\u0041"]"#, #"1: the lone surrogate \uD800; expected a surrogate pair"#),
    (#"["\uDC00"]"#, #"1: the lone surrogate \uDC00; expected a surrogate pair"#),
    ("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "3: the key \"a\" twice in one object; expected each key once"),
    ("{\"a\": 1, \"\\u0061\": 3}", "1: the key \"a\" twice in one object; expected each key once"),
    ("\u{FEFF}{}", "1: a byte order mark; expected UTF-8 without one"),
  ])
  func refuses(text: String, message: String) {
    #expect(problem(text) == message)
  }

  @Test func refusesBytesThatAreNoUTF8() {
    let message = "2: the byte 0xFF, which is not UTF-8; expected UTF-8 text"
    #expect(problem(Array("{\n\"".utf8) + [0xFF] + Array("\"}".utf8)) == message)
    #expect(problem([0x22, 0xE3, 0x81, 0x22]).hasPrefix("1: the byte 0xE3"))
  }

  @Test func limitsNesting() {
    let inside = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(problem(inside) == "accepted")
    #expect(problem("[" + inside + "]") == "1: more than 64 levels of nesting; expected at most 64")
  }

  @Test func limitsStrings() {
    let long = String(repeating: "a", count: 64 * 1024)
    #expect(problem("[\"\(long)\"]") == "accepted")
    #expect(problem("[\"\(long)a\"]") == "1: a string of 65537 bytes; expected at most 65536 bytes in a string")
    #expect(problem("[\"\(String(repeating: "\\n", count: 40_000))\"]") == "accepted")
  }

  @Test func findsDuplicatesAmongManyKeys() {
    let keys = (0..<100).map { "\"k\($0)\": 0" }.joined(separator: ", ")
    #expect(problem("{\(keys)}") == "accepted")
    #expect(problem("{\(keys), \"k7\": 1}") == "1: the key \"k7\" twice in one object; expected each key once")
  }

  /// Whatever the bytes are, the answer is a document or an error within the file.
  @Test func survivesAnyBytes() {
    var random = SeededGenerator(seed: 1)
    let seed = Array(#"{"a": [1, "日本\u00e9", {"b": null, "c": -1.5e3}], "d": "\uD83D\uDE00"}"#.utf8)
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
      do {
        _ = try JSONParser.parse(bytes)
      } catch {
        #expect((error as? JSONError).map { (0...bytes.count).contains($0.offset) } == true)
      }
    }
  }
}
