import Dataset
import Search
import TextUI

/// Texts of the dataset as pieces, with what a search has found in them.
extension DocumentBuilder {
  /// In the language that is on. Where text is shown in Latin letters alone nothing is marked: what was found stands in
  /// other words.
  func piece(_ localized: Localized, _ role: Role) -> StyledText {
    let shown = settings.text(localized)
    guard let highlighter, !settings.isTextASCII else { return StyledText(shown, theme[role]) }
    let language = settings.shownLanguage(of: localized)
    let ranges = highlighter.ranges(in: localized, language)
    return StyledText(shown, theme[role], matches: localized[language].offsets(of: ranges, shownAs: shown))
  }

  /// A text without a reading, safe to show.
  func piece(_ shown: String, _ role: Role) -> StyledText {
    guard let highlighter, !settings.isTextASCII else { return StyledText(shown, theme[role]) }
    return StyledText(shown, theme[role], matches: shown.offsets(of: highlighter.ranges(in: shown), shownAs: shown))
  }

  /// The name of what a node stands for.
  func name(of subject: Outline.Subject) -> StyledText {
    switch subject {
    case .report: piece(report.title, .text)
    case .group(let group): StyledText(settings.plain(strings.group(group, in: report)), theme[.text])
    case .thing(.section(let index)): piece(report.shortTitle(of: index), .text)
    case .thing(let reference): name(of: reference, .text)
    }
  }

  /// The name of a thing, with its short name for a row that has no room for it.
  func name(of reference: Reference, _ role: Role) -> StyledText {
    StyledText(
      piece(report.title(of: reference), role), short: report.shortTitle(of: reference).map { piece($0, role) })
  }
}
