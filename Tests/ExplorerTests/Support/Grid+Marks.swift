import Dataset
import TextUI

@testable import Explorer

extension Session {
  /// What is marked as found, run by run, row by row.
  var marked: [String] {
    // In colour, since without it what is selected is reversed too.
    var coloured = self
    coloured.state.settings.theme = Theme(name: .dark, colours: 256)
    coloured.state.settle()
    let colour = coloured.state.settings.theme[.match].foreground
    let grid = coloured.grid
    return (0..<grid.size.rows).flatMap { row -> [String] in
      var runs: [String] = []
      var isInside = false
      for column in 0..<grid.size.columns {
        let cell = grid[column, row]
        guard cell.columns > 0 else { continue }
        guard cell.style.foreground == colour else {
          isInside = false
          continue
        }
        if !isInside { runs.append("") }
        runs[runs.count - 1].append(cell.character)
        isInside = true
      }
      return runs
    }
  }

  /// The search that is going on.
  var searching: SearchScreen? { state[SearchScreen.self] }

  /// What stands in the search prompt.
  var prompt: String { searching?.prompt.text ?? "" }

  /// With a query typed into the search prompt.
  static func searching(_ text: String, _ size: String = "80x24", language: Language = .japanese) -> Session {
    var session = Session(size, language: language).pressing("/")
    session.type(text)
    return session
  }
}
