import Dataset

/// What is copied of what is selected.
extension State {
  /// What is selected; in the detail the thing that its link leads to, but who reads a figure wants that, not the item that
  /// prints it. Empty where it is a view's own heading over anything but a pillar's ties, or a figure without any value.
  var citationsOfSelected: [Citation] {
    let cited: Citation? =
      if browser.focus == .detail, subject?.indicator == nil,
        let target = browsing.link.flatMap({ browser.page.links[safe: $0]?.target })
      {
        Citation(of: target, tiedTo: tied, in: report, language: settings.language)
      } else {
        switch subject {
        case .report: Citation(of: report, in: settings.language)
        case .thing(let reference): Citation(of: reference, tiedTo: tied, in: report, language: settings.language)
        case .group(.pillar(let index, let kind, let basis)):
          Citation(of: index, withTies: kind, basis: basis, in: report, language: settings.language)
        case .group, nil: nil
        }
      }
    return cited.map { [$0] } ?? []
  }

  /// What the selected thing is listed as tied to: a link by the page's subject, that itself by a pillar's heading above.
  private var tied: Reference? {
    if browser.focus == .detail, browsing.link != nil, case .thing(let reference)? = subject { return reference }
    let outline = browsing.outline
    for heading in [subject, outline.parent(of: browsing.selected).map(outline.subject(of:))] {
      if case .group(.pillar(let index, _, _))? = heading { return .section(index) }
    }
    return nil
  }
}
