import ArgumentParser
import Dataset

struct Tenbo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tenbo",
    abstract: "Explore the Digital Agency's 2025 activity report (展望 2025年デジタル庁活動報告).",
    discussion: """
      Without a subcommand the explorer opens; where standard output is no terminal, the report is printed.
      REF is an id, a number (2.1.3), a title, an alias, a title in romaji or kana, or a unique beginning of one.
      Exit status: 0 done, 1 nothing found, or findings, 64 wrong usage, 65 bad data, 66 data cannot be opened, 69 no usable terminal, \
      73 no place to share at, 74 a failed write.
      """,
    version: Version.text,
    subcommands: [
      Explore.self, Present.self, Follow.self, Sections.self, Show.self, Search.self, Figures.self, Check.self,
    ],
    defaultSubcommand: Explore.self)

  /// For arguments of which the parser has made nothing: what stands first may be a slip for a command.
  static func hint(for arguments: ArraySlice<String>) -> String? {
    let names = configuration.subcommands.compactMap { $0._commandName } + ["help"]
    guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else { return nil }
    let near = Suggestions.to(first, among: names)
    return "there is no command \(Quoting.quoted(first))"
      + (near.map { "; did you mean tenbo \($0)?" } ?? "; tenbo show REF prints a place of the report")
  }
}

enum Version {
  static let text = "0.1.0"
}
