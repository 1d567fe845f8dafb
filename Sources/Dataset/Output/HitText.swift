import Typesetting

/// Things found as text: a line that says what it is and where, and below it where the words stand in it.
struct HitText {
  private let report: Report
  private let settings: OutputSettings

  init(_ report: Report, _ settings: OutputSettings) {
    self.report = report
    self.settings = settings
  }

  private var language: Language { settings.language }

  func text(of hits: [Hit]) -> String {
    hits.map { hit in
      let lines = [heading(of: hit)] + (hit.explanation.map { ["  " + labelled($0)] } ?? [])
      return lines.joined(separator: "\n") + "\n"
    }.joined() + ReportText(report, language: language).footer(ofStatements: true)
  }

  /// title (kind, headings above)
  private func heading(of hit: Hit) -> String {
    let thing = hit.thing
    let headings = report.path(to: thing).map { report.heading(of: $0, in: language) }
    let about = [kind(of: thing)] + (headings.isEmpty ? [] : [headings.joined(separator: " › ")])
    return marked(hit.title) + " (\(about.joined(separator: Strings(language).listSeparator)))".sanitised
  }

  private func labelled(_ excerpt: Hit.Excerpt) -> String {
    (excerpt.label.map { "\($0): " } ?? "") + marked(excerpt)
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

  /// Bold and underlined, piece by piece, as what is made harmless may have another length.
  private func marked(_ excerpt: Hit.Excerpt) -> String {
    guard settings.marks else { return excerpt.text.sanitised }
    var line = ""
    var place = excerpt.text.startIndex
    for range in excerpt.ranges where range.lowerBound >= place {
      line += String(excerpt.text[place..<range.lowerBound]).sanitised
      line += "\u{1B}[1;4m" + String(excerpt.text[range]).sanitised + "\u{1B}[0m"
      place = range.upperBound
    }
    return line + String(excerpt.text[place...]).sanitised
  }
}
