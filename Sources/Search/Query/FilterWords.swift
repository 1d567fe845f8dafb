import Dataset
import RomajiSearch

/// What the values of filters are called in Japanese.
enum FilterWords {
  /// The value that goes by a name; nil where that isn't Japanese for one.
  static func value(of filter: Filter.Name, called name: String) -> String? {
    let folded = Folding.name(name)
    if filter == .year {
      return folded.hasSuffix("年") ? String(folded.dropLast()) : nil
    }
    return words(filter).first { Folding.name($0.name) == folded }?.value
  }

  /// Names that go on as some Japanese does.
  static func names(of filter: Filter.Name, beginningWith typed: some StringProtocol) -> [String] {
    guard let first = typed.unicodeScalars.first, !first.isASCII else { return [] }
    return words(filter).map(\.name).filter { $0.hasPrefix(typed) && $0 != typed }
  }

  private static func words(_ filter: Filter.Name) -> [(name: String, value: String)] {
    switch filter {
    case .kind: kinds
    case .status: statuses
    case .has: parts
    case .domain, .pillar, .programme, .year: []
    }
  }

  private static let kinds =
    ThingWord.allCases.map { ($0.text(in: .japanese), $0.rawValue) }
    + Item.Kind.allCases.map { ($0.text(in: .japanese), $0.rawValue) }

  /// 予定 is said of figures too, and so is `planned`.
  private static let statuses =
    [Item.Status.planned, .underWay, .done].map { ($0.text(in: .japanese), $0.rawValue) }
    + [FigureStatus.actual, .derived, .target].map { ($0.text(in: .japanese), $0.rawValue) }

  private static let parts = [
    (Strings(.japanese).history, "series"), (ThingWord.indicator.text(in: .japanese), "figure"),
    (ThingWord.milestone.text(in: .japanese), "milestone"), (ThingWord.programme.text(in: .japanese), "programme"),
    (Strings(.japanese).source, "source"),
  ]
}
