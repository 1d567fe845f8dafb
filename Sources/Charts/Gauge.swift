/// A share of a whole as a bar.
package enum Gauge {
  /// The two parts of a bar of `columns` columns, each in one style. `share` is in percent. The bar is only full at 100
  /// and only empty at 0 or if the share is not a number.
  package static func text(share: Double, columns: Int, drawing: Drawing) -> (filled: String, empty: String) {
    ("", "")
  }
}
