import Dataset
import Measuring

/// A made report as the files that tenbo opens, and as the lines that rg and fzf search; written item by item.
struct MadeFiles {
  let made: MadeReport

  /// The Japanese of an item a line, without readings.
  func writeLines(to path: String) {
    TextFile.write(to: path) { file in
      for item in made.items() { file.add("\(item.title.ja) \(item.statement.ja)\n") }
    }
  }

  /// - Parameter header: the first line of observations.csv
  func writeDataset(to directory: String, header: String) {
    TextFile.write(to: directory + "/" + DatasetFiles.observations) { $0.add(header + "\n") }
    TextFile.write(to: directory + "/" + DatasetFiles.report) { file in
      let title = Self.json(MadeReport.title)
      file.add("{\"schema\":1,\"title\":\(title),\"publisher\":\(title),\"published\":\"2025-09-05\",")
      file.add("\"url\":\"https://example.org/\",\n\"sections\":[\n")
      writeSections(to: &file)
      file.add("\n],\"items\":[\n")
      for (index, item) in made.items().enumerated() {
        file.add(index == 0 ? "" : ",\n")
        file.add("{\"id\":\"\(item.id)\",\"kind\":\"achievement\",\"title\":\(Self.json(item.title)),")
        file.add("\"statement\":\(Self.json(item.statement))}")
      }
      file.add("\n],\"indicators\":[],\"milestones\":[],\"programmes\":[],\"relations\":[]}\n")
    }
  }

  private func writeSections(to file: inout TextFile) {
    let parts = made.allParts
    for part in parts {
      if part.isFirst {
        let own = parts.filter { $0.chapter == part.chapter }.map(\.id)
        file.add(part.chapter == 0 ? "" : ",\n")
        let title = MadeReport.title(ofChapter: part.chapter + 1)
        file.add(Self.section("c\(part.chapter)", kind: "chapter", title: title, contents: own))
      }
      let own = part.items.map { made.id($0, in: part.id) }
      let title = MadeReport.title(ofPart: part.number + 1)
      file.add(",\n" + Self.section(part.id, kind: "part", title: title, contents: own))
    }
  }

  private static func section(_ id: String, kind: String, title: Localized, contents: [String]) -> String {
    let contents = contents.map { "\"\($0)\"" }.joined(separator: ",")
    return "{\"id\":\"\(id)\",\"kind\":\"\(kind)\",\"number\":null,\"title\":\(json(title)),\"contents\":[\(contents)]}"
  }

  /// The words of the report have nothing in them that JSON would want escaped, except perhaps quotes.
  private static func json(_ text: Localized) -> String {
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
    return "{\"ja\":\(quoted(text.ja)),\"reading\":\(quoted(text.reading)),\"en\":\(quoted(text.en))}"
  }
}
