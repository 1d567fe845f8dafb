package import CalendarDays

/// What can be put out, with a writer for each format that there is of it, in the order in which they are offered; the usual
/// one is the first.
package struct Export<Content>: Sendable {
  typealias Writer = @Sendable (Content, OutputSettings) -> Written?

  /// What a writer makes: JSON is written piece by piece.
  enum Written {
    case text(String)
    case json(JSONTree)
  }

  private let writers: [(format: OutputFormat, write: Writer)]

  init(_ writers: KeyValuePairs<OutputFormat, Writer>) {
    self.writers = writers.map { ($0, $1) }
  }

  package var formats: [OutputFormat] { writers.map(\.format) }

  /// Hands on the text in pieces; nothing where there is nothing to say in this format.
  package func write<Failure: Error>(
    _ content: Content, as format: OutputFormat, _ settings: OutputSettings, to sink: (String) throws(Failure) -> Void
  ) throws(Failure) {
    switch writers.first(where: { $0.format == format })?.write(content, settings) {
    case .text(let text): try sink(text)
    case .json(let tree): try JSONWriter.write(tree, sink)
    case nil: break
    }
  }

  /// The same in one; nil for nothing.
  package func text(of content: Content, as format: OutputFormat, _ settings: OutputSettings) -> String? {
    var pieces: [String] = []
    write(content, as: format, settings) { pieces.append($0) }
    return pieces.isEmpty ? nil : pieces.joined()
  }
}

/// What else decides about what is put out.
package struct OutputSettings {
  package var language: Language
  /// Whether what was found is set apart by marks of a terminal.
  package var marks = false
  /// The day on which somebody looked; BibTeX says so.
  package var accessed: CalendarDay?
  /// Draws indicators as a table, which only who knows the terminal can.
  package var table: (([Int]) -> String)?

  package init(
    language: Language, marks: Bool = false, accessed: CalendarDay? = nil, table: (([Int]) -> String)? = nil
  ) {
    self.language = language
    self.marks = marks
    self.accessed = accessed
    self.table = table
  }
}
