import Dataset
import Explorer
import Search
import Typesetting

/// Things found as text: a line that says what it is and where, and below it where the words stand in it.
struct HitText {
  private let report: Report
  private let language: Language
  /// Whether to mark what was found, by bold and underlined.
  private let marks: Bool

  init(_ report: Report, language: Language, marks: Bool) {
    self.report = report
    self.language = language
    self.marks = marks
  }

  func text(of hits: [Hit]) -> String {
    hits.map { hit in
      let lines = [heading(of: hit)] + (hit.explanation.map { ["  " + labelled($0)] } ?? [])
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// title (kind, headings above)
  private func heading(of hit: Hit) -> String {
    let thing = hit.thing
    let headings = report.path(to: thing).map { report.heading(of: $0, in: language) }
    let about = [kind(of: thing)] + (headings.isEmpty ? [] : [headings.joined(separator: " › ")])
    let comma = language == .japanese ? "、" : ", "
    return marked(hit.title) + " (\(about.joined(separator: comma)))".sanitised
  }

  private func labelled(_ snippet: Snippet) -> String {
    let label = Strings(language).origin(of: snippet.field).map { "\($0): " } ?? ""
    return label + marked(snippet)
  }

  /// What is planned must not be taken for done.
  private func kind(of thing: Reference) -> String {
    let word = report.kind(of: thing, in: language)
    switch thing {
    case .section, .item, .programme: return word
    case .indicator(let index):
      let status = report.indicators[index].status
      return word + (status == .actual ? "" : " \(status.text(in: language))")
    case .milestone(let index):
      let milestone = report.milestones[index]
      return
        "\(word) \(language == .japanese ? milestone.date.printed : milestone.date.display(in: language)) \(milestone.status.text(in: language))"
    }
  }

  /// Piece by piece, as what is made harmless may have another length.
  private func marked(_ snippet: Snippet) -> String {
    guard marks else { return snippet.text.sanitised }
    var line = ""
    var place = snippet.text.startIndex
    for range in snippet.ranges where range.lowerBound >= place {
      line += String(snippet.text[place..<range.lowerBound]).sanitised
      line += "\u{1B}[1;4m" + String(snippet.text[range]).sanitised + "\u{1B}[0m"
      place = range.upperBound
    }
    return line + String(snippet.text[place...]).sanitised
  }
}
