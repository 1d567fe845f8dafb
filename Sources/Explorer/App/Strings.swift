import Dataset

/// The words of the frame, and those that several features have.
extension Strings {
  var brand: String { pick("展望", "tenbo") }
  /// Which language is on, in the corner.
  var languageMark: String { pick("JA", "EN") }
  var otherLanguage: String { pick("English", "日本語") }
  /// The same where Japanese can only be shown in Latin letters.
  func otherScript(than language: Language) -> String { language.pick("English", "romaji") }
  func position(_ index: Int, of count: Int) -> String { "\(index)/\(count)" }
  var tooSmall: String { pick("20x6以上の画面が必要です", "needs 20x6 or more") }
  func loading(_ percent: Int) -> String { pick("読み込み中 \(percent)%", "Loading \(percent)%") }
  var failureTitle: String { pick("データに誤りがあります", "The dataset has errors") }

  // What is said of several things.
  var noMatch: String { pick("該当なし", "no match") }
  var signs: String { pick("印", "Signs") }
  var least: String { pick("最小", "Least") }
  var most: String { pick("最大", "Most") }
  var readReport: String { pick("報告を読む", "Read") }
  var latest: String { pick("直近と次の日程", "Milestones around today") }
  var wasPlannedLong: String { pick("予定の時期を過ぎたもの", "planned for a time now past") }
  var plannedLong: String { pick("予定・目標", "planned, or a target") }
  var plannedInCharts: String { pick("図の中の予定・目標", "planned, or a target, in a chart") }
  var thenAndNow: String { pick("最初の値から今の値へ", "from the first value to the last") }
  var notObserved: String { pick("値のない期間", "no value for this time") }
  func today(_ date: String) -> String { pick("今日 \(date)", "today \(date)") }
  func count(_ count: Int) -> String { pick("\(count)件", count == 1 ? "1 entry" : "\(count) entries") }
  func achievements(_ count: Int) -> String { pick("成果\(count)件", "\(count) achievements") }
  func others(_ count: Int) -> String { pick("ほか\(count)件", "and \(count) more") }
  func earlier(_ count: Int) -> String { pick("これより前に\(count)件", "\(count) earlier") }
}
