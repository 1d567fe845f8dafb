import Dataset

extension Strings {
  /// What a command does, for the help.
  package func summary(_ command: Command) -> String {
    switch command {
    case .moveUp: pick("上へ", "Up one row")
    case .moveDown: pick("下へ", "Down one row")
    case .pageUp: pick("一画面上へ", "Up one screen")
    case .pageDown: pick("一画面下へ", "Down one screen")
    case .moveToStart: pick("先頭へ", "To the start")
    case .moveToEnd: pick("末尾へ", "To the end")
    case .moveIn: pick("開く、右の欄へ", "Expand, or into the next pane")
    case .moveOut: pick("閉じる、左の欄へ", "Collapse, or back to the pane before")
    case .open: pick("開く、リンクをたどる", "Open, or follow the link")
    case .leave: pick("欄や表示から戻る", "Leave the pane or overlay")
    case .nextPane: pick("次の欄へ", "Next pane")
    case .previousPane: pick("前の欄へ", "Previous pane")
    case .showOverview: pick("概要と報告の全体", "Overview and the whole report")
    case .showDomains: pick("三つの分野の成果", "Achievements by domain")
    case .showPillars: pick("五つの柱", "The five pillars")
    case .showFigures: pick("指標の一覧", "All figures")
    case .showTimeline: pick("年表", "Timeline")
    case .showProgrammes: pick("施策・制度の一覧", "All programmes")
    case .jump: pick("番号・名前・IDへジャンプ", "Jump to a number, name or id")
    case .search: pick("検索", "Search")
    case .filter: pick("表示の絞り込み", "Filter the view")
    case .nextHit: pick("次の検索結果へ", "Next hit of the search")
    case .previousHit: pick("前の検索結果へ", "Hit before")
    case .goBack: pick("前の場所へ戻る", "Back to the place before")
    case .goForward: pick("次の場所へ進む", "Forward again")
    case .switchLanguage: pick("日本語と英語を切り替え", "Switch between Japanese and English")
    case .help: pick("この一覧", "This list")
    case .repaint: pick("画面を描き直す", "Draw the screen anew")
    case .suspend: pick("中断(fgで再開)", "Suspend (fg resumes)")
    case .quit: pick("終了", "Quit")
    }
  }

  /// A command's one or two words for the hint line.
  func label(_ command: Command) -> String {
    switch command {
    case .open: pick("開く", "open")
    case .leave: pick("戻る", "back")
    case .nextPane: pick("次の欄", "pane")
    case .jump: pick("ジャンプ", "jump")
    case .search: pick("検索", "search")
    case .filter: pick("絞り込み", "filter")
    case .nextHit: pick("次の結果", "next hit")
    case .previousHit: pick("前の結果", "hit before")
    case .goBack: pick("前の場所", "place before")
    case .switchLanguage: otherLanguage
    case .help: pick("ヘルプ", "help")
    case .quit: pick("終了", "quit")
    default: summary(command)
    }
  }

  package func group(_ group: Keymap.Group) -> String {
    switch group {
    case .moving: pick("移動", "Moving")
    case .views: pick("表示", "Views")
    case .going: pick("たどる", "Going places")
    case .program: pick("その他", "The program")
    }
  }

  var arrows: String { pick("矢印", "arrows") }
  var moves: String { pick("移動", "move") }
  var follows: String { pick("たどる", "follow") }
  var closes: String { pick("閉じる", "close") }
  var helpTitle: String { pick("キー一覧", "Keys") }
  var jumpLabel: String { pick("ジャンプ: ", "Jump to: ") }
  var jumpHint: String { pick("番号・名前・ID・ローマ字", "number, name, id or romaji") }

  // Why a key did nothing.
  func unknownKey(_ name: String, help: String) -> String {
    pick("\(name) には割り当てがありません(\(help) でキー一覧)", "\(name) does nothing here (\(help) lists the keys)")
  }
  var nothingBehind: String { pick("これより前の場所はありません", "There is no place to go back to") }
  var nothingAhead: String { pick("これより先の場所はありません", "There is no place to go forward to") }
  var nothingToFollow: String { pick("ここにはたどる先がありません", "There is nothing to follow here") }
  func nothingToLeave(quit: String) -> String { pick("一番上です(\(quit) で終了)", "This is the top (\(quit) quits)") }
  var cannotSuspend: String { pick("ここでは中断できません", "Suspending is not allowed here") }
  func noSuchPlace(_ text: String) -> String { pick("「\(text)」は見つかりません", "Nothing is called \"\(text)\"") }
  func nearest(_ names: String) -> String { pick("近いもの: \(names)", "nearest: \(names)") }
}
