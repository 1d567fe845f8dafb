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
    switch self {
    case .service: language == .japanese ? "サービス" : "service"
    case .system: language == .japanese ? "システム・基盤" : "system"
    case .card: language == .japanese ? "カード" : "card"
    case .programme: language == .japanese ? "事業" : "programme"
    case .policy: language == .japanese ? "政策・制度" : "policy"
    case .document: language == .japanese ? "計画・文書" : "document"
    case .organisation: language == .japanese ? "組織" : "organisation"
    case .event: language == .japanese ? "行事" : "event"
    case .role: language == .japanese ? "役割" : "role"
    case .concept: language == .japanese ? "考え方" : "concept"
    }
  }

  /// Over several: the same word, in English in the plural.
  package func heading(in language: Language) -> String {
    guard language == .english else { return text(in: language) }
    let word = text(in: language)
    return word.prefix(1).uppercased()
      + (word.last == "y" ? word.dropFirst().dropLast() + "ies" : word.dropFirst() + "s")
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
    case .ours: Editors.translation(in: language)
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
