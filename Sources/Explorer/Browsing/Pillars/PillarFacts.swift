import Dataset
import TextUI
import Typesetting

/// What is selected among the pillars, in two rows: a pillar's whole title, with how much is tied to it, or a thing's name with why it is.
struct PillarFacts {
  let state: State

  private var theme: Theme { state.settings.theme }

  func draw(on canvas: Canvas) {
    guard let subject = state.subject, case .thing(let reference) = subject else { return }
    let builder = state.rowBuilder
    let breaker = LineBreaker(metrics: canvas.metrics, names: state.browser.names)
    let room = canvas.columns - 2
    let title = state.report.title(of: reference)
    let name = builder.piece(title, .strong)
    let lines = breaker.balancedLines(of: name.text, columns: room, words: state.settings.words(title))
    var at = 1
    for (row, line) in lines.enumerated() {
      at = canvas.write(Line([name[line]], marked: theme[.match]), column: 1, row: row, limit: room)
    }
    var rest = reason(of: reference, builder)
    var row = lines.count - 1
    // What is said begins behind the name, and goes on below it.
    let beside = room - at - 1
    if row + 1 < canvas.rows {
      if beside > room / 3, let first = breaker.lines(of: rest.text, columns: beside).first {
        canvas.write(Line([rest[first]], marked: theme[.match]), column: at + 2, row: row)
        rest = rest[first.upperBound..<rest.text.endIndex].trimmingBlanks
      }
      row += 1
      at = -1
    }
    canvas.write(Line([rest], marked: theme[.match]), column: at + 2, row: row, limit: room - at - 1)
    for row in 0..<canvas.rows { canvas.band(row: row, state.settings) }
  }

  /// Why a thing is tied to the pillar, and by whose word; of a pillar, how much is.
  private func reason(of reference: Reference, _ builder: DocumentBuilder) -> StyledText {
    let (browsing, settings) = (state.browsing, state.settings)
    let path = browsing.outline.path(to: browsing.selected)
    guard path.count > 1, case .group(.pillar(let pillar, let kind, let basis)) = browsing.outline.subject(of: path[1])
    else {
      let parts = browsing.children(of: browsing.selected).map { heading in
        "\(builder.name(of: browsing.outline.subject(of: heading)).text) \(browsing.children(of: heading).count)"
      }
      return builder.quiet(parts.joined(separator: "  "))
    }
    let this = Reference.section(pillar)
    let relation = state.report.relations.first {
      $0.kind == kind && $0.basis == basis && [$0.from, $0.to].contains(this) && [$0.from, $0.to].contains(reference)
    }
    let why = relation?.reason.map { builder.piece($0, .quiet) } ?? StyledText("")
    let word = StyledText(basis == .ours ? " (\(settings.plain(state.strings.ours)))" : "")
    return StyledText(joining: [why, word], theme[.quiet])
  }
}
