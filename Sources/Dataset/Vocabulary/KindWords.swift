extension Section.Kind: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .chapter: language.pick("章", "chapter")
    case .domain: language.pick("分野", "domain")
    case .theme: language.pick("テーマ", "theme")
    case .part: language.pick("節", "part")
    case .pillar: language.pick("柱", "pillar")
    }
  }
}

extension Item.Kind: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .achievement: language.pick("成果", "achievement")
    case .initiative: language.pick("取組", "initiative")
    case .vision: language.pick("目指す姿", "vision")
    case .challenge: language.pick("課題", "challenge")
    case .change: language.pick("変化", "change")
    case .paragraph: language.pick("本文", "paragraph")
    }
  }
}

extension Item.Status: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .done: language.pick("実施済み", "done")
    case .underWay: language.pick("実施中", "under way")
    case .planned: language.pick("予定", "planned")
    }
  }
}

extension FigureStatus: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .actual: language.pick("実績", "actual")
    case .derived: language.pick("算出", "derived")
    case .plan: language.pick("予定", "plan")
    case .target: language.pick("目標", "target")
    }
  }
}

extension Milestone.Status: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .done: Item.Status.done.text(in: language)
    case .planned: Item.Status.planned.text(in: language)
    }
  }
}

extension Observation.Confidence: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .official: language.pick("公的資料", "official")
    case .officialCopy: language.pick("公的資料の写し", "copy of an official source")
    case .press: language.pick("報道", "press")
    case .secondary: language.pick("二次資料", "secondary source")
    }
  }

  /// The same in a column.
  package func short(in language: Language) -> String {
    switch self {
    case .official, .press: text(in: language)
    case .officialCopy: language.pick("写し", "copy")
    case .secondary: language.pick("二次資料", "other")
    }
  }
}

extension Programme.Kind: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .service: language.pick("サービス", "service")
    case .system: language.pick("システム・基盤", "system")
    case .card: language.pick("カード", "card")
    case .programme: language.pick("事業", "programme")
    case .policy: language.pick("政策・制度", "policy")
    case .document: language.pick("計画・文書", "document")
    case .organisation: language.pick("組織", "organisation")
    case .event: language.pick("行事", "event")
    case .role: language.pick("役割", "role")
    case .concept: language.pick("考え方", "concept")
    }
  }

  /// Over several: the same word, in English in the plural.
  package func heading(in language: Language) -> String {
    let word = language.capitalised(text(in: language))
    return language == .japanese ? word : word.last == "y" ? word.dropLast() + "ies" : word + "s"
  }
}

extension Programme.EnglishBasis: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .official: language.pick("公式", "official")
    case .officialID: language.pick("公式の所在名の表記", "spelling in an official address")
    case .report: language.pick("報告の表記", "as printed in the report")
    case .officialMachineTranslation: language.pick("公式サイトの機械翻訳", "official machine translation")
    case .reported: language.pick("報道など", "as reported")
    case .ours: Strings(language).translatedByEditors
    }
  }
}

extension Relation.Kind {
  /// The relation as a sentence about two titles.
  package func sentence(from: String, to: String, in language: Language) -> String {
    switch self {
    case .buildsOn: language.pick("「\(from)」は「\(to)」を土台とする", "\"\(from)\" builds on \"\(to)\"")
    case .belongsTo: language.pick("「\(from)」は「\(to)」に属する", "\"\(from)\" belongs to \"\(to)\"")
    case .continues: language.pick("「\(from)」は「\(to)」を引き継ぐ", "\"\(from)\" continues \"\(to)\"")
    case .concerns: language.pick("「\(from)」は「\(to)」に関わる", "\"\(from)\" concerns \"\(to)\"")
    }
  }

  /// What a relation says when read from the thing it starts at, and from the one it leads to.
  package func words(forward: Bool, in language: Language) -> String {
    switch (self, forward) {
    case (.buildsOn, true): language.pick("基になる成果", "builds on")
    case (.buildsOn, false): language.pick("生かす柱", "built on by")
    case (.belongsTo, true): language.pick("属する柱", "belongs to")
    case (.belongsTo, false): language.pick("含む取組", "includes")
    case (.continues, true): language.pick("引き継ぐ成果", "continues")
    case (.continues, false): language.pick("続く取組", "continued by")
    case (.concerns, true): language.pick("関わり", "concerns")
    case (.concerns, false): language.pick("関わり", "concerned by")
    }
  }

  /// Over what is tied to a pillar.
  package func heading(in language: Language) -> String {
    switch self {
    case .belongsTo: language.pick("今後の取組", "Initiatives")
    case .continues: language.pick("引き継ぐもの", "Continues")
    case .buildsOn, .concerns: language.capitalised(words(forward: true, in: language))
    }
  }
}
