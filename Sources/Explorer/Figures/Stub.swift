import Dataset

struct FigureOrder: Hashable, Sendable {
  enum Key: CaseIterable { case report, label, value, unit, asOf, change, domain, source }
  var key = Key.report
  var isDescending = false
}
extension Report { func indicators(in order: FigureOrder, _ language: Language) -> [Int] { Array(indicators.indices) } }
