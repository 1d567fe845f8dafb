import Dataset
import TextUI
import Typesetting

/// Copying what is selected, with where it comes from.
extension State {
  /// The most bytes of UTF-8 that go to a clipboard: in base64, with what stands around it, they are the 100,000 bytes that
  /// terminals take at least (hterm takes no more).
  static let mostToCopy = 74_994

  /// What is selected: in a chart the observation that the cursor is on, of other series the one nearest to it in time; in
  /// the detail the thing that its link leads to, but who reads a figure wants that, not the item that prints it. Empty
  /// where it is a view's own heading over anything but a pillar's ties, or a figure without any value.
  private var citations: [Citation] {
    if let charting = self[Charting.self] {
      return charting.plots.indices.compactMap { citation(of: $0, in: charting) }
    }
    let cited: Citation? =
      if focus == .detail, subject?.indicator == nil,
        let target = browsing.link.flatMap({ page.links[safe: $0]?.target })
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

  private func citation(of series: Int, in charting: Charting) -> Citation? {
    let plot = charting.plots[series]
    guard let observation = charting.point(of: series).flatMap({ plot.observations[safe: $0] }) else {
      return Citation(of: .indicator(plot.indicator), in: report, language: settings.language)
    }
    return Citation(of: observation, report.indicators[plot.indicator], in: settings.language)
  }

  /// What the selected thing is listed as tied to: a link by the page's subject, that itself by a pillar's heading above.
  private var tied: Reference? {
    if focus == .detail, browsing.link != nil, case .thing(let reference)? = subject { return reference }
    let outline = browsing.outline
    for heading in [subject, outline.parent(of: browsing.selected).map(outline.subject(of:))] {
      if case .group(.pillar(let index, _, _))? = heading { return .section(index) }
    }
    return nil
  }

  mutating func copy(as format: Citation.Format) -> [Effect] {
    guard !citations.isEmpty else {
      message = Message(text: strings.nothingToCite)
      return []
    }
    return copy(citations, as: format)
  }

  mutating func chooseFormat() {
    if citations.isEmpty {
      message = Message(text: strings.nothingToCite)
    } else {
      layers.push(CopyMenu(citations))
    }
  }

  /// Sends something to the clipboard and says so, or says why not.
  mutating func copy(_ citations: [Citation], as format: Citation.Format) -> [Effect] {
    guard let text = citations.text(as: format, accessed: settings.today) else {
      message = Message(text: strings.nothing(as: format))
      return []
    }
    guard text.utf8.count <= State.mostToCopy else {
      message = Message(text: strings.tooLongToSend(most: State.mostToCopy), isFailure: true)
      return []
    }
    message = sent(text, as: format, figures: citations.count)
    return [.copy(text)]
  }

  /// The text is cut so that the rest of the sentence shows.
  private func sent(_ text: String, as format: Citation.Format, figures: Int) -> Message {
    var rest = strings.sent(text.count, figures: figures)
    if self[CopyMenu.self] == nil, format == .text { rest += strings.otherFormats(keymaps.explorer.name(of: .copyAs)) }
    let metrics = settings.metrics
    let room = size.columns - 2 - metrics.columns(of: settings.plain(strings.sent + rest))
    let shown = metrics.truncated(settings.plain(text), to: max(1, room), mark: settings.glyphs.truncation)
    return Message(text: strings.sent + shown + rest)
  }
}
