import Dataset

extension Strings {
  private func pick(_ ja: String, _ en: String) -> String {
    language == .japanese ? ja : en
  }

  func kind(_ kind: Section.Kind) -> String {
    switch kind {
    case .chapter: pick("章", "chapter")
    case .domain: pick("分野", "domain")
    case .theme: pick("テーマ", "theme")
    case .part: pick("部分", "part")
    case .pillar: pick("柱", "pillar")
    }
  }

  func kind(_ kind: Item.Kind) -> String {
    switch kind {
    case .achievement: pick("成果", "achievement")
    case .initiative: pick("今後の取組", "initiative")
    case .vision: pick("目指す姿", "vision")
    case .challenge: pick("課題", "challenge")
    case .change: pick("変化", "change")
    case .paragraph: pick("本文", "paragraph")
    }
  }

  func kind(_ kind: Programme.Kind) -> String {
    switch kind {
    case .service: pick("サービス", "Services")
    case .system: pick("システム・基盤", "Systems")
    case .card: pick("カード", "Cards")
    case .programme: pick("事業", "Programmes")
    case .policy: pick("政策・制度", "Policies")
    case .document: pick("計画・文書", "Plans and documents")
    case .organisation: pick("組織", "Organisations")
    case .event: pick("行事", "Events")
    case .role: pick("役割", "Roles")
    case .concept: pick("考え方", "Concepts")
    }
  }

  func status(_ status: FigureStatus) -> String {
    switch status {
    case .actual: pick("実績", "actual")
    case .derived: pick("算出", "derived")
    case .plan: pick("予定", "planned")
    case .target: pick("目標", "target")
    }
  }

  func status(_ status: Milestone.Status) -> String {
    switch status {
    case .done: pick("実施", "done")
    case .planned: pick("予定", "planned")
    }
  }

  func confidence(_ confidence: Observation.Confidence) -> String {
    switch confidence {
    case .official: pick("公式", "official")
    case .officialCopy: pick("公式の写し", "copy of official")
    case .press: pick("報道", "press")
    case .secondary: pick("二次資料", "secondary")
    }
  }

  func basis(_ basis: Programme.EnglishBasis) -> String {
    switch basis {
    case .official: pick("公式", "official")
    case .report: pick("報告の表記", "as in the report")
    case .officialMachineTranslation: pick("公式の機械翻訳", "official, machine-translated")
    case .reported: pick("報道等の表記", "as reported")
    case .ours: pick("編者の訳", "ours")
    }
  }

  /// What a relation says when read from the thing it starts at, and from the one it leads to.
  func relation(_ kind: Relation.Kind, forward: Bool) -> String {
    switch (kind, forward) {
    case (.buildsOn, true): pick("基になる成果", "builds on")
    case (.buildsOn, false): pick("生かす柱", "built on by")
    case (.belongsTo, true): pick("属する柱", "belongs to")
    case (.belongsTo, false): pick("含む取組", "includes")
    case (.continues, true): pick("引き継ぐ成果", "continues")
    case (.continues, false): pick("続く取組", "continued by")
    case (.concerns, true): pick("関わり", "concerns")
    case (.concerns, false): pick("関わり", "concerned by")
    }
  }

  func group(_ group: Group, in report: Report) -> String {
    switch group {
    case .pillarInitiatives: pick("今後の取組", "Initiatives")
    case .pillarAchievements: pick("基になる成果", "Achievements it builds on")
    case .figures(let section): report.shortTitle(of: section)[language]
    case .year(let year): pick("\(year)年", "\(year)")
    case .programmes(let kind): self.kind(kind)
    }
  }
}

extension Report {
  /// The short title where a section has one, else its title.
  func shortTitle(of section: Int) -> Localized {
    sections[section].short ?? sections[section].title
  }
}
