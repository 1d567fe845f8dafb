package import Dataset
import Explorer
package import TextUI

/// A picture for the documents: a screen after some keys.
package struct Picture: Sendable {
  package var name: String
  var size: Size
  var language: Language
  /// By their names, separated by blanks.
  var keys: String

  package static let all = [
    Picture(name: "overview", size: Size(columns: 120, rows: 32), language: .japanese, keys: ""),
    Picture(
      name: "chart", size: Size(columns: 100, rows: 30), language: .english, keys: "4 Down Down Down Down Down Enter a"),
    Picture(
      name: "slide", size: Size(columns: 100, rows: 30), language: .english, keys: "g g s s - u s e r s Enter p"),
    Picture(name: "domains", size: Size(columns: 100, rows: 30), language: .japanese, keys: "2 j j l l"),
  ]

  func svg(_ report: Report) -> String {
    ScreenPicture(screen(report)).svg
  }

  /// The day is a fixed one: the picture must not change with the calendar.
  package func screen(_ report: Report) -> Grid {
    let settings = Settings(
      language: language, theme: Theme(name: .dark, colours: 256), today: report.published.last)
    var state = State(report: report, settings: settings, size: size)
    for name in keys.split(separator: " ") {
      // A key left out would be a picture of another place.
      guard let key = Key(name: String(name)) else { preconditionFailure("\(self.name): there is no key \(name)") }
      _ = state.handle(.key(key))
    }
    return Screen.draw(state)
  }
}
