/// What the sorts of things of a report are called, one by one.
package enum ThingWord: String, CaseIterable, Worded {
  case section, item, indicator, milestone, programme

  init(_ reference: Reference) {
    switch reference {
    case .section: self = .section
    case .item: self = .item
    case .indicator: self = .indicator
    case .milestone: self = .milestone
    case .programme: self = .programme
    }
  }

  package func text(in language: Language) -> String {
    switch self {
    case .section: language.pick("節", "section")
    case .item: language.pick("項目", "item")
    case .indicator: language.pick("指標", "figure")
    case .milestone: language.pick("日程", "milestone")
    case .programme: language.pick("施策", "programme")
    }
  }
}

extension Report {
  /// What sort of thing it is, as exactly as it has a word: テーマ, 成果, 指標.
  package func kind(of reference: Reference, in language: Language) -> String {
    switch reference {
    case .section(let index): sections[index].kind.text(in: language)
    case .item(let index): items[index].kind.text(in: language)
    case .indicator, .milestone, .programme: ThingWord(reference).text(in: language)
    }
  }

  /// A relation as a sentence, with whose word it is and why: 「A」は「B」を土台とする (tenbo編者による関連付け: …).
  func sentence(of relation: Relation, in language: Language) -> String {
    let sentence = relation.kind.sentence(
      from: title(of: relation.from)[language], to: title(of: relation.to)[language], in: language)
    let strings = Strings(language)
    let basis = relation.basis == .report ? strings.statedInReport : strings.inferredByEditors
    return "\(sentence) (\(([basis] + (relation.reason.map { [$0[language]] } ?? [])).joined(separator: ": ")))"
  }
}
