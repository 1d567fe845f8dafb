import Dataset

extension Strings {
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
    case .programmes(let kind): kind.heading(in: language)
    }
  }
}

extension Report {
  /// The short title where a section has one, else its title.
  func shortTitle(of section: Int) -> Localized {
    sections[section].short ?? sections[section].title
  }
}
