/// A form in which the report, or something of it, is put out. The raw value is what people type for it.
///
/// A format is a case here, with its name and a row of `Exports` for each thing that it can say; its writer has a file.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text, table, csv, json, markdown
  case bibTeX = "bibtex"
  /// The value, date or statement alone.
  case content
  case link

  /// Whether a program reads it: that gets all there is, and an empty list where there is nothing.
  package var isForPrograms: Bool { self == .csv || self == .json }

  /// Whether what it says of one thing is a line.
  var isShort: Bool { self == .content || self == .link }
}

extension OutputFormat: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .text: language.pick("文章", "Text")
    case .table: language.pick("表", "Table")
    case .csv: "CSV"
    case .json: "JSON"
    case .markdown: "Markdown"
    case .bibTeX: "BibTeX"
    case .content: language.pick("値・本文だけ", "Value or statement")
    case .link: language.pick("リンクだけ", "Link")
    }
  }
}

/// All that can be put out.
package enum Exports {
  package static let sections = Export<Report>([
    .text: { .text(ReportText($0, language: $1.language).sections()) },
    .json: { report, _ in .json(ReportJSON(report).sections()) },
  ])

  /// A thing with what is in it; the whole report without a reference.
  package static let parts = Export<(Report, Reference?)>([
    .text: { .text(ReportText($0.0, language: $1.language).show($0.1)) },
    .markdown: { .text(ReportMarkdown($0.0, language: $1.language).show($0.1)) },
    .json: { part, _ in .json(ReportJSON(part.0).show(part.1)) },
  ])

  package static let hits = Export<(Report, [Hit])>([
    .text: { .text(HitText($0.0, $1).text(of: $0.1)) },
    .json: { hits, _ in .json(ReportJSON(hits.0).hits(hits.1)) },
  ])

  package static let figures = Export<(Report, indicators: [Int])>([
    .table: { figures, settings in
      settings.table.map {
        .text($0(figures.1) + ReportText(figures.0, language: settings.language).footer(ofStatements: false))
      }
    },
    .csv: { figures, _ in .text(FiguresCSV(figures.0).text(of: figures.1)) },
    .json: { figures, _ in .json(ReportJSON(figures.0).figures(figures.1)) },
    .markdown: { .text(FiguresMarkdown($0.0, language: $1.language).text(of: $0.1)) },
  ])

  package static let citations = Export<Citation>([
    .text: { citation, _ in .text(citation.plain) },
    .markdown: { citation, _ in .text(citation.markdown) },
    .bibTeX: { .text($0.bibTeX(accessed: $1.accessed)) },
    .content: { citation, _ in citation.content.map { .text($0) } },
    .link: { citation, _ in citation.link.map { .text($0) } },
  ])
}
