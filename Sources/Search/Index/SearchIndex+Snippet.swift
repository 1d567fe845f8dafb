package import Dataset

extension SearchIndex {
  /// The text of an entry that has most words of the query, the most telling of those, in the language if it is found in
  /// that; nil where only filters brought it, or titles above it, or a text behind the first `mostTexts`: a series may have
  /// a million.
  package func snippet(of entry: Int32, for results: SearchResults, in language: Language) -> Snippet? {
    var best: (count: Int, part: SearchedPart, text: Localized, language: Language)?
    var texts = 0
    report.eachPart(of: reference(of: entry), first: language) { part in
      for text in part.texts(first: language) where texts < SearchIndex.mostTexts {
        for language in language.andOthers where best?.count != results.highlighter.wordCount {
          let count = results.highlighter.count(in: text, language)
          if count > best?.count ?? 0 { best = (count, part, text, language) }
        }
        texts += 1
      }
      return texts < SearchIndex.mostTexts && best?.count != results.highlighter.wordCount
    }
    guard let best else { return nil }
    return Snippet(
      field: best.part.field, isOfObservation: best.part.isObservation, text: best.text[best.language],
      ranges: results.highlighter.ranges(in: best.text, best.language))
  }

  private static let mostTexts = 2000
}

extension SearchIndex {
  /// The name of an entry, and what of it was found.
  package func title(of entry: Int32, for results: SearchResults, in language: Language) -> Snippet {
    let title = report.title(of: reference(of: entry))
    return Snippet(field: .title, text: title[language], ranges: results.highlighter.ranges(in: title, language))
  }

  /// What an entry says, whether or not anything was found in it; nil where it has no statement.
  package func statement(of entry: Int32, for results: SearchResults, in language: Language) -> Snippet? {
    var statement: Localized?
    report.eachText(of: reference(of: entry)) { field, text in
      if field == .statement { statement = text }
      return field <= .statement
    }
    return statement.map {
      Snippet(field: .statement, text: $0[language], ranges: results.highlighter.ranges(in: $0, language))
    }
  }
}
