import Dataset
import Search
import Typesetting

extension Settings {
  /// A text in the language that is on, safe to show.
  func text(_ localized: Localized) -> String {
    guard isTextASCII else {
      return localized[shownLanguage(of: localized)].sanitised
    }
    return Romanisation.ascii(of: localized, language: language)
  }

  /// The name of a thing in the language that is on, safe to show.
  func name(of reference: Reference, in report: Report) -> Name {
    Name(text(report.title(of: reference)), short: report.shortTitle(of: reference).map(text))
  }

  /// The language that is on, or the other one where a text has nothing in that.
  func shownLanguage(of localized: Localized) -> Language {
    localized[language].isEmpty ? (language == .japanese ? .english : .japanese) : language
  }

  /// A text that exists in one form only (a source's title, an alias), safe to show.
  func plain(_ text: String) -> String {
    isTextASCII ? Romanisation.ascii(text) : text.sanitised
  }

  /// The report's date in the language that is on.
  func date(_ date: ReportDate) -> String {
    date.display(in: strings.language)
  }

  /// The interface's words: in English where the system cannot show Japanese.
  var strings: Strings {
    Strings(isTextASCII ? .english : language)
  }

  /// Where a Japanese text may best be broken: between its words.
  func words(_ localized: Localized) -> [String.Index] {
    guard language == .japanese, !isTextASCII, !localized.reading.isEmpty else { return [] }
    return Reading.words(of: localized)
  }

  /// The report's own value in digits with its unit, whatever its wording.
  func exact(_ value: Double, _ indicator: Indicator) -> String {
    plain(
      NumberText.quantity(
        value, unit: indicator.unit, isApproximate: indicator.approximate, in: strings.language))
  }

  /// An observed value with its unit; as the report words it where it is the report's.
  func value(_ observation: Observation, of indicator: Indicator) -> String {
    plain(indicator.valueText(of: observation, in: strings.language))
  }

  /// The figure as the report prints it; in English, the same value in English words. Empty where it prints none.
  func figure(_ indicator: Indicator) -> String {
    indicator.valueText(in: strings.language).map(plain) ?? ""
  }

  /// A date that the report prints, in its own wording where the language is the report's.
  func date(_ date: PrintedDate) -> String {
    language == .japanese && !isTextASCII ? date.printed.sanitised : date.display(in: strings.language)
  }
}
