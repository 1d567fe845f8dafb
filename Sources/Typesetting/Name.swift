/// What a thing is called, and what it is called where that has no room.
package struct Name: Hashable, Sendable {
  package var whole: String
  /// Written by the report's editors: what is left of a name whose middle is cut may say something else. nil where there is none.
  package var short: String?

  package init(_ whole: String, short: String? = nil) {
    self.whole = whole
    self.short = short
  }

  /// Safe to show.
  package var sanitised: Name { Name(whole.sanitised, short: short?.sanitised) }
}

extension Metrics {
  /// The columns of what shows of a name in so many.
  package func columns(of name: Name, within columns: Int) -> Int {
    let whole = self.columns(of: name.whole)
    return min(whole <= columns ? whole : self.columns(of: name.short ?? name.whole), columns)
  }

  /// What of a name shows in so many columns, wherever a name shows in a row: the whole, else the short name, and only what has no
  /// room even for that is abridged.
  package func shown(_ name: Name, in columns: Int, mark: String) -> Abridgement {
    let whole = abridged(name.whole, to: columns, mark: mark)
    guard let short = name.short, whole.text != name.whole else { return whole }
    var shown = abridged(short, to: columns, mark: mark)
    shown.isOfShortName = true
    return shown
  }
}
