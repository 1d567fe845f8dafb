import Dataset

extension Command {
  /// What it does: its name in the help, the documents and the palette, which finds it by the reading too.
  var summary: Localized {
    switch self {
    case .moveUp: name("上《うえ》 へ《へ|え》", "Up one row")
    case .moveDown: name("下《した》 へ《へ|え》", "Down one row")
    case .pageUp: name("一《いち|ひと》 画面《がめん》 上《うえ》 へ《へ|え》", "Up one screen")
    case .pageDown: name("一《いち|ひと》 画面《がめん》 下《した》 へ《へ|え》", "Down one screen")
    case .moveToStart: name("先頭《せんとう》 へ《へ|え》", "To the start")
    case .moveToEnd: name("末尾《まつび》 へ《へ|え》", "To the end")
    case .moveIn: name("開く《ひらく》 、 右《みぎ》 の 欄《らん》 へ《へ|え》", "Expand, or into the next pane")
    case .moveOut: name("閉じる《とじる》 、 左《ひだり》 の 欄《らん》 へ《へ|え》", "Collapse, or back to the pane before")
    case .open: name("開く《ひらく》 、 リンク を《を|お》 たどる", "Open, or follow the link")
    case .leave: name("欄《らん》 や 表示《ひょうじ》 から 戻る《もどる》", "Leave the pane or overlay")
    case .nextPane: name("次《つぎ》 の 欄《らん》 へ《へ|え》", "Next pane")
    case .previousPane: name("前《まえ》 の 欄《らん》 へ《へ|え》", "Previous pane")
    case .showOverview: name("概要《がいよう》 と 報告《ほうこく》 の 全体《ぜんたい》", "Overview and the whole report")
    case .showDomains: name("三つ《みっつ》 の 分野《ぶんや》 の 成果《せいか》", "Achievements by domain")
    case .showPillars: name("五つ《いつつ》 の 柱《はしら》", "The five pillars")
    case .showFigures: name("指標《しひょう》 の 一覧《いちらん》", "All figures")
    case .showTimeline: name("年表《ねんぴょう》", "Timeline")
    case .showProgrammes: name("施策《しさく》 ・ 制度《せいど》 の 一覧《いちらん》", "All programmes")
    case .jump: name("番号《ばんごう》 ・ 名前《なまえ》 ・ ID《あいでぃー|id》 へ《へ|え》 ジャンプ", "Jump to a number, name or id")
    case .search: name("検索《けんさく》", "Search")
    case .filter: name("表示《ひょうじ》 の 絞《しぼ》 り 込《こ》 み", "Filter the view")
    case .nextHit: name("次《つぎ》 の 検索《けんさく》 結果《けっか》 へ《へ|え》", "Next hit of the search")
    case .previousHit: name("前《まえ》 の 検索《けんさく》 結果《けっか》 へ《へ|え》", "Hit before")
    case .compare: name("比較《ひかく》 する 指標《しひょう》 に 印《しるし》 を《を|お》 付ける《つける》", "Mark a figure for comparison")
    case .sort: name("次《つぎ》 の 列《れつ》 で 並べ替え《ならべかえ》", "Sort by the next column")
    case .reverseSort: name("逆《ぎゃく》 の 順《じゅん》 に 並べ替え《ならべかえ》", "Sort the other way round")
    case .addSimilar: name("同じ《おなじ》 単位《たんい》 の 指標《しひょう》 を《を|お》 重ねる《かさねる》", "Add figures of the same unit")
    case .chartKind: name("階段《かいだん》 ・ 線《せん》 ・ 棒《ぼう》 の 切り替え《きりかえ》", "Steps, lines or bars")
    case .chartScale: name("対数《たいすう》 目盛《めもり》 の 切り替え《きりかえ》", "Logarithmic scale on or off")
    case .zoomIn: name("期間《きかん》 を《を|お》 狭める《せばめる》", "Zoom in on the dates")
    case .zoomOut: name("期間《きかん》 を《を|お》 広げる《ひろげる》", "Zoom out")
    case .goBack: name("前《まえ》 の 場所《ばしょ》 へ《へ|え》 戻る《もどる》", "Back to the place before")
    case .goForward: name("次《つぎ》 の 場所《ばしょ》 へ《へ|え》 進む《すすむ》", "Forward again")
    case .copy: name("出典《しゅってん》 を《を|お》 付け《つけ》 て コピー《こぴー|copy》", "Copy with its citation")
    case .copyAs: name("形式《けいしき》 を《を|お》 選《えら》 んで コピー《こぴー|copy》", "Copy as Markdown, BibTeX and more")
    case .copyLink: name("リンク《りんく|link》 を《を|お》 コピー《こぴー|copy》", "Copy the link")
    case .mark: name("発表《はっぴょう》 の 印《しるし》 を《を|お》 付《つ》 け 外《はず》 し", "Mark for presenting, or unmark")
    case .showMarks: name("発表《はっぴょう》 の 印《しるし》 の 一覧《いちらん》", "What is marked for presenting")
    case .markEarlier: name("一覧《いちらん》 の 印《しるし》 を《を|お》 前《まえ》 へ《へ|え》", "Earlier in the list of marks")
    case .markLater: name("一覧《いちらん》 の 印《しるし》 を《を|お》 後《うしろ|あと》 へ《へ|え》", "Later in the list of marks")
    case .writeMarks: name("印《しるし》 の 一覧《いちらん》 を《を|お》 ファイル《ふぁいる|file》 に 書《か》 く", "Write the marks to a file")
    case .present: name("ここ から 発表《はっぴょう》", "Present from here")
    case .nextSlide: name("次《つぎ》 の スライド《すらいど|slide》 へ《へ|え》", "Next slide")
    case .previousSlide: name("前《まえ》 の スライド《すらいど|slide》 へ《へ|え》", "Slide before")
    case .firstSlide: name("最初《さいしょ》 の スライド《すらいど|slide》 へ《へ|え》", "First slide")
    case .lastSlide: name("最後《さいご》 の スライド《すらいど|slide》 へ《へ|え》", "Last slide")
    case .slides: name("スライド《すらいど|slide》 の 一覧《いちらん》 と 検索《けんさく》", "List of slides, and searching them")
    case .pointDown: name("次《つぎ》 の 行《ぎょう》 を《を|お》 指す《さす》", "Point at the next line")
    case .pointUp: name("前《まえ》 の 行《ぎょう》 を《を|お》 指す《さす》", "Point at the line before")
    case .zoomChart: name("図《ず》 を《を|お》 大きく《おおきく》 表示《ひょうじ》", "Fill the screen with the chart")
    case .blackScreen: name("画面《がめん》 を《を|お》 黒《くろ》 く する", "Black screen")
    case .whiteScreen: name("画面《がめん》 を《を|お》 白《しろ》 く する", "White screen")
    case .stopwatch: name("経過《けいか》 時間《じかん》 の 表示《ひょうじ》", "Timer on or off")
    case .endPresentation: name("発表《はっぴょう》 を《を|お》 終える《おえる》", "End the presentation")
    case .follow: name("発表者《はっぴょうしゃ》 の 画面《がめん》 へ《へ|え》 戻る《もどる》", "Back to the presenter")
    case .lookAround: name("自由《じゆう》 に 見る《みる》", "Look around on your own")
    case .switchLanguage: name("日本語《にほんご》 と 英語《えいご》 を《を|お》 切り替え《きりかえ》", "Switch between Japanese and English")
    case .palette: name("コマンド を《を|お》 名前《なまえ》 で 実行《じっこう》", "Any command by its name")
    case .help: name("この 一覧《いちらん》", "This list")
    case .repaint: name("画面《がめん》 を《を|お》 描き直す《かきなおす》", "Draw the screen anew")
    case .suspend: name("中断《ちゅうだん》 ( fg で 再開《さいかい》 )", "Suspend (fg resumes)")
    case .quit: name("終了《しゅうりょう》", "Quit")
    case .interrupt:
      name("入力《にゅうりょく》 や メニュー から 戻る《もどる》 、 なければ 中止《ちゅうし》", "Leave a prompt, a menu or a chart, or break off")
    case .abort: name("直ちに《ただちに》 中止《ちゅうし》", "Break off at once")
    }
  }

  /// What it does in a chart, where many commands do something else.
  func summary(inChart isInChart: Bool) -> Localized {
    guard isInChart else { return summary }
    switch self {
    case .moveUp: return name("前《まえ》 の 系列《けいれつ》 や 指標《しひょう》 へ《へ|え》", "Series before, or figure before")
    case .moveDown: return name("次《つぎ》 の 系列《けいれつ》 や 指標《しひょう》 へ《へ|え》", "Next series, or next figure")
    case .pageUp: return name("前《まえ》 の 指標《しひょう》 へ《へ|え》", "Figure before")
    case .pageDown: return name("次《つぎ》 の 指標《しひょう》 へ《へ|え》", "Next figure")
    case .moveIn: return name("次《つぎ》 の 値《あたい》 を《を|お》 読《よ》 む", "Read the next value")
    case .moveOut: return name("前《まえ》 の 値《あたい》 を《を|お》 読《よ》 む", "Read the value before")
    case .moveToStart: return name("最初《さいしょ》 の 値《あたい》 を《を|お》 読《よ》 む", "Read the first value")
    case .moveToEnd: return name("最後《さいご》 の 値《あたい》 を《を|お》 読《よ》 む", "Read the last value")
    case .open: return name("指標《しひょう》 の 詳細《しょうさい》", "Details of the figure")
    case .leave, .goBack: return name("図《ず》 を《を|お》 閉じる《とじる》", "Leave the chart")
    default: return summary
    }
  }

  /// The Japanese is what the reading is written over; it has no blanks.
  private func name(_ reading: String, _ english: String) -> Localized {
    let surfaces = reading.split(separator: " ").map { $0.prefix { $0 != "《" } }
    return Localized(ja: surfaces.joined(), en: english, reading: reading)
  }
}
