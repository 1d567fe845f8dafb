import Dataset

extension Strings {
  var sends: String { pick("送信", "send") }

  /// Not "copied": no terminal says whether it took it.
  var sent: String { pick("クリップボードへ送信: ", "Sent to the clipboard: ") }
  /// Of several figures at once, how many.
  func sent(_ characters: Int, figures: Int) -> String {
    let all = figures > 1 ? pick("\(figures)指標、", "\(figures) figures, ") : ""
    return pick(" (\(all)\(characters)文字)", characters == 1 ? " (1 character)" : " (\(all)\(characters) characters)")
  }
  func otherFormats(_ key: String) -> String { pick("  \(key) で形式を選択", "  \(key) for other formats") }

  // Why there is nothing to send.
  var nothingToCite: String { pick("ここには引用できるものがありません", "There is nothing to cite here") }
  func nothing(as format: OutputFormat) -> String {
    format == .link
      ? pick("リンクがありません", "There is no link") : pick("値も本文もありません", "There is no value or statement")
  }
  func tooLongToSend(most: Int) -> String {
    pick("長すぎて送れません(\(most)バイトまで)", "Too long for a clipboard (at most \(most) bytes)")
  }
}
