import Typesetting

/// What is marked for presenting, as a file that people read, edit and hand on: an id a line, in the order of presenting;
/// `#` begins a comment.
///
/// A list that is written anew keeps the comments at its beginning, above each id, behind it and at the end; where nothing
/// else stands behind an id its title is written there.
package struct MarksFile: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var id: String
    /// From 1; 0 in a list that was not read from a file.
    package var line: Int
    /// The lines above it that say nothing but comments, or nothing.
    var comments: [String] = []
    /// What the comment behind it says.
    var note = ""
  }

  package private(set) var entries: [Entry] = []
  /// Whether it says itself that it is a list of marks.
  package private(set) var hasHeading = false
  /// The comments before the first entry, and behind the last.
  private var (first, last): ([String], [String]) = ([], [])

  /// The version of the format that is read and written.
  package static let version = 1
  /// In bytes; larger ones are no lists of marks.
  package static let largest = 1 << 20
  private static let heading = "# tenbo marks "
  private static let edition = "# dataset: "
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init() {}

  /// Why bytes are no list of marks.
  package enum Problem: Error, Hashable {
    case notText, tooLarge
    /// Of a version that isn't ours, as its heading says it.
    case version(String)
  }

  package init(_ bytes: [UInt8]) throws(Problem) {
    guard bytes.count <= MarksFile.largest else { throw .tooLarge }
    let bytes = bytes.starts(with: MarksFile.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    var waiting: [String] = []
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if line.hasPrefix(MarksFile.heading) {
        let version = line.dropFirst(MarksFile.heading.count).prefix { $0 != " " }
        guard version == "\(MarksFile.version)" else { throw .version(String(version)) }
        hasHeading = true
        continue
      }
      // Ours too, and written anew: the dataset may be another one now.
      if line.hasPrefix(MarksFile.edition) { continue }
      guard let entry = Entry(line, number: number + 1) else {
        waiting.append(String(line))
        continue
      }
      if entries.isEmpty { swap(&first, &waiting) }
      entries.append(entry)
      entries[entries.count - 1].comments = waiting
      waiting = []
    }
    while waiting.last?.isEmpty == true { waiting.removeLast() }
    if entries.isEmpty { first = waiting } else { last = waiting }
  }

  /// The same file with other marks: what stays keeps its comments.
  ///
  /// - Parameter unknown: ids that stay behind the marks that they followed, whatever becomes of those
  package func replacing(_ ids: [String], keeping unknown: Set<String> = []) -> MarksFile {
    let wanted = Set(ids)
    var old: [String: Entry] = [:]
    var followers: [String?: [Entry]] = [:]
    var before: String?
    for entry in entries {
      if unknown.contains(entry.id) {
        followers[before, default: []].append(entry)
      } else if wanted.contains(entry.id), old[entry.id] == nil {
        old[entry.id] = entry
        before = entry.id
      }
    }
    var file = self
    file.entries = followers[nil] ?? []
    for id in ids { file.entries += [old[id] ?? Entry(id: id, line: 0)] + (followers[id] ?? []) }
    return file
  }

  /// Names the format, the dataset and, beside each id, what it stands for.
  package func text(for report: Report, in language: Language) -> String {
    let edition = report.title[language].sanitised + " (\(report.published.text))"
    var lines = ["\(MarksFile.heading)\(MarksFile.version)", MarksFile.edition + edition] + first
    for entry in entries {
      let note = entry.note(for: report, in: language)
      lines += entry.comments + [entry.id + (note.isEmpty ? "" : "  # " + note)]
    }
    return (lines + last).joined(separator: "\n") + "\n"
  }
}

extension MarksFile.Entry {
  /// nil for a line that says nothing but a comment.
  fileprivate init?(_ text: Substring, number: Int) {
    let words = text.prefix { $0 != "#" }
    // An id has no blanks: whatever else the line says, its whole is what nothing is called.
    id = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !id.isEmpty else { return nil }
    line = number
    note = String(text[words.endIndex...].dropFirst().drop(while: \.isWhitespace))
    while note.last?.isWhitespace == true { note.removeLast() }
  }

  /// A title that was written in another language is one still.
  fileprivate func note(for report: Report, in language: Language) -> String {
    guard let title = report.references[id].map(report.title) else { return note }
    let isTitle = note.isEmpty || Language.allCases.contains { title[$0].sanitised == note }
    return isTitle ? title[language].sanitised : note
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
