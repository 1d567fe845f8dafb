import Dataset

/// The words of what is kept between runs.
extension Strings {
  var placeIsGone: String { pick("前回の場所はこのデータにありません", "The place of last time is not in this dataset") }

  func notice(_ notice: Notice) -> String {
    switch notice {
    case .nothingSaved: return pick("前回の場所は保存されていません", "No place has been saved yet")
    case .setAside(let path):
      // Its directory may be longer than the row.
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return pick("保存データを読めず、\(name) に移しました", "Damaged state was set aside as \(name)")
    case .cannotRead(let name, let reason):
      return pick("\(name) を読めません: \(reason)", "\(name): it cannot be read (\(reason))")
    case .cannotSave(let reason):
      return pick("場所と印を保存できません: \(reason)", "The place and the marks cannot be saved: \(reason)")
    case .noMarks(let name): return pick("\(name) は印の一覧ではありません", "\(name) is no list of marks")
    case .unknownMark(let id, let file, let line, let count):
      return pick("\(file):\(line): \(short(id)) はありません", "\(file):\(line): nothing has the id \(short(id))")
        + (count > 1 ? pick("(ほか\(count - 1)件)", " (and \(count - 1) more)") : "")
    }
  }
}
