/// What a thing is called, and what it is called where that has no room.
public struct Name: Hashable, Sendable {
  /// All of it, shown wherever it has room.
  public var whole: String
  /// Made by a person: what is left of a name whose middle is cut may say something else. nil where there is none.
  public var short: String?

  /// Not sanitised here: see `sanitised`.
  public init(_ whole: String, short: String? = nil) {
    self.whole = whole
    self.short = short
  }

  /// Safe to show.
  public var sanitised: Name { Name(whole.sanitised, short: short?.sanitised) }
}

extension Metrics {
  /// The columns of what shows of a name in so many.
  public func columns(of name: Name, within columns: Int) -> Int {
    let whole = self.columns(of: name.whole)
    return min(whole <= columns ? whole : self.columns(of: name.short ?? name.whole), columns)
  }

  /// What of a name shows in so many columns, wherever a name shows in a row: the whole, else the short name, and only what has no
  /// room even for that is abridged.
  public func shown(_ name: Name, in columns: Int, mark: String) -> Abridgement {
    let whole = abridged(name.whole, to: columns, mark: mark)
    guard let short = name.short, whole.text != name.whole else { return whole }
    var shown = abridged(short, to: columns, mark: mark)
    shown.isOfShortName = true
    return shown
  }
}
