import Dataset
import Explorer

/// The slides as other programs can show them: the same rows, large type as text.
struct Markdown {
  let deck: Deck
  let report: Report
  let language: Language
  /// Whether rows with dots of a chart or gauge are text too.
  let keepsCharts: Bool

  func text(of screens: [Screen]) -> String {
    screens.map(text).joined(separator: "\n\n---\n\n") + "\n"
  }

  private func text(of screen: Screen) -> String {
    var lines: [String] = []
    // The presenter's row is left out: the others have their own.
    for (number, row) in screen.rows.dropLast().enumerated() {
      if !keepsCharts, row.unicodeScalars.contains(where: { 0x2800...0x28FF ~= $0.value }) { continue }
      switch screen.kinds[number] {
      case .text: lines.append(escaped(row))
      case .heading: lines += ["", "# " + escaped(row), ""]
      case .large where screen.kinds[number + 1] != .large: lines.append(escaped(largeText(on: screen)))
      case .large: break
      }
    }
    // mdp refuses what doesn't fit beside two rows of its own; a blank row is no bytes.
    let paragraphs = lines.split(separator: "")
    let rows = paragraphs.reduce(0) { $0 + $1.count + 1 }
    let isTight = rows > Markdown.mostRows
    return paragraphs.map {
      ($0.first?.hasPrefix("# ") ?? false || !isTight ? "\n" : "") + $0.joined(separator: "\n") + "\n"
    }
    .joined()
  }

  private static let mostRows = 20

  /// The figure that is in large type on its slide; on the others, the report's title.
  private func largeText(on screen: Screen) -> String {
    let number = screen.rows.last.flatMap { Int($0.drop { $0 == " " }.prefix { $0.isNumber }) } ?? 1
    guard case .indicator(let index)? = deck.slides[number - 1].thing else { return report.title[language] }
    return report.shown(index)?.text(in: language) ?? ""
  }

  /// Trimmed: blanks at the beginning would make code of it.
  private func escaped(_ line: String) -> String {
    line.drop { $0 == " " }.reduce(into: "") { text, character in
      if "\\`*_#<>[]$~^|".contains(character) { text += "\\" }
      text.append(character)
    }
  }
}
