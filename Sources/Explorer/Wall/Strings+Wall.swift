import Dataset

/// The words of the wall of histories.
extension Strings {
  var wallName: String { pick("推移の一覧", "Histories") }
  /// What one sees, first whole and then as little as must be said of it.
  func histories(_ count: Int) -> [String] {
    let number = pick("推移のある\(count)件", "\(count) with a history")
    return [number + pick("  縦軸はそれぞれ0から", ", each on its own axis from zero"), number]
  }
  func compared(_ count: Int) -> [String] {
    let number = pick("\(count)件の比較", "\(count) compared")
    return [
      number
        + pick("  単位が違うので縦軸は別々に0から、横軸は同じ期間", ": units differ, so each has its own axis from zero, over the same dates"),
      number + pick("  縦軸は別々、期間は同じ", ", own axes, same dates"), number,
    ]
  }
  func indexed(_ count: Int) -> [String] {
    let number = pick("\(count)件の指数", "Index of \(count)")
    return [
      number + pick("  それぞれの最初の値を100とする", ": the first value of each is 100"),
      number + pick(" (最初=100)", " (first = 100)"),
    ]
  }
  var noIndex: String { pick("最初の値が0より大きい推移がありません", "Nothing here begins above zero and goes on") }
  var wholeChart: String { pick("図", "chart") }
  var ownAxes: String { pick("値に戻す", "values") }
  var notOnWall: String { pick("推移の一覧では使えません(Esc で戻る)", "Not among histories (Esc leaves them)") }
  var onlyInComparison: String {
    pick("単位の違う指標の比較で使います", "This is for comparing figures of different units")
  }
}
