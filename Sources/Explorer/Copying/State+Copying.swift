package import Dataset
import TextUI
import Typesetting

/// Copying what is selected, with where it comes from.
extension State {
  /// The most bytes of UTF-8 that go to a clipboard: in base64, with what stands around it, they are the 100,000 bytes that
  /// terminals take at least (hterm takes no more).
  static let mostToCopy = 74_994

  /// What is selected: in a chart the observation that the cursor is on, in the detail the thing that its link leads to;
  /// but who reads a figure wants that, not the item that prints it. nil where it is a view's own heading, or a figure
  /// without any value.
  private var citation: Citation? {
    if let charting {
      let indicator = report.indicators[charting.plot.indicator]
      guard let observation = charting.observation else {
        return Citation(of: .indicator(charting.plot.indicator), in: report, language: settings.language)
      }
      return Citation(of: observation, indicator, in: settings.language)
    }
    if focus == .detail, subject?.indicator == nil,
      let target = browsing.link.flatMap({ page.links[safe: $0]?.target })
    {
      return Citation(of: target, in: report, language: settings.language)
    }
    return switch subject {
    case .report: Citation(of: report, in: settings.language)
    case .thing(let reference): Citation(of: reference, in: report, language: settings.language)
    case .group, nil: nil
    }
  }

  mutating func copy(as format: Citation.Format) -> [Effect] {
    guard let citation else {
      message = Message(text: strings.nothingToCite)
      return []
    }
    return copy(citation, as: format)
  }

  mutating func chooseFormat() {
    if let citation {
      mode = .copying(CopyMenu(citation))
    } else {
      message = Message(text: strings.nothingToCite)
    }
  }

  /// Sends something to the clipboard and says so, or says why not; for whoever has an observation under a cursor too.
  package mutating func copy(_ citation: Citation, as format: Citation.Format) -> [Effect] {
    guard let text = citation.text(as: format) else {
      message = Message(text: strings.nothing(as: format))
      return []
    }
    guard text.utf8.count <= State.mostToCopy else {
      message = Message(text: strings.tooLongToSend(most: State.mostToCopy), isFailure: true)
      return []
    }
    message = sent(text, as: format)
    return [.copy(text)]
  }

  /// The text is cut so that the rest of the sentence shows.
  private func sent(_ text: String, as format: Citation.Format) -> Message {
    var rest = strings.sent(text.count)
    if case .browsing = mode, format == .text { rest += strings.otherFormats(keymap.name(of: .copyAs)) }
    let metrics = settings.metrics
    let room = size.columns - 2 - metrics.columns(of: settings.plain(strings.sent + rest))
    let shown = metrics.truncated(settings.plain(text), to: max(1, room), mark: settings.glyphs.truncation)
    return Message(text: strings.sent + shown + rest)
  }
}
