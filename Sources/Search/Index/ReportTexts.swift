import Dataset

extension Report {
  /// Everything that can be searched for of a thing, the most telling first, until it is answered false: that no more of its
  /// observations are wanted, which may be a million. The few other texts come all the same.
  func eachText(of reference: Reference, _ goesOn: (Field, Localized) -> Bool) {
    func take(_ field: Field, _ text: Localized) { _ = goesOn(field, text) }
    func plain(_ field: Field, _ text: String) {
      if !text.isEmpty { take(field, Localized(ja: text, en: "")) }
    }
    switch reference {
    case .section(let index):
      let section = sections[index]
      take(.title, section.title)
      plain(.title, section.number ?? "")
      if let short = section.short { take(.title, short) }
      for alias in section.aliases { plain(.alias, alias) }
      plain(.alias, section.id)
      if let statement = section.statement { take(.statement, statement) }
      if let remark = section.remark { take(.statement, remark) }
    case .item(let index):
      take(.title, items[index].title)
      take(.statement, items[index].statement)
    case .indicator(let index): eachText(of: indicators[index], goesOn)
    case .milestone(let index):
      let milestone = milestones[index]
      take(.title, milestone.title)
      plain(.figure, milestone.date.printed)
      for text in dateTexts(milestone.date.date) { plain(.figure, text) }
    case .programme(let index):
      let programme = programmes[index]
      take(.title, programme.name)
      for alias in programme.aliases { plain(.alias, alias) }
      plain(.alias, programme.id)
      take(.statement, programme.what)
      if let about = programme.about { take(.statement, about.text) }
    }
    for relation in relations(of: reference) {
      if let reason = relation.reason { take(.reason, reason) }
    }
  }

  private func eachText(of indicator: Indicator, _ goesOn: (Field, Localized) -> Bool) {
    var isWanted = true
    func take(_ field: Field, _ text: Localized) { isWanted = goesOn(field, text) }
    func plain(_ field: Field, _ text: String) {
      if !text.isEmpty { take(field, Localized(ja: text, en: "")) }
    }
    take(.title, indicator.label)
    if let short = indicator.short { take(.title, short) }
    plain(.alias, indicator.id)
    plain(.figure, indicator.printed ?? "")
    if let value = indicator.value {
      for language in Language.allCases {
        plain(
          .figure,
          NumberText.quantity(
            value, unit: indicator.unit, isApproximate: indicator.approximate, in: language))
      }
    }
    take(.figure, indicator.unit)
    if let date = indicator.asOf {
      plain(.figure, date.printed)
      for text in dateTexts(date.date) { plain(.figure, text) }
    }
    for observation in indicator.observations {
      guard isWanted else { return }
      plain(.figure, observation.date.text)
      // In one text, so that a date found in it ranks behind things that have no other.
      let texts = Language.allCases.map { language in
        "\(indicator.valueText(of: observation, in: language)) \(observation.date.display(in: language))"
      }
      for text in texts { plain(.figure, text) }
    }
    eachSource(of: indicator) { text in
      plain(.source, text)
      return isWanted
    }
  }

  private func eachSource(of indicator: Indicator, _ goesOn: (String) -> Bool) {
    var seen: Set<String> = []
    for observation in indicator.observations {
      for text in [observation.source.title, observation.source.url, observation.note.ja, observation.note.en]
      where seen.insert(text).inserted && !goesOn(text) {
        return
      }
    }
  }

  private func dateTexts(_ date: ReportDate) -> [String] {
    [date.text, date.display(in: .japanese), date.display(in: .english)]
  }
}
