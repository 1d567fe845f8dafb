/// The words of text output, in both languages.
///
/// They name what the dataset holds; the interface has its own.
package enum OutputWord: CaseIterable {
  case id, kind, place, statement, figure, background, milestone, programme, relation, aliases, unit, value
  case asOf, status, section, observation, printedAt, backgroundAt, date, english, publisher, published, source
  case notInReport, noAsOf, noDate, byReport, publicationDate, inReport
  case about, remark, otherDefinition

  package func text(in language: Language) -> String {
    language == .japanese ? japanese : english
  }

  private var japanese: String {
    switch self {
    case .id: "ID"
    case .kind: "種類"
    case .place: "出所"
    case .statement: Editors.summary(in: .japanese)
    case .figure: ThingWord.indicator.text(in: .japanese)
    case .background: "関連指標"
    case .milestone: ThingWord.milestone.text(in: .japanese)
    case .programme: ThingWord.programme.text(in: .japanese)
    case .relation: "関係"
    case .aliases: "別名"
    case .unit: "単位"
    case .value: "報告の値"
    case .asOf: "時点"
    case .status: "状態"
    case .section: "区分"
    case .observation: "観測値"
    case .printedAt: "記載"
    case .backgroundAt: "関連"
    case .date: "時期"
    case .english: "英語名"
    case .publisher: "発行"
    case .published: "公表"
    case .source: "出典"
    case .notInReport: "報告に値の記載なし"
    case .noAsOf: "報告に時点の記載なし"
    case .noDate: "時点の記載なし"
    case .byReport: "報告に明記"
    case .publicationDate: "公表日"
    case .inReport: "報告に記載"
    case .about: "補足(報告にない説明)"
    case .remark: Editors.remark(in: .japanese)
    case .otherDefinition: "以前の値と定義が異なる可能性"
    }
  }

  private var english: String {
    switch self {
    case .id: "ID"
    case .kind: "Kind"
    case .place: "Place"
    case .statement: "Summary by the editors of tenbo"
    case .figure: "Figure"
    case .background: "Related figure"
    case .milestone: "Milestone"
    case .programme: "Programme"
    case .relation: "Relation"
    case .aliases: "Also known as"
    case .unit: "Unit"
    case .value: "In the report"
    case .asOf: "As of"
    case .status: "Status"
    case .section: "Section"
    case .observation: "Observation"
    case .printedAt: "Printed at"
    case .backgroundAt: "Related to"
    case .date: "Date"
    case .english: "English name"
    case .publisher: "Publisher"
    case .published: "Published"
    case .source: "Source"
    case .notInReport: "no value in the report"
    case .noAsOf: "no date in the report"
    case .noDate: "no date of its own"
    case .byReport: "stated by the report"
    case .publicationDate: "date of publication"
    case .inReport: "printed in the report"
    case .about: "Background (not from the report)"
    case .remark: Editors.remark(in: .english)
    case .otherDefinition: "may count something else than the values before"
    }
  }
}
