import Foundation

/// Files that tests compare with where they are at hand.
enum Fixtures {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let unicode = URL(filePath: "/usr/share/unicode")

  private static let report = root.deletingLastPathComponent().appending(path: "shared/report/activity-report-2025.txt")

  static let hasUnicode = FileManager.default.fileExists(atPath: unicode.path())

  static let hasReport = FileManager.default.fileExists(atPath: report.path())

  static func reportLines() throws -> [String] {
    try String(contentsOf: report, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The rows of a file of the Unicode Character Database: scalars, and their value.
  static func unicodeRows(_ name: String) throws -> [(scalars: ClosedRange<UInt32>, value: String)] {
    let text = try String(contentsOf: unicode.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.prefix { $0 != "#" }.split(separator: ";").map { $0.filter { $0 != " " } }
      guard fields.count == 2 else { return nil }
      let bounds = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      guard let first = bounds.first, let last = bounds.last else { return nil }
      return (first...last, fields[1])
    }
  }
}
