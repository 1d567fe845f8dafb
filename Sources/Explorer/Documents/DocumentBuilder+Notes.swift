import Dataset
import TextUI

/// What stands beside a thing's name wherever it is listed: a sign, and its figure or date.
extension DocumentBuilder {
  /// Whether it is planned, done, or another source's; colour is never the only sign of that. nil for anything else.
  func sign(of reference: Reference) -> Piece? {
    switch reference {
    case .item(let index):
      let item = report.items[index]
      if let first = item.indicators.first { return sign(of: .indicator(first)) }
      return item.milestones.first.flatMap { sign(of: .milestone($0)) }
    case .indicator(let index):
      let indicator = report.indicators[index]
      if indicator.value == nil { return quiet(settings.glyphs.otherSource) }
      return indicator.status.isAchieved ? nil : Piece(settings.glyphs.planned, theme[.planned])
    case .milestone(let index):
      let milestone = report.milestones[index]
      return Piece(settings.glyphs.sign(milestone.standing(on: settings.today)), theme[role(milestone)])
    case .section, .programme: return nil
    }
  }

  /// The figure that the report prints, or the date; of an indicator that it doesn't print, the latest achieved value of
  /// other sources.
  func figure(of reference: Reference) -> Piece? {
    switch reference {
    case .item(let index):
      let item = report.items[index]
      if let first = item.indicators.first { return figure(of: .indicator(first)) }
      return item.milestones.first.flatMap { figure(of: .milestone($0)) }
    case .indicator(let index):
      let indicator = report.indicators[index]
      guard let text = indicator.currentText(in: strings.language).map(settings.plain) else { return nil }
      if indicator.value == nil { return latest(indicator).map { _ in piece(text, .quiet) } }
      return piece(text, role(indicator.status))
    case .milestone(let index):
      let milestone = report.milestones[index]
      return piece(settings.date(milestone.date), role(milestone))
    case .section, .programme: return nil
    }
  }

  /// Both together.
  func note(of reference: Reference) -> [Piece] {
    guard let figure = figure(of: reference) else { return [] }
    guard let sign = sign(of: reference) else { return [figure] }
    return [Piece(sign.text + " ", sign.style), figure]
  }

  /// The last achieved value and its date; plans and targets are none.
  func latest(_ indicator: Indicator) -> (value: String, date: String)? {
    guard let last = indicator.observations.last(where: \.status.isAchieved) else { return nil }
    return (settings.value(last, of: indicator), settings.date(last.date))
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
  func remark(on reference: Reference) -> Piece? {
    guard case .milestone(let index) = reference else { return nil }
    let milestone = report.milestones[index]
    guard milestone.standing(on: settings.today) == .wasPlanned else { return nil }
    return Piece(strings.wasPlanned, theme[role(milestone)])
  }
}

extension Glyphs {
  func sign(_ standing: Milestone.Standing) -> String {
    switch standing {
    case .done: done
    case .planned: planned
    case .wasPlanned: wasPlanned
    }
  }
}
