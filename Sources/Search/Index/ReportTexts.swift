import Dataset

/// What of a thing is searched: a text, or an observation, whose texts take time to make.
enum SearchedPart {
  case text(Field, Localized)
  case observation(Observation, of: Indicator)

  var field: Field {
    switch self {
    case .text(let field, _): field
    case .observation: .figure
    }
  }

  var isObservation: Bool {
    if case .observation = self { true } else { false }
  }

  /// - Parameter language: whose text comes first where there is one for each
  func texts(first language: Language) -> [Localized] {
    switch self {
    case .text(_, let text): return [text]
    case .observation(let observation, let indicator):
      // In one text, so that a date found in it ranks behind things that have no other.
      let texts = language.andOthers.map { language in
        "\(indicator.valueText(of: observation, in: language)) \(observation.date.display(in: language))"
      }
      return ([observation.date.text] + texts).map { Localized(ja: $0, en: "") }
    }
  }
}

extension Report {
  /// Everything that can be searched for of a thing, the most telling first, until it is answered false: that no more of its
  /// observations are wanted, which may be a million. The few other texts come all the same.
  func eachText(of reference: Reference, _ goesOn: (Field, Localized) -> Bool) {
    eachPart(of: reference) { part in
      part.texts(first: .japanese).reduce(true) { goesOn(part.field, $1) }
    }
  }

  /// The same before anything is made of observations.
  ///
  /// - Parameter language: whose texts come first where there is one for each
  func eachPart(of reference: Reference, first language: Language = .japanese, _ goesOn: (SearchedPart) -> Bool) {
    func visit(_ field: Field, _ text: Localized) { _ = goesOn(.text(field, text)) }
    func plain(_ field: Field, _ text: String) {
      if !text.isEmpty { visit(field, Localized(ja: text, en: "")) }
    }
    switch reference {
    case .section(let index):
      let section = sections[index]
      visit(.title, section.title)
      plain(.title, section.number ?? "")
      if let short = section.short { visit(.title, short) }
      for alias in section.aliases { plain(.alias, alias) }
      plain(.alias, section.id)
      if let statement = section.statement { visit(.statement, statement) }
      if let remark = section.remark { visit(.statement, remark) }
    case .item(let index):
      visit(.title, items[index].title)
      visit(.statement, items[index].statement)
    case .indicator(let index): eachPart(of: indicators[index], language, goesOn)
    case .milestone(let index):
      let milestone = milestones[index]
      visit(.title, milestone.title)
      plain(.figure, milestone.date.printed)
      for text in dateTexts(milestone.date.date) { plain(.figure, text) }
    case .programme(let index):
      let programme = programmes[index]
      visit(.title, programme.name)
      for alias in programme.aliases { plain(.alias, alias) }
      plain(.alias, programme.id)
      visit(.statement, programme.what)
      if let about = programme.about { visit(.statement, about.text) }
    }
    for relation in relations(of: reference) {
      if let reason = relation.reason { visit(.reason, reason) }
    }
  }

  private func eachPart(of indicator: Indicator, _ language: Language, _ goesOn: (SearchedPart) -> Bool) {
    var isWanted = true
    func visit(_ field: Field, _ text: Localized) { isWanted = goesOn(.text(field, text)) }
    func plain(_ field: Field, _ text: String) {
      if !text.isEmpty { visit(field, Localized(ja: text, en: "")) }
    }
    visit(.title, indicator.label)
    if let short = indicator.short { visit(.title, short) }
    plain(.alias, indicator.id)
    plain(.figure, indicator.printed ?? "")
    if let value = indicator.value {
      for language in language.andOthers {
        plain(
          .figure,
          NumberText.quantity(
            value, unit: indicator.unit, isApproximate: indicator.approximate, in: language))
      }
    }
    visit(.figure, indicator.unit)
    if let date = indicator.asOf {
      plain(.figure, date.printed)
      for text in dateTexts(date.date) { plain(.figure, text) }
    }
    for observation in indicator.observations {
      guard isWanted else { return }
      isWanted = goesOn(.observation(observation, of: indicator))
    }
    var seen: Set<String> = []
    for observation in indicator.observations {
      for text in [observation.source.title, observation.source.url] where seen.insert(text).inserted {
        plain(.source, text)
      }
      for text in language.andOthers.map({ observation.note[$0] }) where seen.insert(text).inserted {
        plain(.note, text)
      }
      guard isWanted else { return }
    }
  }

  private func dateTexts(_ date: ReportDate) -> [String] {
    [date.text, date.display(in: .japanese), date.display(in: .english)]
  }
}

extension Language {
  /// All languages, this one first.
  var andOthers: [Language] { [self] + Language.allCases.filter { $0 != self } }
}
