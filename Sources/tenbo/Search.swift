import ArgumentParser
import Dataset
import Search

/// What can be found in the report, as text or JSON.
struct Search: ParsableCommand, PrintingCommand {
  static let export = Exports.hits

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

  @Option(help: formatHelp)
  var format = Format(.text)

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
      if format.value.isForPrograms { try write([], of: report) }
      throw Failure(index.whyNothing(results?.lacking ?? []), ExitStatus.nothingFound)
    }
    let most = limit ?? (format.value.isForPrograms ? results.count : Search.usualLimit)
    let hits = results.ranked.prefix(most).map { index.hit($0, for: results, in: data.language) }
    if !format.value.isForPrograms { StandardError.write(Search.count(results.count, shown: hits.count)) }
    try write(hits, of: report)
  }

  private func write(_ hits: [Hit], of report: Report) throws {
    let settings = OutputSettings(language: data.language, marks: StandardOutput.takesMarks)
    try Search.write((report, hits), as: format.value, settings)
  }

  private static func count(_ count: Int, shown: Int) -> String {
    shown < count ? "\(count) found, the best \(shown) shown; --limit N shows more" : "\(count) found"
  }
}

extension SearchIndex {
  fileprivate func hit(_ entry: Int32, for results: SearchResults, in language: Language) -> Hit {
    func excerpt(_ snippet: Snippet) -> Hit.Excerpt {
      Hit.Excerpt(text: snippet.text, ranges: snippet.ranges, label: snippet.field.label(in: language))
    }
    let title = title(of: entry, for: results, in: language)
    let snippet = snippet(of: entry, for: results, in: language)
    let saysTheTitle = snippet?.field == .title && snippet?.text == title.text
    return Hit(
      thing: reference(of: entry), title: excerpt(title), snippet: snippet.map(excerpt),
      explanation: (saysTheTitle ? statement(of: entry, for: results, in: language) : snippet).map(excerpt))
  }

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
