import Dataset

/// Everything a person can ask for, in the order in which the palette offers it, most wanted first. Names are stable; keys may
/// change.
package enum Command: String, CaseIterable, Sendable {
  case search
  case showOverview = "show-overview"
  case showDomains = "show-domains"
  case showPillars = "show-pillars"
  case showFigures = "show-figures"
  case showTimeline = "show-timeline"
  case showProgrammes = "show-programmes"
  case present
  case jump
  case filter
  case help
  case switchLanguage = "switch-language"
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case compare
  case wall
  case sort
  case reverseSort = "reverse-sort"
  case addSimilar = "add-similar"
  case chartKind = "chart-kind"
  case chartBase = "chart-base"
  case chartScale = "chart-scale"
  case chartIndex = "chart-index"
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case copy
  case copyAs = "copy-as"
  case copyLink = "copy-link"
  case mark
  case showMarks = "marks"
  case markEarlier = "mark-earlier"
  case markLater = "mark-later"
  case writeMarks = "write-marks"
  case nextSlide = "next-slide"
  case previousSlide = "previous-slide"
  case firstSlide = "first-slide"
  case lastSlide = "last-slide"
  case slides
  case pointDown = "point-down"
  case pointUp = "point-up"
  case zoomChart = "zoom-chart"
  case blackScreen = "black-screen"
  case whiteScreen = "white-screen"
  case stopwatch
  case endPresentation = "end-presentation"
  case follow
  case lookAround = "look-around"
  case goBack = "go-back"
  case goForward = "go-forward"
  case open
  case leave
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case moveUp = "move-up"
  case moveDown = "move-down"
  case moveIn = "move-in"
  case moveOut = "move-out"
  case pageUp = "page-up"
  case pageDown = "page-down"
  case moveToStart = "move-to-start"
  case moveToEnd = "move-to-end"
  case palette
  case repaint
  case suspend
  case quit
  case interrupt
  case abort
}

extension Command {
  /// What would write, start or send something, which guests may not.
  var isRefusedToGuests: Bool {
    [.copy, .copyAs, .copyLink, .writeMarks, .suspend].contains(self)
  }
}

extension Command {
  /// What it does: its name in the help, the documents and the palette, which finds it by the reading too.
  var summary: Localized { words.summary }
  /// One or two words for the hint line; nil where the summary must do.
  var label: Localized? { words.label }

  private struct Words {
    let summary: Localized
    let label: Localized?

    init(_ reading: String, _ english: String, _ label: (ja: String, en: String)? = nil) {
      summary = Localized(spoken: reading, en: english)
      self.label = label.map { Localized(ja: $0.ja, en: $0.en) }
    }
  }

  private var words: Words {
    switch self {
    case .moveUp: Words("上《うえ》 へ《へ|え》", "Up one row")
    case .moveDown: Words("下《した》 へ《へ|え》", "Down one row")
    case .pageUp: Words("一《いち|ひと》 画面《がめん》 上《うえ》 へ《へ|え》", "Up one screen")
    case .pageDown: Words("一《いち|ひと》 画面《がめん》 下《した》 へ《へ|え》", "Down one screen")
    case .moveToStart: Words("先頭《せんとう》 へ《へ|え》", "To the start")
    case .moveToEnd: Words("末尾《まつび》 へ《へ|え》", "To the end")
    case .moveIn: Words("開く《ひらく》 、 右《みぎ》 の 欄《らん》 へ《へ|え》", "Expand, or into the next pane")
    case .moveOut: Words("閉じる《とじる》 、 左《ひだり》 の 欄《らん》 へ《へ|え》", "Collapse, or back to the pane before")
    case .open: Words("開く《ひらく》 、 リンク を《を|お》 たどる", "Open, or follow the link", ("開く", "open"))
    case .leave: Words("欄《らん》 や 表示《ひょうじ》 から 戻る《もどる》", "Leave the pane or overlay", ("戻る", "back"))
    case .nextPane: Words("次《つぎ》 の 欄《らん》 へ《へ|え》", "Next pane", ("次の欄", "pane"))
    case .previousPane: Words("前《まえ》 の 欄《らん》 へ《へ|え》", "Previous pane")
    case .showOverview: Words("概要《がいよう》 と 報告《ほうこく》 の 全体《ぜんたい》", "Overview and the whole report")
    case .showDomains: Words("三つ《みっつ》 の 分野《ぶんや》 の 成果《せいか》", "Achievements by domain")
    case .showPillars: Words("五つ《いつつ》 の 柱《はしら》", "The five pillars")
    case .showFigures: Words("指標《しひょう》 の 一覧《いちらん》", "All figures")
    case .showTimeline: Words("年表《ねんぴょう》", "Timeline")
    case .showProgrammes: Words("施策《しさく》 ・ 制度《せいど》 の 一覧《いちらん》", "All programmes")
    case .jump: Words("番号《ばんごう》 ・ 名前《なまえ》 ・ ID《あいでぃー|id》 へ《へ|え》 ジャンプ", "Jump to a number, name or id", ("ジャンプ", "jump"))
    case .search: Words("検索《けんさく》", "Search", ("検索", "search"))
    case .filter: Words("表示《ひょうじ》 の 絞《しぼ》 り 込《こ》 み", "Filter the view", ("絞り込み", "filter"))
    case .nextHit: Words("次《つぎ》 の 検索《けんさく》 結果《けっか》 へ《へ|え》", "Next hit of the search", ("次の結果", "next hit"))
    case .previousHit: Words("前《まえ》 の 検索《けんさく》 結果《けっか》 へ《へ|え》", "Hit before", ("前の結果", "hit before"))
    case .compare:
      Words("比較《ひかく》 する 指標《しひょう》 に 印《しるし》 を《を|お》 付ける《つける》", "Mark a figure for comparison", ("比較の印", "compare"))
    case .wall: Words("推移《すいい》 を《を|お》 並べ《ならべ》 て 見る《みる》", "Histories beside each other", ("推移", "histories"))
    case .sort: Words("次《つぎ》 の 列《れつ》 で 並べ替え《ならべかえ》", "Sort by the next column", ("並べ替え", "sort"))
    case .reverseSort: Words("逆《ぎゃく》 の 順《じゅん》 に 並べ替え《ならべかえ》", "Sort the other way round")
    case .addSimilar:
      Words("同じ《おなじ》 単位《たんい》 の 指標《しひょう》 を《を|お》 重ねる《かさねる》", "Add figures of the same unit", ("重ねる", "add"))
    case .chartKind: Words("階段《かいだん》 ・ 線《せん》 ・ 棒《ぼう》 の 切り替え《きりかえ》", "Steps, lines or bars", ("図の種類", "kind"))
    case .chartBase:
      Words("縦軸《たてじく》 の 始まり《はじまり》 を《を|お》 動《うご》 かす", "Move the base of the axis", ("縦軸", "base"))
    case .chartScale: Words("対数《たいすう》 目盛《めもり》 の 切り替え《きりかえ》", "Logarithmic scale on or off", ("対数", "log"))
    case .chartIndex:
      Words("値《あたい》 と 指数《しすう》 の 切り替え《きりかえ》", "Values, or an index that begins at 100", ("指数", "index"))
    case .zoomIn: Words("期間《きかん》 を《を|お》 狭める《せばめる》", "Zoom in on the dates", ("拡大", "zoom"))
    case .zoomOut: Words("期間《きかん》 を《を|お》 広げる《ひろげる》", "Zoom out")
    case .goBack: Words("前《まえ》 の 場所《ばしょ》 へ《へ|え》 戻る《もどる》", "Back to the place before", ("前の場所", "place before"))
    case .goForward: Words("次《つぎ》 の 場所《ばしょ》 へ《へ|え》 進む《すすむ》", "Forward again")
    case .copy: Words("出典《しゅってん》 を《を|お》 付け《つけ》 て コピー《こぴー|copy》", "Copy with its citation", ("コピー", "copy"))
    case .copyAs: Words("形式《けいしき》 を《を|お》 選《えら》 んで コピー《こぴー|copy》", "Copy as Markdown, BibTeX and more")
    case .copyLink: Words("リンク《りんく|link》 を《を|お》 コピー《こぴー|copy》", "Copy the link")
    case .mark: Words("発表《はっぴょう》 の 印《しるし》 を《を|お》 付《つ》 け 外《はず》 し", "Mark for presenting, or unmark", ("印", "mark"))
    case .showMarks: Words("発表《はっぴょう》 の 印《しるし》 の 一覧《いちらん》", "What is marked for presenting")
    case .markEarlier: Words("一覧《いちらん》 の 印《しるし》 を《を|お》 前《まえ》 へ《へ|え》", "Earlier in the list of marks", ("前へ", "earlier"))
    case .markLater: Words("一覧《いちらん》 の 印《しるし》 を《を|お》 後《うしろ|あと》 へ《へ|え》", "Later in the list of marks", ("後へ", "later"))
    case .writeMarks:
      Words("印《しるし》 の 一覧《いちらん》 を《を|お》 ファイル《ふぁいる|file》 に 書《か》 く", "Write the marks to a file", ("書き出し", "write"))
    case .present: Words("ここ から 発表《はっぴょう》", "Present from here", ("発表", "present"))
    case .nextSlide: Words("次《つぎ》 の スライド《すらいど|slide》 へ《へ|え》", "Next slide", ("次へ", "next"))
    case .previousSlide: Words("前《まえ》 の スライド《すらいど|slide》 へ《へ|え》", "Slide before")
    case .firstSlide: Words("最初《さいしょ》 の スライド《すらいど|slide》 へ《へ|え》", "First slide")
    case .lastSlide: Words("最後《さいご》 の スライド《すらいど|slide》 へ《へ|え》", "Last slide")
    case .slides: Words("スライド《すらいど|slide》 の 一覧《いちらん》 と 検索《けんさく》", "List of slides, and searching them")
    case .pointDown: Words("次《つぎ》 の 行《ぎょう》 を《を|お》 指す《さす》", "Point at the next line")
    case .pointUp: Words("前《まえ》 の 行《ぎょう》 を《を|お》 指す《さす》", "Point at the line before")
    case .zoomChart: Words("図《ず》 を《を|お》 大きく《おおきく》 表示《ひょうじ》", "Fill the screen with the chart")
    case .blackScreen: Words("画面《がめん》 を《を|お》 黒《くろ》 く する", "Black screen")
    case .whiteScreen: Words("画面《がめん》 を《を|お》 白《しろ》 く する", "White screen")
    case .stopwatch: Words("経過《けいか》 時間《じかん》 の 表示《ひょうじ》", "Timer on or off")
    case .endPresentation: Words("発表《はっぴょう》 を《を|お》 終える《おえる》", "End the presentation")
    case .follow: Words("発表者《はっぴょうしゃ》 の 画面《がめん》 へ《へ|え》 戻る《もどる》", "Back to the presenter")
    case .lookAround: Words("自由《じゆう》 に 見る《みる》", "Look around on your own")
    case .switchLanguage: Words("日本語《にほんご》 と 英語《えいご》 を《を|お》 切り替え《きりかえ》", "Switch between Japanese and English")
    case .palette: Words("コマンド を《を|お》 名前《なまえ》 で 実行《じっこう》", "Any command by its name", ("コマンド", "commands"))
    case .help: Words("この 一覧《いちらん》", "This list", ("ヘルプ", "help"))
    case .repaint: Words("画面《がめん》 を《を|お》 描き直す《かきなおす》", "Draw the screen anew")
    case .suspend: Words("中断《ちゅうだん》 ( fg で 再開《さいかい》 )", "Suspend (fg resumes)")
    case .quit: Words("終了《しゅうりょう》", "Quit", ("終了", "quit"))
    case .interrupt:
      Words("入力《にゅうりょく》 や 図《ず》 から 戻る《もどる》 か 中止《ちゅうし》", "Leave what is open, or break off")
    case .abort: Words("直ちに《ただちに》 中止《ちゅうし》", "Break off at once")
    }
  }

  /// What it does in a chart, where many commands do something else.
  func summary(inChart isInChart: Bool) -> Localized {
    guard isInChart else { return summary }
    switch self {
    case .moveUp: return Localized(spoken: "前《まえ》 の 系列《けいれつ》 や 指標《しひょう》 へ《へ|え》", en: "Series before, or figure before")
    case .moveDown: return Localized(spoken: "次《つぎ》 の 系列《けいれつ》 や 指標《しひょう》 へ《へ|え》", en: "Next series, or next figure")
    case .pageUp: return Localized(spoken: "前《まえ》 の 指標《しひょう》 へ《へ|え》", en: "Figure before")
    case .pageDown: return Localized(spoken: "次《つぎ》 の 指標《しひょう》 へ《へ|え》", en: "Next figure")
    case .moveIn: return Localized(spoken: "次《つぎ》 の 値《あたい》 を《を|お》 読《よ》 む", en: "Read the next value")
    case .moveOut: return Localized(spoken: "前《まえ》 の 値《あたい》 を《を|お》 読《よ》 む", en: "Read the value before")
    case .moveToStart: return Localized(spoken: "最初《さいしょ》 の 値《あたい》 を《を|お》 読《よ》 む", en: "Read the first value")
    case .moveToEnd: return Localized(spoken: "最後《さいご》 の 値《あたい》 を《を|お》 読《よ》 む", en: "Read the last value")
    case .open: return Localized(spoken: "指標《しひょう》 の 詳細《しょうさい》", en: "Details of the figure")
    case .leave, .goBack: return Localized(spoken: "図《ず》 を《を|お》 閉じる《とじる》", en: "Leave the chart")
    default: return summary
    }
  }
}

extension Localized {
  /// The Japanese is what the reading is written over; it has no blanks.
  fileprivate init(spoken reading: String, en: String) {
    let surfaces = reading.split(separator: " ").map { $0.prefix { $0 != "《" } }
    self.init(ja: surfaces.joined(), en: en, reading: reading)
  }
}
