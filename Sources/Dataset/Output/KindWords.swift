/// What the kinds and statuses of the dataset are called.
package protocol Worded {
  func text(in language: Language) -> String
}

extension Section.Kind: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .chapter: language == .japanese ? "章" : "chapter"
    case .domain: language == .japanese ? "分野" : "domain"
    case .theme: language == .japanese ? "テーマ" : "theme"
    case .part: language == .japanese ? "節" : "part"
    case .pillar: language == .japanese ? "柱" : "pillar"
    }
  }
}

extension Item.Kind: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .achievement: language == .japanese ? "成果" : "achievement"
    case .initiative: language == .japanese ? "取組" : "initiative"
    case .vision: language == .japanese ? "目指す姿" : "vision"
    case .challenge: language == .japanese ? "課題" : "challenge"
    case .change: language == .japanese ? "変化" : "change"
    case .paragraph: language == .japanese ? "本文" : "paragraph"
    }
  }
}

extension Item.Status: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .done: language == .japanese ? "実施済み" : "done"
    case .underWay: language == .japanese ? "実施中" : "under way"
    case .planned: language == .japanese ? "予定" : "planned"
    }
  }
}

extension FigureStatus: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .actual: language == .japanese ? "実績" : "actual"
    case .derived: language == .japanese ? "算出" : "derived"
    case .plan: language == .japanese ? "予定" : "plan"
    case .target: language == .japanese ? "目標" : "target"
    }
  }
}

extension Milestone.Status: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .done: language == .japanese ? "実施済み" : "done"
    case .planned: language == .japanese ? "予定" : "planned"
    }
  }
}

extension Observation.Confidence: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .official: language == .japanese ? "公的資料" : "official"
    case .officialCopy: language == .japanese ? "公的資料の写し" : "copy of an official source"
    case .press: language == .japanese ? "報道" : "press"
    case .secondary: language == .japanese ? "二次資料" : "secondary source"
    }
  }
}

extension Programme.Kind: Worded {
  package func text(in language: Language) -> String {
    guard language == .japanese else { return rawValue }
    return switch self {
    case .service: "サービス"
    case .system: "システム"
    case .card: "カード"
    case .programme: "事業"
    case .policy: "政策"
    case .document: "文書"
    case .organisation: "組織"
    case .event: "催し"
    case .role: "役職"
    case .concept: "考え方"
    }
  }
}

extension Programme.EnglishBasis: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .official: language == .japanese ? "公式" : "official"
    case .officialID: language == .japanese ? "公式の所在名の表記" : "spelling in an official address"
    case .report: language == .japanese ? "報告の表記" : "as printed in the report"
    case .officialMachineTranslation: language == .japanese ? "公式サイトの機械翻訳" : "official machine translation"
    case .reported: language == .japanese ? "報道など" : "as reported"
    case .ours: language == .japanese ? "編者による訳" : "our translation"
    }
  }
}

extension Relation.Kind {
  /// The relation as a sentence about two titles.
  package func sentence(from: String, to: String, in language: Language) -> String {
    switch (self, language) {
    case (.buildsOn, .japanese): "「\(from)」は「\(to)」を土台とする"
    case (.buildsOn, .english): "\"\(from)\" builds on \"\(to)\""
    case (.belongsTo, .japanese): "「\(from)」は「\(to)」に属する"
    case (.belongsTo, .english): "\"\(from)\" belongs to \"\(to)\""
    case (.continues, .japanese): "「\(from)」は「\(to)」を引き継ぐ"
    case (.continues, .english): "\"\(from)\" continues \"\(to)\""
    case (.concerns, .japanese): "「\(from)」は「\(to)」に関わる"
    case (.concerns, .english): "\"\(from)\" concerns \"\(to)\""
    }
  }
}
