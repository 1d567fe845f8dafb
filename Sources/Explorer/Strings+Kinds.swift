import Dataset

extension Strings {
  /// What sort of thing it is, in a word.
  func kind(of reference: Reference, in report: Report) -> String {
    switch reference {
    case .section(let index): report.sections[index].kind.text(in: language)
    case .item(let index): report.items[index].kind.text(in: language)
    case .indicator: pick("指標", "figure")
    case .milestone: pick("日程", "milestone")
    case .programme: pick("施策", "programme")
    }
  }

  /// A heading over programmes of a kind.
  func programmes(_ kind: Programme.Kind) -> String {
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

  /// A heading over what is tied to a pillar.
  private func tied(_ kind: Relation.Kind) -> String {
    switch kind {
    case .belongsTo: pick("今後の取組", "Initiatives")
    case .buildsOn: pick("基になる成果", "Builds on")
    case .continues: pick("引き継ぐもの", "Continues")
    case .concerns: pick("関わり", "Concerns")
    }
  }

  func group(_ group: Group, in report: Report) -> String {
    switch group {
    case .pillar(_, let kind, let basis): tied(kind) + (basis == .ours ? " (\(ours))" : "")
    case .year(let year): pick("\(year)年", "\(year)")
    case .programmes(let kind): programmes(kind)
    }
  }
}

extension Report {
  /// The short title where a section has one, else its title.
  func shortTitle(of section: Int) -> Localized {
    sections[section].short ?? sections[section].title
  }
}
