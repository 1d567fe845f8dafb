import Dataset
import Search
import TextUI
import Typesetting

/// How many of the hits are in each part of the report, the one that the list is narrowed to marked.
struct SharesView {
  let state: State
  let searching: SearchScreen

  struct Share {
    /// nil for all.
    var group: SearchGroup?
    var text: String
    var columns: Range<Int>
  }

  func draw(on canvas: Canvas) {
    let settings = state.settings
    let shares = shares(columns: canvas.columns)
    drawMarks(on: canvas, beside: shares)
    for share in shares {
      let isChosen = share.group == searching.group
      let style = settings.theme[isChosen ? .activeTab : .tab]
      if isChosen {
        let mark = settings.glyphs.selection
        canvas.write(mark, column: share.columns.lowerBound - 1, row: 0, style: settings.theme[.selection])
      }
      canvas.write(share.text, column: share.columns.lowerBound, row: 0, style: style)
    }
  }

  /// Where there are more shares before or behind those that show.
  private func drawMarks(on canvas: Canvas, beside shares: [Share]) {
    guard let results = searching.hits?.results, let last = shares.last else { return }
    let settings = state.settings
    let style = settings.theme[.quiet]
    if shares.first?.group != nil {
      canvas.write(settings.glyphs.truncation, column: 0, row: 0, style: style)
    }
    if last.group != results.shares.last?.group, last.columns.upperBound < canvas.columns {
      canvas.write(settings.glyphs.truncation, column: canvas.columns - 1, row: 0, style: style)
    }
  }

  func share(at column: Int, columns: Int) -> Share? {
    shares(columns: columns).first { $0.columns.contains(column) }
  }

  /// Those that show: from the first on, or so far on that the chosen one is the last that fits.
  private func shares(columns: Int) -> [Share] {
    guard let results = searching.hits?.results, results.count > 0 else { return [] }
    let all = [SearchResults.Share?.none] + results.shares.map { $0 }
    let chosen = all.firstIndex { $0?.group == searching.group } ?? 0
    var first = chosen
    var used = 2 + width(all[chosen], results)
    while first > 0, used + width(all[first - 1], results) <= columns {
      first -= 1
      used += width(all[first], results)
    }
    var shown: [Share] = []
    // Room for the marks of what is left out, before and behind.
    var at = first > 0 ? 2 : 1
    for (number, share) in all.enumerated().dropFirst(first) where at < columns {
      let text = text(share, results)
      let end = at + state.settings.metrics.columns(of: text)
      // One that is cut would show a wrong number.
      guard end + (number < all.count - 1 ? 1 : 0) <= columns || shown.isEmpty else { break }
      shown.append(Share(group: share?.group, text: text, columns: at..<end))
      at = end + SharesView.gap
    }
    return shown
  }

  private static let gap = 2

  private func width(_ share: SearchResults.Share?, _ results: SearchResults) -> Int {
    state.settings.metrics.columns(of: text(share, results)) + SharesView.gap
  }

  private func text(_ share: SearchResults.Share?, _ results: SearchResults) -> String {
    let name: String =
      switch share?.group {
      case nil: state.settings.plain(state.strings.everything)
      case .section(let index): state.settings.text(state.report.shortTitle(of: index))
      case .milestones: state.settings.plain(state.strings.milestones)
      case .programmes: state.settings.plain(state.strings.programmes)
      }
    return StyledText(name).shown(in: SharesView.widestName, settings: state.settings).text
      + " \(share?.count ?? results.count)"
  }

  private static let widestName = 16
}
