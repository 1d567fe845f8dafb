import Dataset

extension Strings {
  /// What a command does, for the help.
  package func summary(_ command: Command) -> String { command.summary[language] }

  /// A command's one or two words for the hint line.
  func label(_ command: Command) -> String {
    switch command {
    case .follow: followsAgain
    case .lookAround: looksAround
    case .switchLanguage: otherLanguage
    default: command.label?[language] ?? summary(command)
    }
  }

  package func group(_ group: Keymap.Group) -> String {
    switch group {
    case .moving: pick("移動", "Moving")
    case .views: pick("表示", "Views")
    case .going: pick("たどる", "Going places")
    case .figures: pick("指標と図", "Figures and charts")
    case .copying: pick("コピー", "Copying")
    case .marks: pick("発表の印", "Marks for presenting")
    case .slides: pick("スライド", "Slides")
    case .following: pick("発表者と自分", "The presenter and you")
    case .presenting: pick("発表", "Presenting")
    case .program: pick("その他", "The program")
    }
  }

  var arrows: String { pick("矢印", "arrows") }
  var moves: String { pick("移動", "move") }
  var follows: String { pick("たどる", "follow") }
  var closes: String { pick("閉じる", "close") }
  var findLabel: String { pick("探す: ", "Find: ") }
  var helpTitle: String { pick("キー一覧", "Keys") }
  var jumpLabel: String { pick("ジャンプ: ", "Jump to: ") }
  var jumpHint: String { pick("番号・名前・ID・ローマ字", "number, name, id or romaji") }
  var paletteLabel: String { pick("コマンド: ", "Command: ") }
  var paletteHint: String { pick("名前・ローマ字・英語", "name or romaji, in either language") }

  // Why a key did nothing.
  func unknownKey(_ name: String, help: String) -> String {
    pick("\(name) には割り当てがありません(\(help) でキー一覧)", "\(name) does nothing here (\(help) lists the keys)")
  }
  /// In an overlay, which has no list of keys.
  func unknownKey(_ name: String, closing: String) -> String {
    pick("\(name) はここでは使えません(\(closing) で閉じる)", "\(name) does nothing here (\(closing) closes)")
  }
  var nothingBehind: String { pick("これより前の場所はありません", "There is no place to go back to") }
  var nothingAhead: String { pick("これより先の場所はありません", "There is no place to go forward to") }
  var nothingToFollow: String { pick("ここにはたどる先がありません", "There is nothing to follow here") }
  func nothingToLeave(quit: String) -> String { pick("一番上です(\(quit) で終了)", "This is the top (\(quit) quits)") }
  var notForGuests: String { pick("閲覧専用のため、ここではできません", "Guests can only look around here") }
  func noSuchPlace(_ text: String) -> String { pick("「\(text)」は見つかりません", "Nothing is called \"\(text)\"") }
  func noSuchCommand(_ text: String) -> String {
    pick("「\(short(text))」というコマンドはありません", "No command is called \"\(short(text))\"")
  }
  func nearest(_ names: String) -> String { pick("近いもの: \(names)", "nearest: \(names)") }
}
