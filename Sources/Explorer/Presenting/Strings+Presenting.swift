import Dataset

/// The words of presentations.
extension Strings {
  var agenda: String { pick("目次", "Agenda") }
  var wholeReport: String { pick("報告の全文", "The whole report") }
  var slidesAreOurs: String {
    pick(
      "文は編者による要約。報告にない値と推移は他の資料による",
      "Statements are summaries by the editors; histories and values not in the report are from elsewhere")
  }

  /// The date of a figure; the report's own wording says 時点 itself.
  func asOf(_ date: ReportDate, _ text: String) -> String {
    switch date {
    case .year, .month, .day: pick(text, "as of \(text)")
    case .fiscalYear, .season, .span: text
    }
  }

  // The presenter's row.
  var ends: String { pick("発表を終える", "end") }
  func goToSlide(_ number: String) -> String { pick("\(number)枚目へ Enter", "to slide \(number): Enter") }
  /// In the help, before Enter, and what they do together.
  var digits: String { pick("数字", "digits") }
  var goesToSlide: String { pick("その番号のスライドへ", "To the slide of that number") }
  func elapsed(_ time: String) -> String { pick("経過 \(time)", "elapsed \(time)") }
  func timeLeft(_ time: String) -> String { pick("残り \(time)", "left \(time)") }
  func littleTimeLeft(_ time: String) -> String { pick("残りわずか \(time)", "only \(time) left") }
  func timeOver(_ time: String) -> String { pick("超過 \(time)", "over by \(time)") }
  var slideLabel: String { pick("スライド: ", "Slide: ") }
  var slideHint: String { pick("見出し・ローマ字で絞り込み", "title or romaji") }

  var firstSlide: String { pick("最初のスライドです", "This is the first slide") }
  var lastSlide: String { pick("最後のスライドです", "This is the last slide") }
  func oneOfChart(_ count: Int, _ name: String) -> String {
    pick("図の\(count)指標のうち「\(name)」", "\"\(name)\", one of the \(count) figures of the chart")
  }
  var noChartHere: String { pick("このスライドに図はありません", "There is no chart on this slide") }
  func noSuchSlide(_ number: String, of count: Int) -> String {
    pick("\(number)枚目はありません(1〜\(count))", "There is no slide \(number) (1 to \(count))")
  }
}
