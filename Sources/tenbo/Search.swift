import ArgumentParser
import Dataset
import Search

/// What can be found in the report, as text or JSON.
struct Search: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Search the report, in Japanese, in romaji or kana, or in English.",
    discussion: """
      All words must be found; a word with - before it must not be, and "words in quotes" are found as they are written. \
      Filters such as kind:programme, domain:life or status:planned narrow the search. Words that begin with - come after --.
      The number of things found goes to standard error. Exit status: 0 if there is anything, 1 if there is nothing.
      """)

  /// As many as text shows where nobody has said; JSON is complete.
  private static let usualLimit = 20

  @OptionGroup var data: DataOptions

  @Option(help: "text or json.")
  var format: Format = .text

  @Option(help: ArgumentHelp("Show the best N alone; by default text shows 20, JSON all.", valueName: "n"))
  var limit: Int?

  @Argument(help: ArgumentHelp("What to search for.", valueName: "word"))
  var words: [String]

  /// For arguments of which the parser has made nothing: a word to be excluded looks like an option.
  static func hint(for arguments: ArraySlice<String>) -> String? {
    guard arguments.first == "search", !arguments.contains("--"),
      arguments.contains(where: { $0.hasPrefix("-") && !$0.hasPrefix("--") })
    else { return nil }
    return "words that begin with - come after --, as in: tenbo search -- card -phone"
  }

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is 1 or more, not \(limit).") }
  }

  func run() throws {
    let report = try data.load()
    let index = SearchIndex(report)
    let query = index.query(words.joined(separator: " "))
    try query.requireSense()
    let results = index.search(query)
    guard let results, results.count > 0 else {
      if format == .json { try StandardOutput.write(JSONWriter.text(.array([]))) }
      throw Failure(index.whyNothing(results?.lacking ?? []), ExitStatus.nothingFound)
    }
    let most = limit ?? (format == .text ? Search.usualLimit : results.count)
    let hits = results.ranked.prefix(most).map { entry in
      Hit(
        thing: index.reference(of: entry), title: index.title(of: entry, for: results, in: data.language),
        snippet: index.snippet(of: entry, for: results, in: data.language),
        statement: index.statement(of: entry, for: results, in: data.language))
    }
    switch format {
    case .text:
      StandardError.write(Search.count(results.count, shown: hits.count))
      try StandardOutput.write(
        HitText(report, language: data.language, marks: StandardOutput.takesMarks).text(of: hits)
          + ReportText(report, language: data.language).footer(ofStatements: true))
    case .json: try StandardOutput.write(JSONWriter.text(HitJSON(report).list(of: hits)))
    }
  }

  private static func count(_ count: Int, shown: Int) -> String {
    shown < count ? "\(count) found, the best \(shown) shown; --limit N shows more" : "\(count) found"
  }
}

/// A thing found.
struct Hit {
  let thing: Reference
  let title: Snippet
  /// The text in which it was found; nil where only filters brought it.
  let snippet: Snippet?
  let statement: Snippet?

  /// What tells more of it than its title does.
  var explanation: Snippet? {
    snippet?.field == .title && snippet?.text == title.text ? statement : snippet
  }
}

extension SearchIndex {
  /// Sentences on why nothing was found.
  fileprivate func whyNothing(_ lacking: [String]) -> [String] {
    if lacking.isEmpty { return ["nothing has all of this together"] }
    return lacking.map { word in
      let near = nearest(to: word, limit: 3)
      let hint = near.isEmpty ? "" : "; nearest: \(near.joined(separator: ", "))"
      return "nothing has \(Quoting.quoted(word))\(hint)"
    }
  }
}
