import Dataset

/// The words of marking for presenting.
extension Strings {
  var markedLong: String { pick("発表の印を付けたもの", "marked for presenting") }
  var comparedLong: String { pick("比較の印を付けた指標", "figure marked for comparison") }
  var leftOut: String { pick("ここで省いた部分", "part of a name left out") }
  var removes: String { pick("外す", "remove") }
  var writeLabel: String { pick("書き出すファイル: ", "Write to file: ") }
  var writeHint: String { pick("ファイル名", "name of the file") }

  /// The name comes last: it may be cut.
  func marked(_ name: String, isMarked: Bool, count: Int, list: String) -> String {
    isMarked
      ? pick("発表の印\(count)件(\(list) で一覧) 付けたもの: \(name)", "\(count) marked (\(list) lists them); added: \(name)")
      : pick("発表の印\(count)件(\(list) で一覧) 外したもの: \(name)", "\(count) marked (\(list) lists them); removed: \(name)")
  }

  func wrote(_ count: Int, to name: String) -> String {
    pick("\(count)件を書き出しました: \(name)", "Wrote \(count) \(count == 1 ? "mark" : "marks") to \(name)")
  }
  func fileExists(_ name: String) -> String {
    pick("\(name) は既にあります(もう一度 Enter で上書き)", "\(name) exists already (Enter again overwrites it)")
  }
  func oddName(_ character: String) -> String {
    pick("ファイル名に使えない文字があります: \(character)", "No name of a file has this character: \(character)")
  }
  func cannotWrite(_ name: String, _ reason: String) -> String {
    pick("\(name) に書けません: \(reason)", "Cannot write \(name): \(reason)")
  }

  // Why a key did nothing.
  var nothingToMark: String { pick("ここには印を付けられるものがありません", "There is nothing to mark here") }
  func noMarks(_ mark: String) -> String { pick("印がありません(\(mark) で付ける)", "Nothing is marked (\(mark) marks)") }
  func onlyInMarks(_ list: String) -> String { pick("印の一覧で使います(\(list))", "This is for the list of marks (\(list))") }
}
