import Dataset
import Search

/// Commands found by what they are called.
extension Command {
  /// Of all commands, by the names that they have here and the one that never changes.
  static func names(inChart isInChart: Bool) -> NameIndex { isInChart ? namesInChart : names }

  private static let names = index(inChart: false)
  private static let namesInChart = index(inChart: true)

  private static func index(inChart isInChart: Bool) -> NameIndex {
    NameIndex(allCases.map { [$0.summary(inChart: isInChart), Localized(ja: "", en: $0.rawValue)] })
  }
}
