/// What is said in both languages: a row each, the Japanese and the English beside each other, and each pair once.
///
/// Here are the words for what a report holds; kinds have theirs as `Worded`, and the explorer's features in extensions.
package struct Strings: Sendable {
  package var language: Language

  package init(_ language: Language) {
    self.language = language
  }

  package func pick(_ ja: String, _ en: String) -> String { language.pick(ja, en) }

  package var listSeparator: String { pick("、", ", ") }

  // The things of a report.
  package var figure: String { language.capitalised(ThingWord.indicator.text(in: language)) }
  var milestone: String { language.capitalised(ThingWord.milestone.text(in: language)) }
  var programme: String { language.capitalised(ThingWord.programme.text(in: language)) }
  package var figures: String { pick("指標", "Figures") }
  package var milestones: String { pick("日程", "Milestones") }
  package var programmes: String { pick("施策", "Programmes") }
  package var pillars: String { pick("五つの柱", "The five pillars") }
  package var contents: String { pick("内容", "Contents") }
  package var relations: String { pick("関連", "Related") }
  package var background: String { pick("関連する統計", "Related statistics") }
  package var figuresWhereNamed: String { pick("記載箇所の指標", "Figures where it is named") }
  /// What belongs to no domain.
  package var whole: String { pick("全体", "Overall") }
  /// The section that something belongs to which the report doesn't print.
  package var related: String { pick("関連の節", "Section") }

  // What is known of them.
  package var place: String { pick("出所", "Place") }
  package var namedIn: String { pick("記載箇所", "Named in") }
  package var asOf: String { pick("時点", "As of") }
  package var value: String { pick("値", "Value") }
  package var unit: String { pick("単位", "Unit") }
  var change: String { pick("変化", "Change") }
  var changePeriod: String { pick("変化の期間", "Change from/to") }
  package var history: String { pick("推移", "History") }
  package var source: String { language.capitalised(sourceOfText) }
  /// Where a text was found.
  package var sourceOfText: String { pick("出典", "source") }
  package var sources: String { pick("出典", "Sources") }
  package var published: String { pick("公表", "Published") }
  package var publicationDate: String { pick("公表日", "date of publication") }
  package var statusLabel: String { pick("区分", "Status") }
  package var date: String { pick("日付", "Date") }
  package var readingLabel: String { pick("読み", "Reading") }
  package var aliases: String { pick("別名", "Also") }
  package var alias: String { pick("別名", "alias") }
  package var englishName: String { pick("英語名", "English") }
  package var japaneseName: String { pick("日本語名", "Japanese") }
  package var wasPlanned: String { pick("予定だった", "was planned for") }
  package func publishedOn(_ date: String) -> String { pick("\(date)公表", "published \(date)") }
  /// Of a value to which the report gives no date: when the report was published, said as that.
  package func undated(_ published: String) -> String {
    pick("\(published)公表(時点の記載なし)", "published \(published), without a date of its own")
  }
  func due(_ date: String) -> String { pick("\(date)まで", "by \(date)") }
  func later(_ value: String, _ date: String) -> String { pick("後に\(value)(\(date))", "later \(value) (\(date))") }

  // The same in text output, which has room and labels each line.
  var id: String { "ID" }
  var sort: String { pick("種類", "Kind") }
  var status: String { pick("状態", "Status") }
  var section: String { pick("区分", "Section") }
  var relation: String { pick("関係", "Relation") }
  var relatedFigure: String { pick("関連指標", "Related figure") }
  var alsoKnownAs: String { pick("別名", "Also known as") }
  var fullEnglishName: String { pick("英語名", "English name") }
  var valueInReport: String { pick("報告の値", "In the report") }
  var observation: String { pick("観測値", "Observation") }
  var printedAt: String { pick("記載", "Printed at") }
  var relatedTo: String { pick("関連", "Related to") }
  var time: String { pick("時期", "Date") }
  var publisher: String { pick("発行", "Publisher") }
  func items(_ count: Int) -> String { pick("\(count)項目", count == 1 ? "1 item" : "\(count) items") }

  // What the report says, and what it doesn't.
  package var inReport: String { pick("本報告", "this report") }
  /// The report, as a kind of source.
  package var theReport: String { pick("本報告", "report") }
  package var notInReport: String { pick("本報告に記載のない統計", "not in this report") }
  package var fromElsewhere: String { pick("報告にない説明", "not from the report") }
  package var note: String { pick("注記", "Note") }
  package var otherDefinition: String { pick("定義が異なる可能性", "may be another definition") }
  var printedInReport: String { pick("報告に記載", "printed in the report") }
  var statedInReport: String { pick("報告に明記", "stated by the report") }
  var noValueInReport: String { pick("報告に値の記載なし", "no value in the report") }
  var noDateInReport: String { pick("報告に時点の記載なし", "no date in the report") }
  var noDateOfItsOwn: String { pick("時点の記載なし", "no date of its own") }
  var noDate: String { pick("時点なし", "no date") }
  var explanation: String { pick("補足(報告にない説明)", "Background (not from the report)") }
  /// Under a picture whose line is broken where the definition changes.
  package var breaksOfDefinition: String {
    pick("途切れた所の前後は定義が異なる可能性", "what is counted may differ across breaks of the line")
  }
  package var laterThanReport: String { pick("報告の値より後", "later than the report's value") }
  var mayCountOtherwise: String { pick("以前の値と定義が異なる可能性", "may count something else than the values before") }

  // Whose words they are that are not the report's. Who pastes them somewhere is not who wrote them, so that "ours" would say
  // something else there.
  package var ours: String { pick("編者", "editors") }
  package var oursLong: String { pick("編者による関連付け", "inferred by the editors") }
  package var summary: String { pick("編者による要約", "editors' words") }
  package var reasonByEditors: String { pick("関係の理由(編者)", "reason of a relation, by the editors") }
  var statement: String { language.capitalised(summaryByEditors) }
  var summaryByEditors: String { pick("tenbo編者による要約", "summary by the editors of tenbo") }
  var statementsByEditors: String { pick("記述はtenbo編者による要約", "Statements are summaries by the editors of tenbo") }
  var inferredByEditors: String { pick("tenbo編者による関連付け", "inferred by the editors of tenbo") }
  var remarkByEditors: String { pick("tenbo編者による注", "Remark by the editors of tenbo") }
  var translatedByEditors: String { pick("tenbo編者による訳", "translation by the editors of tenbo") }
}
