/// A value at a date, with where it was published.
package struct Observation: Sendable {
  package enum Confidence: String, CaseIterable, Sendable {
    /// A government page; a copy or machine conversion of one; a newspaper or magazine; anything else.
    case official, officialCopy = "official-copy", press, secondary
  }

  package var date: ReportDate
  /// True where the source states no as-of date and `date` is its own date of publication.
  package var dateIsPublication: Bool
  package var value: Double
  /// The report's wording, for observations that the report prints.
  package var printed: String?
  /// Whether the source says about.
  package var approximate: Bool
  package var status: FigureStatus
  package var confidence: Confidence
  /// Whether the report itself prints this value.
  package var inReport: Bool
  package var source: Source
  package var note: Note
  /// Whether it counts something else than the observations before it, or may do so: it is no change from them.
  package var isBreak: Bool

  package init(
    date: ReportDate, dateIsPublication: Bool = false, value: Double, printed: String? = nil, approximate: Bool = false,
    status: FigureStatus = .actual, confidence: Confidence = .official, inReport: Bool = false, source: Source,
    note: Note = Note(), isBreak: Bool = false
  ) {
    self.date = date
    self.dateIsPublication = dateIsPublication
    self.value = value
    self.printed = printed
    self.approximate = approximate
    self.status = status
    self.confidence = confidence
    self.inReport = inReport
    self.source = source
    self.note = note
    self.isBreak = isBreak
  }
}

/// What to know about an observation, in both languages or in none.
package struct Note: Hashable, Sendable {
  package var ja: String
  package var en: String

  package init(ja: String = "", en: String = "") {
    self.ja = ja
    self.en = en
  }

  package var isEmpty: Bool { ja.isEmpty && en.isEmpty }

  package subscript(_ language: Language) -> String {
    switch language {
    case .japanese: ja
    case .english: en
    }
  }
}

/// Where an observation was published.
package struct Source: Hashable, Sendable {
  package var title: String
  package var url: String

  package init(title: String, url: String) {
    self.title = title
    self.url = url
  }
}
