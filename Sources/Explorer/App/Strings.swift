package import Dataset

/// Every word of the interface, in both languages.
package struct Strings: Sendable {
  package var language: Language

  package init(_ language: Language) {
    self.language = language
  }

  func pick(_ ja: String, _ en: String) -> String {
    language == .japanese ? ja : en
  }

  // The frame.
  var brand: String { pick("展望", "tenbo") }
  /// Which language is on, in the corner.
  var languageMark: String { pick("JA", "EN") }
  var otherLanguage: String { pick("English", "日本語") }
  /// The same where Japanese can only be shown in Latin letters.
  func otherScript(than language: Language) -> String { language == .japanese ? "English" : "romaji" }
  func position(_ index: Int, of count: Int) -> String { "\(index)/\(count)" }
  var tooSmall: String { pick("20x6以上の画面が必要です", "needs 20x6 or more") }
  func loading(_ percent: Int) -> String { pick("読み込み中 \(percent)%", "Loading \(percent)%") }
  var failureTitle: String { pick("データに誤りがあります", "The dataset has errors") }
  func moreFindings(_ count: Int) -> String { pick("ほか\(count)件", "\(count) more") }

  func view(_ view: View) -> String {
    switch view {
    case .overview: pick("概要", "Overview")
    case .domains: pick("分野", "Domains")
    case .pillars: pick("柱", "Pillars")
    case .figures: pick("指標", "Figures")
    case .timeline: pick("年表", "Timeline")
    case .programmes: pick("施策", "Programmes")
    }
  }

  // Parts of a thing.
  var figures: String { pick("指標", "Figures") }
  var background: String { pick("関連する統計", "Related statistics") }
  var milestones: String { pick("日程", "Milestones") }
  var programmes: String { pick("施策", "Programmes") }
  var relations: String { pick("関連", "Related") }
  var contents: String { pick("内容", "Contents") }
  /// The section that something belongs to which the report doesn't print.
  var related: String { pick("関連の節", "Section") }
  /// Whose words the statements are.
  var summary: String { pick("編者による要約", "editors' words") }
  var figuresWhereNamed: String { pick("記載箇所の指標", "Figures where it is named") }
  var noMatch: String { pick("該当なし", "no match") }
  var signs: String { pick("印", "Signs") }
  var place: String { pick("出所", "Place") }
  var namedIn: String { pick("記載箇所", "Named in") }
  var asOf: String { pick("時点", "As of") }
  var value: String { pick("値", "Value") }
  package var history: String { pick("推移", "History") }
  var least: String { pick("最小", "Least") }
  var most: String { pick("最大", "Most") }
  var source: String { pick("出典", "Source") }
  var unit: String { pick("単位", "Unit") }
  var statusLabel: String { pick("区分", "Status") }
  var date: String { pick("日付", "Date") }
  var readingLabel: String { pick("読み", "Reading") }
  var kindLabel: String { pick("種別", "Kind") }
  var aliases: String { pick("別名", "Also") }
  var englishName: String { pick("英語名", "English") }
  var japaneseName: String { pick("日本語名", "Japanese") }
  var published: String { pick("公表", "Published") }
  var pillars: String { pick("五つの柱", "The five pillars") }
  var latest: String { pick("直近と次の日程", "Milestones around today") }
  var inReport: String { pick("本報告", "this report") }
  var fromElsewhere: String { pick("報告にない説明", "not from the report") }
  var otherDefinition: String { pick("定義が異なる可能性", "may be another definition") }
  var notInReport: String { pick("本報告に記載のない統計", "not in this report") }
  /// Of a value to which the report gives no date: when the report was published, said as that.
  func undated(_ published: String) -> String {
    pick("\(published)公表(時点の記載なし)", "published \(published), without a date of its own")
  }
  var publicationDate: String { pick("公表日", "date of publication") }
  var about: String { pick("約", "about ") }
  var ours: String { pick("編者", "editors") }
  var oursLong: String { pick("編者による関連付け", "inferred by the editors") }
  var wasPlanned: String { pick("予定だった", "was planned for") }
  var wasPlannedLong: String { pick("予定の時期を過ぎたもの", "planned for a time now past") }
  var plannedLong: String { pick("予定・目標", "planned, or a target") }
  var plannedInCharts: String { pick("図の中の予定・目標", "planned, or a target, in a chart") }
  var thenAndNow: String { pick("最初の値から今の値へ", "from the first value to the last") }
  var notObserved: String { pick("値のない期間", "no value for this time") }
  /// What belongs to no domain.
  var whole: String { pick("全体", "Overall") }
  func today(_ date: String) -> String { pick("今日 \(date)", "today \(date)") }
  func count(_ count: Int) -> String { pick("\(count)件", count == 1 ? "1 entry" : "\(count) entries") }
  func achievements(_ count: Int) -> String { pick("成果\(count)件", "\(count) achievements") }
  func others(_ count: Int) -> String { pick("ほか\(count)件", "and \(count) more") }
  func earlier(_ count: Int) -> String { pick("これより前に\(count)件", "\(count) earlier") }
}
