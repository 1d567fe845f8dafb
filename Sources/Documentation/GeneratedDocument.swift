package import Dataset
import Explorer

/// A file of which a part, or all, is made from the code.
package struct GeneratedDocument: Sendable {
  /// Relative to the repository.
  package var path: String
  private let make: @Sendable (String) -> String

  /// What the file must hold, given what it holds now; text outside the generated part stays.
  package func current(_ text: String) -> String {
    make(text)
  }

  /// All of them, for a report.
  package static func all(_ report: Report) -> [GeneratedDocument] {
    [
      GeneratedDocument(path: "README.md") { text in
        text.replacingPart("keys", with: KeyTable(.explorer).markdown)
          .replacingPart("presenter's keys", with: KeyTable(.talk).markdown)
          .replacingPart("follower's keys", with: KeyTable(.follower).markdown)
      }
    ]
      + Picture.all.map { picture in
        GeneratedDocument(path: "docs/\(picture.name).svg") { _ in picture.svg(report) }
      }
  }
}

extension String {
  /// The text with what stands between `<!-- name -->` and `<!-- end name -->` exchanged; unchanged without the marks.
  fileprivate func replacingPart(_ name: String, with part: String) -> String {
    let (open, close) = ("<!-- \(name) -->\n", "<!-- end \(name) -->")
    guard let start = firstRange(of: open)?.upperBound, let end = self[start...].firstRange(of: close)?.lowerBound
    else {
      return self
    }
    return self[..<start] + part + self[end...]
  }
}
