/// The words of what is kept between runs.
extension Strings {
  var placeIsGone: String { pick("前回の場所はこのデータにありません", "The place of last time is not in this dataset") }

  func notice(_ notice: Notice) -> String {
    switch notice {
    case .nothingSaved: pick("前回の場所は保存されていません", "No place has been saved yet")
    case .setAside(let name):
      pick("保存ファイルを読めないため、\(name) に移しました", "What was saved makes no sense and is \(name) now")
    case .cannotRead(let name, let reason): pick("\(name) を読めません: \(reason)", "\(name): it cannot be read (\(reason))")
    case .cannotSave(let reason):
      pick("場所と印を保存できません: \(reason)", "The place and the marks cannot be saved: \(reason)")
    case .noMarks(let name): pick("\(name) は印の一覧ではありません", "\(name) is no list of marks")
    case .unknownMark(let id, let file, let line, let count):
      pick("\(file):\(line): \(short(id)) はありません", "\(file):\(line): nothing has the id \(short(id))")
        + (count > 1 ? pick("(ほか\(count - 1)件)", " (and \(count - 1) more)") : "")
    }
  }
}
