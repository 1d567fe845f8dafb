/// Every number and date that the text prints is a figure of its place, part of a name, or listed with a reason.
struct NumberProof {
  let source: SourceProof
  let places: [SourceProof.Place]

  func findings() -> [Finding] {
    let names = self.names
    return places.flatMap { place in uncovered(place, names) } + listed()
  }

  /// Names and titles that hold digits, whose numbers are no figures.
  private var names: [String] {
    let report = source.report
    let all =
      [report.title.ja] + report.sections.map(\.title.ja) + report.programmes.flatMap { [$0.name.ja] + $0.aliases }
    return all.filter { $0.unicodeScalars.contains(where: \.isDigit) }
  }

  private func uncovered(_ place: SourceProof.Place, _ names: [String]) -> [Finding] {
    guard !place.wording.tokens.isEmpty else { return [] }
    let listed = source.numbers.rows.filter { $0.line == place.part.line }.map(\.text)
    let figures = self.figures(of: place.row.id)
    let covered = (names + listed + figures.wordings).flatMap(place.wording.occurrences)
    let number = place.row.role == .heading ? place.part.heading.number : nil
    return place.wording.tokens.compactMap { token in
      if let number, token.range.lowerBound == 0, number.hasPrefix(token.text) { return nil }
      if covered.contains(where: { $0.lowerBound <= token.range.lowerBound && token.range.upperBound <= $0.upperBound })
      {
        return nil
      }
      if let date = DateWording.date(in: token.text), figures.dates.contains(date) { return nil }
      return source.inText(
        place.part, .number, "\(Quoting.quoted(token.text)) at \(Quoting.quoted(place.row.id))",
        expected: "a figure or milestone there, or a row in \(source.numbers.file)")
    }
  }

  /// What an item's figures print, and the dates of its observations in the report.
  private func figures(of id: String) -> (wordings: [String], dates: Set<ReportDate>) {
    guard let index = source.report.references[id]?.item else { return ([], []) }
    let item = source.report.items[index]
    var wordings = item.milestones.map { source.report.milestones[$0].date.printed }
    var dates: Set<ReportDate> = []
    for indicator in item.indicators.map({ source.report.indicators[$0] }) {
      wordings += [indicator.printed, indicator.asOf?.printed].compactMap(\.self)
      for observation in indicator.observations where observation.inReport {
        wordings += [observation.printed].compactMap(\.self)
        dates.insert(observation.date)
      }
    }
    return (wordings, dates)
  }

  /// A number that is listed as no figure stands in its line and is none.
  private func listed() -> [Finding] {
    source.numbers.rows.compactMap { row in
      let inLine = places.filter { $0.part.line == row.line && !$0.wording.occurrences(of: row.text).isEmpty }
      let quoted = Quoting.quoted(row.text)
      if inLine.isEmpty {
        return Finding(
          .number, file: source.numbers.file, line: row.fileLine,
          found: "\(quoted), which line \(row.line) doesn't print",
          expected: "a number as that line prints it")
      }
      guard inLine.contains(where: { figures(of: $0.row.id).wordings.contains(row.text) }) else { return nil }
      return Finding(
        .number, file: source.numbers.file, line: row.fileLine,
        found: "\(quoted), which is a figure of line \(row.line)",
        expected: "it there or here")
    }
  }
}
