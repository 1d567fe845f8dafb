import Charts
package import Dataset
import Typesetting

/// The history of a figure in one row, wherever figures are listed, up to the value that the row shows: two values are then ➜
/// now if there is room for both and the date of the first, more are a line, and a share that has one alone is a gauge.
package struct HistoryCell: Sendable {
  package enum Role: Sendable {
    case achieved
    case planned
    case quiet
  }

  package private(set) var parts: [(text: String, role: Role)] = []

  package var text: String { parts.reduce("") { $0 + $1.text } }

  /// At most `columns` columns; empty where there is nothing to draw. `isAlone` where no other row of it is right above
  /// or below, into which it could run.
  package init(_ shown: ShownObservation, columns: Int, settings: Settings, isAlone: Bool = false) {
    if shown.hasHistory {
      if let pair = Self.thenAndNow(shown, columns: columns, settings: settings) {
        parts = pair
        return
      }
      let points = shown.indicator.points(of: shown.history)
      let line = Sparkline(
        points, drawing: settings.drawing, isAlone: isAlone,
        range: Self.range(points.map(\.value).filter(\.isFinite), isShare: shown.indicator.isShare))
      for cell in line.cells(columns: columns) {
        add(cell.character, cell.isAchieved ? .achieved : .planned)
      }
    } else if shown.indicator.isShare {
      // Blocks fill their cell, and would run into a line above.
      let drawing = isAlone || settings.glyphs.isASCII ? settings.drawing : .braille
      let (filled, empty) = Gauge.text(share: shown.observation.value, columns: columns, drawing: drawing)
      parts = [(filled, shown.observation.status.isAchieved ? .achieved : .planned), (empty, .quiet)]
    }
  }

  /// Pictures stand beside each other: shares all have the scale of a gauge, and counts begin at zero, so that none looks as
  /// if it had risen from nothing.
  private static func range(_ values: [Double], isShare: Bool) -> ClosedRange<Double> {
    let (least, most) = (values.min() ?? 0, values.max() ?? 0)
    return min(0, least)...max(0, most, isShare ? 100 : least == most && most == 0 ? 1 : 0)
  }

  private mutating func add(_ character: Character, _ role: Role) {
    if parts.last?.role == role {
      parts[parts.count - 1].text.append(character)
    } else {
      parts.append((String(character), role))
    }
  }

  private static func thenAndNow(
    _ shown: ShownObservation, columns: Int, settings: Settings
  ) -> [(text: String, role: Role)]? {
    let two = shown.history.suffix(3)
    guard two.count == 2, two.allSatisfy(\.status.isAchieved) else { return nil }
    let texts = two.map { observation in
      NumberText.about(observation.approximate, settings.strings.language, isShort: true)
        + settings.axis(observation.value, of: shown.indicator)
    }
    // The date of the second stands in the row.
    guard let date = two.first?.dateTexts(in: settings.language).last else { return nil }
    let then = settings.plain(date) + " " + texts[0] + " \(settings.glyphs.arrow) "
    guard settings.metrics.columns(of: then + texts[1]) <= columns else { return nil }
    return [(then, .quiet), (texts[1], .achieved)]
  }
}
