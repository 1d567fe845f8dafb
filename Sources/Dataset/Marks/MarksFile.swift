import Typesetting

/// What is marked for presenting, as a file that people read, edit and hand on: an id a line, in the order of presenting;
/// `#` begins a comment.
///
/// A list that is written anew keeps the comments above each id and at the end; behind an id its title is written as one.
package struct MarksFile: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var id: String
    /// From 1; 0 in a list that was not read from a file.
    package var line: Int
    /// The lines above it that say nothing but comments, or nothing.
    var comments: [String] = []
  }

  package private(set) var entries: [Entry] = []
  /// The comments behind the last entry; of an empty list, all of them.
  private var comments: [String] = []

  /// The version of the format that is read and written.
  package static let version = 1
  /// In bytes; larger ones are no lists of marks.
  package static let largest = 1 << 20
  private static let heading = "# tenbo marks "
  private static let edition = "# dataset: "

  package init() {}

  /// Why bytes are no list of marks.
  package enum Problem: Error, Hashable {
    case notText, tooLarge
    /// Of a version that isn't ours, as its heading says it.
    case version(String)
  }

  package init(_ bytes: [UInt8]) throws(Problem) {
    guard bytes.count <= MarksFile.largest else { throw .tooLarge }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    var waiting: [String] = []
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if line.hasPrefix(MarksFile.heading) {
        let version = line.dropFirst(MarksFile.heading.count).prefix { $0 != " " }
        guard version == "\(MarksFile.version)" else { throw .version(String(version)) }
        continue
      }
      // Ours too, and written anew: the dataset may be another one now.
      if line.hasPrefix(MarksFile.edition) { continue }
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else {
        waiting.append(String(line))
        continue
      }
      // An id has no blanks: whatever else the line says, its whole is what nothing is called.
      entries.append(Entry(id: words.joined(separator: " "), line: number + 1, comments: waiting))
      waiting = []
    }
    while waiting.last?.isEmpty == true { waiting.removeLast() }
    comments = waiting
  }

  /// The same file with other marks: what stays keeps its comments.
  package func replacing(_ ids: [String]) -> MarksFile {
    var old = Dictionary(entries.map { ($0.id, $0.comments) }, uniquingKeysWith: { first, _ in first })
    var file = self
    file.entries = ids.map { Entry(id: $0, line: 0, comments: old.removeValue(forKey: $0) ?? []) }
    return file
  }

  /// Names the format, the dataset and, beside each id, what it stands for.
  package func text(for report: Report, in language: Language) -> String {
    let edition = report.title[language].sanitised + " (\(report.published.text))"
    var lines = ["\(MarksFile.heading)\(MarksFile.version)", MarksFile.edition + edition]
    for entry in entries {
      lines += entry.comments
      let title = report.references[entry.id].map { "  # " + report.title(of: $0)[language].sanitised } ?? ""
      lines.append(entry.id + title)
    }
    return (lines + comments).joined(separator: "\n") + "\n"
  }
}

extension Report {
  /// What a list of marks means, each thing once; and the entries that this report has nothing for.
  package func references(ofMarks file: MarksFile) -> (known: [Reference], unknown: [MarksFile.Entry]) {
    var known: [Reference] = []
    var unknown: [MarksFile.Entry] = []
    var seen: Set<Reference> = []
    for entry in file.entries {
      guard let reference = references[entry.id] else {
        unknown.append(entry)
        continue
      }
      if seen.insert(reference).inserted { known.append(reference) }
    }
    return (known, unknown)
  }
}
