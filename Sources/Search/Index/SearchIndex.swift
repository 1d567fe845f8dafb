package import Dataset

/// All texts of a report, ready to be searched.
package struct SearchIndex: Sendable {
  let report: Report
  let entries: Entries
  let texts: IndexedTexts
  let nearestTerms = TermSuggestions()

  /// Bytes of the texts and readings that it was made from.
  package var textBytes: Int { texts.bytes }

  package init(_ report: Report) {
    let entries = Entries(report)
    let texts = IndexedTexts(report, entries) { _ in true }
    self.init(report, entries, texts ?? IndexedTexts())
  }

  /// - Parameter progress: told from time to time which part is done, 0...1; nil is made where it answers false
  package init?(_ report: Report, progress: (Double) -> Bool) {
    let entries = Entries(report)
    guard let texts = IndexedTexts(report, entries, progress: progress) else { return nil }
    self.init(report, entries, texts)
  }

  private init(_ report: Report, _ entries: Entries, _ texts: IndexedTexts) {
    self.report = report
    self.entries = entries
    self.texts = texts
  }

  /// Takes a text apart; what it says of domains, pillars and programmes is looked up in the report.
  package func query(_ text: String) -> Query {
    QueryReader(values: FilterValues(report: report)).read(text)
  }

  /// Entries are numbered in reading order.
  package func reference(of entry: Int32) -> Reference {
    entries.references[Int(entry)]
  }

  package func entry(of reference: Reference) -> Int32? {
    entries.number(of: reference)
  }

  package func group(of entry: Int32) -> SearchGroup {
    entries.group(of: entry)
  }

  /// How the last word of a text may go on, if it is the beginning of a filter or of a filter's value: whole words to put
  /// in its place, in the order of the report.
  package func completions(of text: String) -> [String] {
    Completion(values: FilterValues(report: report)).candidates(for: text)
  }
}
