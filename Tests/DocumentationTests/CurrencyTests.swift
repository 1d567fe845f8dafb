import Dataset
import Documentation
import Explorer
import Testing

/// What is made from the code is as the code makes it now.
@Suite struct CurrencyTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  @Test func generatedDocumentsAreCurrent() throws {
    let report = try DatasetLoader(DatasetFiles(directory: Self.root + "/Data")).load()
    for document in GeneratedDocument.all(report) {
      let now = String(decoding: try FileBytes.read(Self.root + "/" + document.path), as: UTF8.self)
      #expect(document.current(now) == now, "\(document.path) is not current: run `swift run make-docs`")
    }
  }

  /// Without its marks a document would be current whatever it said.
  @Test func theReadmeHasItsMarks() throws {
    let now = String(decoding: try FileBytes.read(Self.root + "/README.md"), as: UTF8.self)
    for (name, keymap) in [
      ("keys", Keymap.explorer), ("presenter's keys", .talk), ("follower's keys", .follower),
    ] {
      for mark in ["<!-- \(name) -->\n", "<!-- end \(name) -->"] {
        #expect(now.ranges(of: mark).count == 1, "README.md needs \(mark) once")
      }
      let open = try #require(now.firstRange(of: "<!-- \(name) -->\n"))
      #expect(now[open.upperBound...].hasPrefix(KeyTable(keymap).markdown + "<!-- end \(name) -->"))
    }
  }

  @Test func everyCommandHasAKeyAndWordsInBothLanguages() {
    for command in Command.allCases {
      let keymaps = [Keymap.explorer, .talk, .follower].filter { !$0.keys(for: command).isEmpty }
      #expect(!keymaps.isEmpty, "\(command.rawValue) has no key")
      for keymap in keymaps {
        let table = KeyTable(keymap).markdown
        for language in Language.allCases { #expect(table.contains(Strings(language).summary(command))) }
      }
    }
  }

  @Test func noKeyMeansTwoThings() {
    for keymap in [Keymap.explorer, .talk] {
      let keys = keymap.bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }
}
