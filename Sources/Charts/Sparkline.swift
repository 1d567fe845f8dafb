/// A series in one row.
package struct Sparkline: Sendable {
  private let series: Series
  private let drawing: Drawing

  package init(_ series: Series, drawing: Drawing) {
    self.series = series
    self.drawing = drawing
  }

  package init(_ points: [Point], drawing: Drawing) {
    self.init(Series(points), drawing: drawing)
  }

  /// Exactly `columns` columns, with dates to scale along `span`, half-open in days since 1970-01-01; "" without
  /// observations.
  package func text(columns: Int, span: Range<Int>? = nil) -> String {
    ""
  }

  /// The same, cell by cell, so that what was achieved and what is planned can be styled apart.
  package func cells(columns: Int, span: Range<Int>? = nil) -> [(character: Character, isAchieved: Bool)] {
    []
  }
}
