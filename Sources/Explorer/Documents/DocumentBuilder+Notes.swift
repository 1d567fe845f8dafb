import Dataset
import TextUI
import Typesetting

/// What stands beside a thing's name wherever it is listed: a sign, and its figure or date.
extension DocumentBuilder {
  /// Whether it is planned, done, or another source's; colour is never the only sign of that. nil for anything else.
  func sign(of reference: Reference) -> StyledText? {
    switch reference {
    case .item(let index):
      let item = report.items[index]
      if let first = item.indicators.first { return sign(of: .indicator(first)) }
      return item.milestones.first.flatMap { sign(of: .milestone($0)) }
    case .indicator(let index):
      let indicator = report.indicators[index]
      if indicator.value == nil { return quiet(settings.glyphs.otherSource) }
      return report.shown(index)?.standing(on: settings.today).map {
        StyledText(settings.glyphs.sign($0), theme[.planned])
      }
    case .milestone(let index):
      let milestone = report.milestones[index]
      return StyledText(settings.glyphs.sign(milestone.standing(on: settings.today)), theme[role(milestone)])
    case .section, .programme: return nil
    }
  }

  /// The figure that the report prints, or the date; of an indicator that it doesn't print, the latest achieved value of
  /// other sources.
  ///
  /// - Parameter isInRow: whether a date is said as tables have it
  func figure(of reference: Reference, isInRow: Bool = false) -> StyledText? {
    switch reference {
    case .item(let index):
      let item = report.items[index]
      if let first = item.indicators.first { return figure(of: .indicator(first)) }
      return item.milestones.first.flatMap { figure(of: .milestone($0), isInRow: isInRow) }
    case .indicator(let index):
      guard let shown = report.shown(index) else { return nil }
      let text = settings.plain(shown.text(in: strings.language))
      return piece(text, role(of: shown))
    case .milestone(let index):
      let milestone = report.milestones[index]
      let date =
        isInRow ? settings.plain(milestone.date.short(in: strings.language)) : settings.date(milestone.date)
      return piece(date, role(milestone))
    case .section, .programme: return nil
    }
  }

  /// Both together.
  func signedFigure(of reference: Reference) -> [StyledText] {
    guard let figure = figure(of: reference) else { return [] }
    guard let sign = sign(of: reference) else { return [figure] }
    return [StyledText(sign.text + " ", sign.style), figure]
  }

  /// Sign, figure and the figure's date.
  func note(of reference: Reference) -> [StyledText] {
    signedFigure(of: reference) + (date(of: reference).map { [quiet("  "), $0] } ?? [])
  }

  /// The date of the figure that stands beside a thing.
  func date(of reference: Reference) -> StyledText? {
    switch reference {
    case .item(let index): report.items[index].indicators.first.flatMap { date(of: .indicator($0)) }
    case .indicator(let index):
      report.shown(index).map { quiet(settings.plain($0.dateTexts(in: strings.language)[0])) }
    case .section, .milestone, .programme: nil
    }
  }

  /// A milestone's date as tables have it; of a span that is wider than so many columns, its years.
  func date(of milestone: Milestone, columns: Int) -> StyledText {
    var texts = [milestone.date.short(in: strings.language)]
    if case .span = milestone.date.date { texts += milestone.date.date.shorterTexts(in: strings.language) }
    let shown = texts.map(settings.plain).first { settings.metrics.columns(of: $0) <= columns }
    return piece(shown ?? settings.plain(texts[0]), role(milestone))
  }

  /// Figure and date without the sign, for rows of a list that have that before the name.
  func datedNote(of reference: Reference) -> [StyledText] {
    guard let figure = figure(of: reference, isInRow: true) else { return [] }
    return [figure] + (date(of: reference).map { [quiet("  "), $0] } ?? [])
  }

  /// Of a figure's value.
  func role(of shown: ShownObservation) -> Role {
    shown.origin == .report ? role(shown.observation.status) : .quiet
  }

  func role(_ status: FigureStatus) -> Role {
    status.isAchieved ? .figure : .planned
  }

  func role(_ status: Item.Status) -> Role {
    switch status {
    case .done: .done
    case .underWay: .quiet
    case .planned: .planned
    }
  }

  func role(_ milestone: Milestone) -> Role {
    milestone.status == .done ? .done : .planned
  }

  /// What is worth saying of a plan whose time has passed, besides its sign.
  func remark(on reference: Reference) -> StyledText? {
    let standing: TimelineStatus? =
      switch reference {
      case .milestone(let index): report.milestones[index].standing(on: settings.today)
      case .indicator(let index): report.shown(index)?.standing(on: settings.today)
      case .section, .item, .programme: nil
      }
    return standing == .wasPlanned ? StyledText(strings.wasPlanned, theme[.planned]) : nil
  }
}

extension Glyphs {
  package func sign(_ standing: TimelineStatus) -> String {
    switch standing {
    case .done: done
    case .planned: planned
    case .wasPlanned: wasPlanned
    }
  }
}
