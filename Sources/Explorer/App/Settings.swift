package import CalendarDays
package import Dataset
package import Typesetting

/// What comes from outside and changes how things are drawn.
package struct Settings: Hashable, Sendable {
  package var language: Language
  package var theme: Theme
  package var glyphs: Glyphs {
    didSet { keepGlyphsNarrow() }
  }
  package var metrics: Metrics {
    didSet { keepGlyphsNarrow() }
  }
  /// Text is shown in ASCII alone (romaji, English): the system has no UTF-8.
  package var isTextASCII: Bool
  /// Whether the person is a guest, who may look around and nothing else: nothing is written, sent or started for them.
  package var isKiosk = false
  /// The day on which the explorer runs; screens depend on it, so tests give it.
  package var today: CalendarDay

  package init(
    language: Language = .japanese, theme: Theme = .mono, glyphs: Glyphs = .unicode, metrics: Metrics = Metrics(),
    isTextASCII: Bool = false, today: CalendarDay
  ) {
    self.language = language
    self.theme = theme
    self.glyphs = glyphs
    self.metrics = metrics
    self.isTextASCII = isTextASCII
    self.today = today
    keepGlyphsNarrow()
  }

  /// What a terminal draws in two columns is no sign.
  private mutating func keepGlyphsNarrow() {
    let repertoire: Glyphs.Repertoire = metrics.ambiguousIsWide ? .safe : .whole
    if !glyphs.isASCII, glyphs.repertoire != repertoire { glyphs.repertoire = repertoire }
  }
}
